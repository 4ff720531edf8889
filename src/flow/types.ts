import type { Evaluation, EvaluationSettings } from "../criteria";
import type { SetMistake } from "../ownSets";
import type { Roster } from "../roster";

/** What a long job is doing; the texts are the pane's. `done` and `total` count rows or requests. */
export interface Progress {
  readonly step: "reading" | "recognising" | "evaluating" | "building" | "writing" | "verifying";
  readonly done: number;
  readonly total: number;
}

export interface JobOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** `settings` without a set or date of their own fall back to the workbook's settings, then to the defaults. */
export interface CheckRequest {
  readonly settings: EvaluationSettings;
  /** Name of the roster sheet; absent: find it. */
  readonly sheet?: string;
}

export interface CheckResult {
  readonly roster: Roster;
  readonly evaluation: Evaluation;
}

/** One judgement of a clause by the officer. */
export interface Judgement {
  /** `Subject.id` */
  readonly subjectId: string;
  /** e.g. `BTNMT-G1` */
  readonly clauseId: string;
  /** null takes a judgement back. */
  readonly value: boolean | null;
  /** Absent: what is there stays. */
  readonly evidence?: string;
}

export interface AssessRequest extends CheckRequest {
  readonly judgements: readonly Judgement[];
  /** Who judges. */
  readonly by?: string;
  /** `YYYY-MM-DD`, the day of the judgement. */
  readonly on: string;
}

export interface AssessResult {
  readonly sheetName: string;
  /** New rows, and rows whose judgement changed. */
  readonly added: number;
  readonly updated: number;
}

export interface RegisterRequest extends CheckRequest {
  /** What to do when a registration sheet of that name exists; absent: stop with `sheetExists`. */
  readonly onExisting?: "newVersion" | "replace";
  /** `YYYY-MM-DD` printed in the title and signature block; absent: dots to be filled by hand. */
  readonly listDate?: string;
  /** Ids of the subjects to list; absent: all that can be registered (`eligible`, `awaitingAssessment`). */
  readonly subjectIds?: readonly string[];
}

export interface RegisterResult extends CheckResult {
  /** The sheet written. */
  readonly sheetName: string;
  readonly collectives: number;
  readonly individuals: number;
}

export interface CopySetRequest {
  /** Id of the set to copy. */
  readonly set: string;
  /** What to do when a sheet of criteria exists; absent: stop with `sheetExists`. */
  readonly onExisting?: "newVersion" | "replace";
}

export interface CopySetResult {
  /** The sheet written. */
  readonly sheetName: string;
  /** Id of the copy; the officer may change it in the sheet. */
  readonly setId: string;
}

/** Why a job could not be done. Nothing has been changed in the workbook, unless `leftover` says so. */
export type FlowErrorCode =
  | "emptyWorkbook"
  | "noRoster"
  | "sheetNotFound"
  | "nothingToRegister"
  | "sheetExists"
  | "workbookProtected"
  | "asOfOutOfRange"
  | "unknownSet"
  | "criteriaSheetInvalid"
  | "cellEditMode"
  | "payloadTooLarge"
  | "apiNotFound"
  | "accessDenied"
  | "connectionLost"
  | "verificationFailed"
  | "assessmentSheetUnreadable"
  | "indistinctSubjects"
  | "subjectGone"
  | "notRestored"
  | "noScoringTable"
  | "scoringProblems"
  | "nothingScored"
  | "cancelled"
  | "unexpected";

export class FlowError extends Error {
  /** With `criteriaSheetInvalid`: everything that is wrong in the sheet. */
  readonly mistakes: readonly SetMistake[];

  constructor(
    readonly code: FlowErrorCode,
    /** Filled into the sentence, e.g. `{ sheet: "Danh sách" }`. */
    readonly values: Readonly<Record<string, string | number>> = {},
    /** A temporary sheet that could not be removed. */
    readonly leftover?: string,
    { mistakes = [], ...options }: ErrorOptions & { readonly mistakes?: readonly SetMistake[] } = {}
  ) {
    super(code, options);
    this.name = "FlowError";
    this.mistakes = mistakes;
  }
}
