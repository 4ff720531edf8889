import type { SubjectKind } from "../criteria";
import type { Ranked, Ranking, ScoreCriterion, ScoreRow, ScoringTable } from "./types";

/** Sums of decimal scores are compared to a millionth: 0.1 + 0.2 and 0.3 are one total. */
const MILLIONTH = 1e6;

/**
 * The ranking by the unit's own criteria and weights (STNMTBD-S1). Who lacks a score has no total and no rank; equal totals share a rank,
 * since the document names no way to tell them apart.
 * @param table without problems
 * @example rank(table).rows.map(({ name, total, rank }) => [name, total, rank]) // [["Phòng A", 95.5, 1], …]
 */
export function rank({ criteria, rows }: Pick<ScoringTable, "criteria" | "rows">): Ranking {
  const scored = rows.map((row): Ranked => ({ ...row, ...totalOf(row, criteria) }));
  return { criteria, rows: (["collective", "individual"] as const).flatMap((kind) => rankedOf(scored, kind)) };
}

function totalOf({ scores }: ScoreRow, criteria: readonly ScoreCriterion[]): Pick<Ranked, "total" | "missing"> {
  const missing = criteria.filter((_, i) => scores[i] === null).map(({ name }) => name);
  if (missing.length > 0 || criteria.length === 0) return { missing };
  const sum = criteria.reduce((total, { weight }, i) => total + weight * (scores[i] ?? 0), 0);
  return { missing, total: Math.round(sum * MILLIONTH) / MILLIONTH };
}

function rankedOf(rows: readonly Ranked[], kind: SubjectKind): Ranked[] {
  const ofKind = rows.filter((row) => row.kind === kind);
  const complete = ofKind.filter(({ total }) => total !== undefined).sort((a, b) => b.total! - a.total!);
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  complete.forEach(({ total }, i) => {
    if (!first.has(total!)) first.set(total!, i + 1);
    count.set(total!, (count.get(total!) ?? 0) + 1);
  });
  return [
    ...complete.map((row) => ({ ...row, rank: first.get(row.total!)!, tied: count.get(row.total!)! > 1 })),
    ...ofKind.filter(({ total }) => total === undefined),
  ];
}
