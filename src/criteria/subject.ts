import type { CellAddress, Fact, Facts } from "./facts";

export type SubjectKind = "individual" | "collective";

/** A doubt about the record itself, outside every clause; it makes the verdict "cần xem xét". */
export type Doubt = {
  readonly code: "possibleDuplicate";
  readonly name: string;
  readonly otherCell: CellAddress;
  readonly cells: readonly CellAddress[];
};

/** What the sheet "DTT Đánh giá" records beside a judgement. */
export interface AssessmentRecord {
  readonly evidence?: string;
  readonly by?: string;
  /** The day, as the sheet shows it. */
  readonly on?: string;
  /** The roster says something else of the subject than when it was judged: the officer looks again. */
  readonly outdated?: boolean;
}

/** The officer's judgement of one clause, from a column of the roster or from the sheet "DTT Đánh giá". */
export type Assessment = Fact<boolean> & { readonly record?: AssessmentRecord };
export type Assessments = Readonly<Record<string, Assessment>>;

/** One person or one collective: what the roster says, nothing concluded yet. */
export interface Subject {
  /** Unique in the roster and stable for the same rows: `<sheet>!<row>`. */
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** For a person the unit of work; for a collective the unit above it. As written, spaces tidied. */
  readonly unit?: string;
  readonly sheet: string;
  /** 1-based row in the sheet. */
  readonly row: number;
  readonly facts: Facts;
  /** By clause id, e.g. `BTNMT-T2`. */
  readonly assessments: Assessments;
  readonly doubts: readonly Doubt[];
}
