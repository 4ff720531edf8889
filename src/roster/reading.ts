import type { SubjectKind } from "../criteria";
import type { Column } from "./column";
import type { FoundName } from "./nameColumns";
import type { IgnoredRow, RosterIssue } from "./roster";
import type { Cell, SheetView } from "./sheetView";

/** A unit named by a section row, carried down to the records under it. */
export interface SectionUnit {
  readonly unit: string;
  readonly cell: Cell;
}

/** One record row, before its cells are read as facts. */
export interface RecordRow {
  /** 0-based in the sheet. */
  readonly row: number;
  readonly kind: SubjectKind;
  readonly found: FoundName;
  readonly columns: readonly Column[];
  readonly unit?: SectionUnit;
}

/** One sheet, read row by row. */
export interface SheetReading {
  readonly view: SheetView;
  /** 1-based. */
  readonly headerRows: readonly number[];
  readonly columns: readonly Column[];
  readonly ignoredRows: readonly IgnoredRow[];
  readonly records: readonly RecordRow[];
  readonly issues: readonly RosterIssue[];
  /** How much of the header was recognised. */
  readonly score: number;
}
