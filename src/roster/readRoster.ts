import type { Subject } from "../criteria";
import { addressOf } from "./sheetView";
import { columnLetters, sheetPrefix } from "./address";
import { chooseSheets } from "./chooseSheets";
import type { ClauseContext } from "./clauseColumn";
import type { Column } from "./column";
import { columnIssues } from "./columnIssues";
import { settleDuplicates } from "./duplicates";
import { findHeader } from "./findHeader";
import type { SheetGrid } from "./grid";
import { labelText } from "./headerLabel";
import { mergeYearRows } from "./mergeYearRows";
import { addressWriter } from "./readCell";
import { readRows } from "./readRows";
import { readSubjects } from "./readSubjects";
import type { SheetReading } from "./reading";
import type { RecognisedColumn, RecognisedSheet, Roster, RosterIssue } from "./roster";
import { viewSheet } from "./sheetView";

export interface RosterOptions {
  /** Read this sheet as the main one; absent: the best one is found. */
  readonly sheet?: string;
  /** The criteria set chosen, e.g. `BTNMT`. */
  readonly setId: string;
  /** Ids of its clauses, e.g. `BTNMT-T2`, by which judgement columns are recognised. */
  readonly clauseIds: readonly string[];
}

/**
 * Reads rosters as officers keep them: any of the known header spellings, anywhere near the top of a sheet, with sections, merges, totals
 * and signatures around the records. Nothing is guessed silently: what is unsure becomes an issue, what is left out is listed with its reason.
 * Takes any grid and never throws; the work grows with the number of cells.
 * @param grids the sheets of a workbook; values as Office.js gives them
 * @returns the sheets recognised (the main one first), the subjects in the order of their rows, and the issues; `sheets` is empty when no
 *   roster was found
 * @example
 * readRoster([grid], { setId: "BTNMT", clauseIds: ["BTNMT-T2"] }).subjects[0]?.facts.danhHieu?.byYear[2021]
 * // { state: "known", value: { titles: ["CSTDCS"], awards: [] }, cell: "F7", text: "CSTĐCS" }
 */
export function readRoster(grids: readonly SheetGrid[], options: RosterOptions): Roster {
  const context: ClauseContext = { setId: options.setId, clauseIds: new Set(options.clauseIds) };
  const readings = grids.flatMap((grid) => readSheet(grid, context));
  const { main, collectives, others } = chooseSheets(readings, options.sheet);
  if (!main) return { sheets: [], subjects: [], issues: [] };
  const finished = [finish(main, ""), ...(collectives ? [finish(collectives, sheetPrefix(collectives.view.sheet))] : [])];
  const subjects = finished.flatMap((sheet) => sheet.subjects);
  return {
    sheets: finished.map((sheet) => sheet.recognised),
    subjects,
    issues: [...finished.flatMap((sheet) => sheet.issues), ...others.map(otherSheet), ...missingKinds(main, subjects)],
  };
}

function readSheet(grid: SheetGrid, context: ClauseContext): SheetReading[] {
  const view = viewSheet(grid);
  const header = findHeader(view, context);
  return header ? [readRows(view, header, context)] : [];
}

interface FinishedSheet {
  readonly recognised: RecognisedSheet;
  readonly subjects: readonly Subject[];
  readonly issues: readonly RosterIssue[];
}

function finish(reading: SheetReading, prefix: string): FinishedSheet {
  const { view } = reading;
  const read = readSubjects(reading, prefix);
  const merged = mergeYearRows(view, prefix, read.drafts);
  const settled = settleDuplicates(view, merged.drafts, addressWriter(prefix));
  const of = (kind: Subject["kind"]) => settled.subjects.filter((subject) => subject.kind === kind).length;
  return {
    subjects: settled.subjects,
    issues: [...columnIssues(reading), ...reading.issues, ...read.issues, ...merged.issues, ...settled.issues],
    recognised: {
      sheet: view.sheet,
      headerRows: reading.headerRows,
      columns: reading.columns.map(recognisedColumn),
      ignoredRows: [...reading.ignoredRows, ...settled.ignoredRows].sort((a, b) => a.row - b.row),
      individuals: of("individual"),
      collectives: of("collective"),
    },
  };
}

const recognisedColumn = (column: Column): RecognisedColumn => ({
  column: columnLetters(column.index),
  index: column.index,
  header: labelText(column.label),
  field: column.field,
  ...(column.year === undefined ? {} : { year: column.year }),
  ...(column.clause === undefined ? {} : { clause: column.clause }),
});

const firstCell = (reading: SheetReading): string =>
  addressOf({ row: (reading.headerRows[0] ?? 1) - 1, column: reading.columns[0]?.index ?? 0 });

const otherSheet = (reading: SheetReading): RosterIssue => ({
  code: "otherRosterSheet",
  sheet: reading.view.sheet,
  cell: firstCell(reading),
  values: { rows: reading.records.length },
});

function missingKinds(main: SheetReading, subjects: readonly Subject[]): RosterIssue[] {
  const at = { sheet: main.view.sheet, cell: firstCell(main), values: {} };
  const lacks = (kind: Subject["kind"]) => !subjects.some((subject) => subject.kind === kind);
  return [
    ...(lacks("collective") ? [{ code: "noCollectives" as const, ...at }] : []),
    ...(lacks("individual") ? [{ code: "noIndividuals" as const, ...at }] : []),
  ];
}
