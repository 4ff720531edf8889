/** Grids in, a roster out: who is in it, what the cells say, and what the officer should know. Pure: no Office, no clock. */
export type { Area, CellValue, SheetGrid } from "./grid";
export type {
  FieldId,
  IgnoredRow,
  IgnoredRowReason,
  RecognisedColumn,
  RecognisedSheet,
  Roster,
  RosterIssue,
  RosterIssueCode,
} from "./roster";
export type { HeaderPatterns, RosterField } from "./field";
export { readRoster, type RosterOptions } from "./readRoster";
export { FIELDS } from "./fields";
export { OTHER_COLUMNS, TRAPS } from "./fields/otherColumns";
export { columnLetters, sheetPrefix } from "./address";
export { isOwnOutput } from "./chooseSheets";
export { legacySuspects } from "./decodeGrid";
export { kindLabel } from "./kindLabel";
export { issueAt } from "./issue";
export { parseJudgement } from "./parse/parseYesNo";
export { addressWriter, readCell } from "./readCell";
export { viewSheet, type SheetView } from "./sheetView";
export { displayText } from "./text/display";
export { words } from "./text/tidy";
export { toneKey } from "./text/toneKey";
export { isCellError } from "./text/cellError";
export { parseDate } from "./text/dates";
export { readNumber } from "./text/numbers";
