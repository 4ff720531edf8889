import type { CellAddress, FactId, Subject } from "../criteria";

/** A column may fill a fact, carry the judgement of a clause, or be known and not used. */
export type FieldId =
  | FactId
  | "stt" // ordinal number
  | "hoDem" // family and middle name, beside `ten`
  | "ten" // given name, beside `hoDem`
  | "tenDoiTuong" // "Tên tập thể, cá nhân": a person or a collective, by section
  | "nam" // year of this row, in one-row-per-year rosters
  | "danhGia" // judgement of a clause; `clause` says which
  | "dangKyDanhHieu" // titles registered for, not achieved
  | "xepLoaiDangVien" // rating as a party member
  | "boQua"; // known and of no use here (CCCD, địa chỉ …)

export interface RecognisedColumn {
  /** `A`, `B` … */
  readonly column: string;
  /** 0-based in the sheet. */
  readonly index: number;
  /** The header as the officer wrote it, levels joined by " / ". */
  readonly header: string;
  /** null: not recognised. */
  readonly field: FieldId | null;
  readonly year?: number;
  readonly clause?: string;
}

export type IgnoredRowReason =
  "aboveHeader" | "header" | "columnNumbers" | "blank" | "section" | "total" | "signature" | "noName" | "duplicate" | "formula" | "note"; // a remark below or between the records

export interface IgnoredRow {
  readonly row: number;
  readonly reason: IgnoredRowReason;
  readonly text: string;
}

export interface RecognisedSheet {
  readonly sheet: string;
  /** 1-based rows of the header. */
  readonly headerRows: readonly number[];
  readonly columns: readonly RecognisedColumn[];
  /** Runs of blank rows below the data are not listed one by one. */
  readonly ignoredRows: readonly IgnoredRow[];
  readonly individuals: number;
  readonly collectives: number;
}

/** Something the officer should know about the sheet. Sentences live in `src/texts`. */
export type RosterIssueCode =
  | "unrecognisedColumn"
  | "duplicateColumn"
  | "possibleDuplicate"
  | "duplicateRow"
  | "legacyEncoding"
  | "unreadableCell"
  | "noCollectives"
  | "noIndividuals"
  | "unknownUnit"
  | "otherRosterSheet"
  | "registeredNotAchieved"
  | "clauseOfOtherSet"
  | "columnGuessed" // the cells, not the header, said what the column is
  | "schoolYear" // "2021-2022": no calendar year
  | "partOfYear" // "6 tháng đầu năm": less than a year
  | "yearContradiction" // a cell names another year than its column
  | "rowWithoutName" // a row holds data and no name
  | "yearRows" // rows by year that could not be put together
  | "dateOrderUnsure" // day and month of a column may be swapped
  | "assessmentSheetUnreadable" // the sheet "DTT Đánh giá" has lost its header
  | "assessmentOfNobody" // a recorded judgement names nobody in the roster
  | "assessmentAmbiguous" // a recorded judgement fits several
  | "assessmentOfNoClause"; // a recorded judgement names no clause of the chosen set

export interface RosterIssue {
  readonly code: RosterIssueCode;
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Roster {
  /** The sheets read, the main one (persons, or the only one) first. Empty when no roster was found. */
  readonly sheets: readonly RecognisedSheet[];
  readonly subjects: readonly Subject[];
  readonly issues: readonly RosterIssue[];
}
