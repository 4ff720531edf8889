import { CRITERIA_SETS, type CriteriaSet } from "../criteria";
import type { SetMistake } from "./mistakes";
import type { OwnSet } from "./read/readSet";

/** The criteria that an id names, or why there are none. */
export type ChosenSet =
  | { readonly kind: "set"; readonly set: CriteriaSet }
  | { readonly kind: "invalid"; readonly sheet: string; readonly mistakes: readonly SetMistake[] }
  | { readonly kind: "unknown"; readonly known: readonly string[] };

/**
 * The set of an id among the documents and the sheets of the workbook. A sheet with mistakes is named with all of them; so is one whose id
 * is the mistake, when no other sheet has the id asked for.
 * @example chooseSet("DV2630", readSets(grids))
 */
export const chooseSet = (id: string, own: readonly OwnSet[]): ChosenSet => {
  const builtIn = CRITERIA_SETS.find((set) => set.id === id);
  if (builtIn) return { kind: "set", set: builtIn };
  const named = own.filter((candidate) => candidate.id === id);
  const usable = named.length === 1 ? named[0]?.set : undefined;
  if (usable) return { kind: "set", set: usable };
  const broken = (named.length > 0 ? named : own.filter(hasNoUsableId)).filter(({ mistakes }) => mistakes.length > 0);
  const [first] = broken;
  if (first) return { kind: "invalid", sheet: first.sheet, mistakes: broken.flatMap(({ mistakes }) => mistakes) };
  return { kind: "unknown", known: [...CRITERIA_SETS, ...own].flatMap((set) => (set.id === undefined ? [] : [set.id])) };
};

const ID_MISTAKES: ReadonlySet<SetMistake["code"]> = new Set(["badSetId", "builtInSetId"]);

const hasNoUsableId = ({ id, mistakes }: OwnSet): boolean => id === undefined || mistakes.some(({ code }) => ID_MISTAKES.has(code));
