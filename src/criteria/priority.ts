import type { PriorityClause } from "./documents";
import { compareNameParts, compareUnitNames, nameParts } from "./names";
import type { Subject } from "./subject";
import type { Evaluation, SubjectResult } from "./verdict";
import { classifyPosition, DEFAULT_HEAD_POSITIONS, title } from "./vocabulary";

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

interface Ranked {
  readonly standing: Standing;
  readonly direct: 0 | 1 | 2;
}

/** What a position says of direct work, where no column does: a post that leads is none, a doubtful one says nothing. */
const directByPosition = ({ facts: { chucVu } }: Subject): boolean | undefined => {
  if (chucVu?.state !== "known") return undefined;
  const { role } = classifyPosition(chucVu.value, DEFAULT_HEAD_POSITIONS);
  return role === "doubtful" ? undefined : role === "other";
};

/**
 * Standing under "ưu tiên … ở cấp cơ sở, người trực tiếp công tác": 2 where either is said, 0 where one is denied and none is said,
 * 1 where nothing is known. The officer's columns come before the position.
 */
export const directWork = (subject: Subject): 0 | 1 | 2 => {
  const { capCoSo, trucTiep } = subject.facts;
  const direct = trucTiep?.state === "known" ? trucTiep.value : directByPosition(subject);
  const said = [capCoSo?.state === "known" ? capCoSo.value : undefined, direct];
  return said.includes(true) ? 2 : said.includes(false) ? 0 : 1;
};

type Compare = (a: Ranked, b: Ranked) => number;
const SORT_KEYS: Readonly<Record<PriorityClause["sortKey"], Compare>> = {
  highestTitle: (a, b) => b.standing.rank - a.standing.rank || b.standing.years - a.standing.years,
  directWorkers: (a, b) => b.direct - a.direct,
};

/**
 * Orders results for the registration list: collectives before persons, then by the priority clauses of the set
 * (BTNMT-P1: higher title first, then more years of it; SXDQB-P1: grassroots and direct workers first), then by name. It never touches a verdict.
 * @param results some or all results of the evaluation
 * @param evaluation which criteria and review period they come from
 */
export const orderForList = (
  results: readonly SubjectResult[],
  evaluation: Pick<Evaluation, "criteria" | "periodYears">
): readonly SubjectResult[] => {
  const keys = evaluation.criteria.clauses.flatMap((clause) => (clause.kind === "PRIO" ? [SORT_KEYS[clause.sortKey]] : []));
  const ranked = results.map((result) => ({
    result,
    standing: highestTitle(result.subject, evaluation.periodYears),
    direct: directWork(result.subject),
    parts: nameParts(result.subject.name),
  }));
  return ranked
    .sort((a, b) => {
      const [one, two] = [a.result.subject, b.result.subject];
      if (one.kind !== two.kind) return one.kind === "collective" ? -1 : 1;
      const byKeys = keys.reduce((order, compare) => order || compare(a, b), 0);
      return byKeys || (one.kind === "collective" ? compareUnitNames(one.name, two.name) : compareNameParts(a.parts, b.parts));
    })
    .map(({ result }) => result);
};
