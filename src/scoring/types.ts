import type { FixedColumn } from "./layout";
import type { SubjectKind } from "../criteria";

/** One criterion of the unit's own table. */
export interface ScoreCriterion {
  readonly name: string;
  /** 0-based sheet column. */
  readonly column: number;
  readonly weight: number;
  /** The highest score, where the unit states one. */
  readonly maximum?: number;
}

export type ScoreProblemCode =
  | "noTable" // no header with a name column and a criterion
  | "weightMissing"
  | "weightUnreadable"
  | "maximumUnreadable"
  | "criterionUnnamed"
  | "scoreUnreadable"
  | "scoreAboveMaximum"
  | "scoreNegative"
  | "kindUnknown"
  | "subjectTwice";

/** A mistake in the sheet; nothing is ranked while there is one. */
export interface ScoreProblem {
  readonly code: ScoreProblemCode;
  /** Address within the sheet. */
  readonly cell: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface ScoreRow {
  /** 0-based sheet row. */
  readonly row: number;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string;
  /** In the order of the criteria; null where the cell is blank: neither 0 nor anything else. */
  readonly scores: readonly (number | null)[];
}

/** The sheet "DTT Chấm điểm" as read. */
export interface ScoringTable {
  readonly sheet: string;
  readonly criteria: readonly ScoreCriterion[];
  readonly rows: readonly ScoreRow[];
  readonly problems: readonly ScoreProblem[];
  /** 0-based sheet columns of what is not a criterion. */
  readonly columns: Readonly<Partial<Record<FixedColumn, number>>>;
  /** 0-based, the row below everything that is there. */
  readonly nextRow: number;
}

export interface Ranked extends ScoreRow {
  /** Sum of score × weight; absent while a score is missing. */
  readonly total?: number;
  /** Among those of its kind: equal totals share a rank, and the next is as many lower (1, 2, 2, 4). */
  readonly rank?: number;
  readonly tied?: boolean;
  /** Names of the criteria without a score. */
  readonly missing: readonly string[];
}

export interface Ranking {
  readonly criteria: readonly ScoreCriterion[];
  /** Collectives, then persons, each by rank; those without a total last, in the order of the sheet. */
  readonly rows: readonly Ranked[];
}
