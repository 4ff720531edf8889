import { CRITERIA_SETS, type CriteriaSet } from "../../criteria";
import type { SheetGrid } from "../../roster";
import { proposedId } from "../codes";
import type { SetMistake } from "../mistakes";
import { readSet, type OwnSet } from "./readSet";

const duplicate = (own: OwnSet, id: string, other: OwnSet, taken: readonly string[]): SetMistake => ({
  code: "duplicateSetId",
  sheet: own.sheet,
  cell: own.idCell ?? "",
  values: { text: id, otherSheet: other.sheet, suggestion: proposedId(id, taken) },
});

/**
 * Reads every sheet of criteria of a workbook. Two sheets of one id are both refused: nobody could say which is meant.
 * @param grids the sheets of criteria, in the order of the tabs
 */
export const readSets = (grids: readonly SheetGrid[]): readonly OwnSet[] => {
  const read = grids.map(readSet);
  const taken = [...CRITERIA_SETS, ...read].flatMap(({ id }) => (id === undefined ? [] : [id]));
  return read.map((own): OwnSet => {
    const other = read.find((candidate) => candidate !== own && own.id !== undefined && candidate.id === own.id);
    if (!other || own.id === undefined) return own;
    return { ...own, set: undefined, mistakes: [duplicate(own, own.id, other, taken), ...own.mistakes] };
  });
};

/** The sets that can be used. */
export const usableSets = (own: readonly OwnSet[]): readonly CriteriaSet[] => own.flatMap(({ set }) => (set ? [set] : []));
