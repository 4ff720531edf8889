import { CriteriaError } from "../errors";
import { btnmt } from "./btnmt";
import { kttv } from "./kttv";
import { pt21 } from "./pt21";
import { stnmtbd } from "./stnmtbd";
import { sxdqb } from "./sxdqb";
import type { Clause, CriteriaSet } from "./types";

export type * from "./types";

/** Every document with its criteria; a further one is one more entry. */
export const CRITERIA_SETS: readonly CriteriaSet[] = [btnmt, kttv, pt21, sxdqb, stnmtbd];

const byId = new Map(CRITERIA_SETS.map((set) => [set.id, set]));
const clauses = new Map(CRITERIA_SETS.flatMap((set) => set.clauses.map((clause) => [clause.id, clause] as const)));

/**
 * One criteria set by its id.
 * @param own sets besides those of the documents; they cannot take the id of one
 * @throws {CriteriaError} `unknownSet` when no set has that id
 * @example criteriaSet("BTNMT").document.number // "03/KH-BTNMT"
 */
export const criteriaSet = (id: string, own: readonly CriteriaSet[] = []): CriteriaSet => {
  const set = byId.get(id) ?? own.find((candidate) => candidate.id === id);
  if (!set) throw new CriteriaError("unknownSet", { set: id });
  return set;
};

/**
 * A clause of any document by its id, e.g. `BTNMT-N6`.
 * @example clauseById("BTNMT-M2")?.vi
 */
export const clauseById = (id: string): Clause | undefined => clauses.get(id);

/**
 * The set a clause belongs to.
 * @example setOfClause("BTNMT-N6")?.id // "BTNMT"
 */
export const setOfClause = (id: string): CriteriaSet | undefined =>
  CRITERIA_SETS.find((set) => set.clauses.some((clause) => clause.id === id));
