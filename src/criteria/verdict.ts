import type { CriteriaSet } from "./documents";
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

/** Why a quota that seems short may yet be met. */
export type QuotaDoubt =
  | "noYearColumn" // the roster has no column "Năm đăng ký"
  | "yearUnknown" // rows of the unit without a year that can be read
  | "unitUnknown" // rows without a unit
  | "unitSimilar" // rows under a name that may be another spelling of the unit
  | "perhapsNoUnit" // the name is that of the body above or of its leaders
  | "noUnits"; // the roster names no unit, and none is given

/** What one unit registers in one year against a quota. */
export interface QuotaResult {
  /** Clause id, e.g. `SXDQB-Q1`. */
  readonly clause: string;
  /** As written; empty only with the doubt `noUnits`. */
  readonly unit: string;
  readonly year: number;
  readonly required: number;
  /** Distinct persons and collectives. */
  readonly registered: number;
  readonly status: "met" | "notMet" | "notDue" | "unclear";
  readonly missing: number;
  /** `given`: the officer listed the units; `roster`: only those that the roster names are known, and a unit without any row is not. */
  readonly unitList: "given" | "roster";
  /** Only with `unclear`. */
  readonly doubt?: QuotaDoubt;
  /** The subjects counted, or those that leave a doubt. */
  readonly cells: readonly CellAddress[];
}

export interface Evaluation {
  /** Id of the criteria set. */
  readonly set: string;
  /** The criteria themselves, of a document or of the officer's own. */
  readonly criteria: CriteriaSet;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** Years of the review period chosen by the phase. */
  readonly periodYears: readonly number[];
  /** Years of the review period that are over at the as-of date: the ones required. */
  readonly years: readonly number[];
  /** In the order of the subjects given. */
  readonly results: readonly SubjectResult[];
  readonly deadlines: readonly DeadlineStatus[];
  /** By unit and year; empty for documents without a quota. */
  readonly quota: readonly QuotaResult[];
}
