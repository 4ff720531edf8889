import type { Outcome, SubjectKind, SubjectResult, Verdict } from "../../criteria";
import type { PaneState } from "../state";

/** Best to worst: the order of the tiles. */
export const VERDICTS: readonly Verdict[] = ["eligible", "awaitingAssessment", "needsReview", "notEligible"];

export function countVerdicts(results: readonly SubjectResult[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { eligible: 0, awaitingAssessment: 0, needsReview: 0, notEligible: 0 };
  for (const { verdict } of results) counts[verdict] += 1;
  return counts;
}

/** One folded line a record, to be searched: name, unit and position. */
export function searchIndex(results: readonly SubjectResult[], fold: (text: string) => string): readonly string[] {
  return results.map(({ subject }) => {
    const position = subject.facts.chucVu;
    return fold([subject.name, subject.unit ?? "", position?.state === "known" ? position.text : ""].join(" "));
  });
}

/** The records of each kind that pass the filter, in the order of the roster; every word of the query must be found. */
export function filterResults(
  results: readonly SubjectResult[],
  index: readonly string[],
  filter: PaneState["filter"],
  fold: (text: string) => string
): Readonly<Record<SubjectKind, readonly SubjectResult[]>> {
  const words = filter.query
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== "");
  const found: Record<SubjectKind, SubjectResult[]> = { collective: [], individual: [] };
  results.forEach((result, position) => {
    const line = index[position] ?? "";
    const passes = (filter.verdict === undefined || result.verdict === filter.verdict) && words.every((word) => line.includes(word));
    if (passes) found[result.subject.kind].push(result);
  });
  return found;
}

/** Which outcome brings a verdict about; "eligible" needs no explanation. */
const DECISIVE: Readonly<Partial<Record<Verdict, Outcome>>> = {
  notEligible: "notMet",
  needsReview: "unclear",
  awaitingAssessment: "unassessed",
};

/** Ids of the clauses that the verdict of a record hangs on, in document order. */
export const decidingClauses = ({ verdict, outcomes }: SubjectResult): readonly string[] =>
  outcomes.filter(({ outcome }) => outcome === DECISIVE[verdict]).map(({ id }) => id);

/** True when the conditions or the sheet are no longer those of the results shown. */
export function isStale({ checked, settings, sheet }: PaneState): boolean {
  return checked !== undefined && (checked.sheet !== sheet || JSON.stringify(checked.settings) !== JSON.stringify(settings));
}
