import { criteriaSet, type PriorityClause } from "./documents";
import { compareNameParts, compareUnitNames, nameParts } from "./names";
import type { Subject } from "./subject";
import type { Evaluation, SubjectResult } from "./verdict";
import { title } from "./vocabulary";

interface Standing {
  /** Rank of the highest title of the subject's scope in the period; 0 without one. */
  readonly rank: number;
  /** Years in which a title of that rank was held. */
  readonly years: number;
}

/**
 * Highest title in the review period and the number of years it was held.
 * @param years years of the review period
 */
export const highestTitle = ({ facts, kind }: Subject, years: readonly number[]): Standing => {
  const ranks = years.map((year) => {
    const held = facts.danhHieu?.byYear[year];
    const own = held?.state === "known" ? held.value.titles.filter((code) => title(code).scope === kind) : [];
    return Math.max(0, ...own.map((code) => title(code).rank));
  });
  const rank = Math.max(0, ...ranks);
  return { rank, years: rank === 0 ? 0 : ranks.filter((other) => other === rank).length };
};

type Compare = (a: Standing, b: Standing) => number;
const SORT_KEYS: Readonly<Record<PriorityClause["sortKey"], Compare>> = {
  highestTitle: (a, b) => b.rank - a.rank || b.years - a.years,
};

/**
 * Orders results for the registration list: collectives before persons, then by the priority clauses of the set
 * (BTNMT-P1: higher title first, then more years of it), then by name. It never touches a verdict.
 * @param results some or all results of the evaluation
 * @param evaluation which set and review period they come from
 * @throws {CriteriaError} `unknownSet`
 */
export const orderForList = (
  results: readonly SubjectResult[],
  evaluation: Pick<Evaluation, "set" | "periodYears">
): readonly SubjectResult[] => {
  const keys = criteriaSet(evaluation.set).clauses.flatMap((clause) => (clause.kind === "PRIO" ? [SORT_KEYS[clause.sortKey]] : []));
  const ranked = results.map((result) => ({
    result,
    standing: highestTitle(result.subject, evaluation.periodYears),
    parts: nameParts(result.subject.name),
  }));
  return ranked
    .sort((a, b) => {
      const [one, two] = [a.result.subject, b.result.subject];
      if (one.kind !== two.kind) return one.kind === "collective" ? -1 : 1;
      const byKeys = keys.reduce((order, compare) => order || compare(a.standing, b.standing), 0);
      return byKeys || (one.kind === "collective" ? compareUnitNames(one.name, two.name) : compareNameParts(a.parts, b.parts));
    })
    .map(({ result }) => result);
};
