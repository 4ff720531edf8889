import type { CellAddress, Fact, Facts } from "./facts";

export type SubjectKind = "individual" | "collective";

/** A doubt about the record itself, outside every clause; it makes the verdict "cần xem xét". */
export type Doubt = {
  readonly code: "possibleDuplicate";
  readonly name: string;
  readonly otherCell: CellAddress;
  readonly cells: readonly CellAddress[];
};

/** The officer's judgement of one clause, as the roster (or the sheet "DTT Đánh giá") records it. */
export type Assessments = Readonly<Record<string, Fact<boolean>>>;

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
