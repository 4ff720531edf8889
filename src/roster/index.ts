export type { Area, CellValue, SheetGrid } from "./grid";
export type { FieldId, IgnoredRow, IgnoredRowReason, RecognisedColumn, RecognisedSheet, Roster, RosterIssue, RosterIssueCode } from "./roster";
