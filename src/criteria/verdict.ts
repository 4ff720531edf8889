import type { CellAddress } from "./facts";
import type { Reason } from "./reasons";
import type { Subject } from "./subject";

/** The outcome of one criterion for one subject. */
export type Outcome = "met" | "notMet" | "unclear" | "unassessed" | "notDue" | "notApplicable";

/** The overall verdict of one subject. */
export type Verdict = "eligible" | "awaitingAssessment" | "needsReview" | "notEligible";

export interface CriterionOutcome {
  /** Clause id, e.g. `BTNMT-N6`. */
  readonly id: string;
  readonly outcome: Outcome;
  /** At least one; the sentences are made in `src/texts`. */
  readonly reasons: readonly Reason[];
  /** Years tested (those required at the as-of date), ascending; empty for clauses without years. */
  readonly years: readonly number[];
  /** The cells the outcome rests on. */
  readonly cells: readonly CellAddress[];
}

export interface SubjectResult {
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** Every criterion that addresses this kind of subject, in document order; never short-circuited. */
  readonly outcomes: readonly CriterionOutcome[];
}

/** Deadlines of the document against the as-of date ("trước ngày X" is strict: the last valid day is X−1). */
export interface DeadlineStatus {
  readonly id: string;
  /** `YYYY-MM-DD`, the last day in time. */
  readonly lastDay: string;
  readonly status: "inTime" | "late";
}

export interface Evaluation {
  readonly set: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** Years of the review period chosen by the phase. */
  readonly periodYears: readonly number[];
  /** Years of the review period that are over at the as-of date: the ones required. */
  readonly years: readonly number[];
  /** In the order of the subjects given. */
  readonly results: readonly SubjectResult[];
  readonly deadlines: readonly DeadlineStatus[];
}
