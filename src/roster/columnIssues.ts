import type { Column } from "./column";
import { columnIssue, issueAt } from "./issue";
import { sampleColumn } from "./columnSample";
import type { SheetReading } from "./reading";
import type { RosterIssue } from "./roster";

const MAY_REPEAT = new Set(["stt", "boQua", "ngaySinh", "hoDem", "ten", "dangKyDanhHieu", "xepLoaiDangVien", "ghiChu"]);

/** What the officer should know about the columns of a sheet: those not used and why, those guessed, those that stand twice. */
export function columnIssues(reading: SheetReading): RosterIssue[] {
  const { sheet } = reading.view;
  const tables = new Set(reading.records.map((record) => record.columns));
  return [
    ...reading.columns.flatMap((column) => ownIssues(sheet, column)),
    ...[...tables].flatMap((columns) => repeatedColumns(sheet, columns)),
    ...headlessColumns(reading),
    ...encodingIssues(reading),
  ];
}

/** Columns of one table that fill the same fact; the parts of a merged header belong together. */
function repeatedColumns(sheet: string, columns: readonly Column[]): RosterIssue[] {
  const seen = new Map<string, Column>();
  return columns.flatMap((column) => {
    if (column.field === null || MAY_REPEAT.has(column.field)) return [];
    const key = [column.field, column.year, column.clause, column.scope, column.markOf && JSON.stringify(column.markOf)].join("|");
    const before = seen.get(key);
    seen.set(key, before ?? column);
    if (!before || (column.mergedWith !== undefined && before.mergedWith === column.mergedWith)) return [];
    return [columnIssue("duplicateColumn", sheet, column, { other: before.label.levels.join(" / ") })];
  });
}

function ownIssues(sheet: string, column: Column): RosterIssue[] {
  if (column.problem === "clauseOfOtherSet") return [columnIssue("clauseOfOtherSet", sheet, column, { clause: column.clause ?? "" })];
  if (column.problem) return [columnIssue(column.problem, sheet, column)];
  if (column.guessed && column.field)
    return [columnIssue("columnGuessed", sheet, column, { field: column.field, ...(column.year ? { year: column.year } : {}) })];
  if (column.field === "dangKyDanhHieu") return [columnIssue("registeredNotAchieved", sheet, column)];
  return column.field === null ? [columnIssue("unrecognisedColumn", sheet, column)] : [];
}

/** Columns that hold data beside the records and have no header. */
function headlessColumns({ view, columns, records }: SheetReading): RosterIssue[] {
  const headed = new Set(columns.map((column) => column.index));
  const rows = new Set(records.map((record) => record.row));
  const issues: RosterIssue[] = [];
  for (let index = view.firstColumn; index < view.endColumn; index += 1) {
    const cell = headed.has(index) ? undefined : sampleColumn(view, index, records[0]?.row ?? view.endRow).find(({ row }) => rows.has(row));
    if (cell) issues.push(issueAt("unrecognisedColumn", view.sheet, cell, { header: "", text: cell.text }));
  }
  return issues;
}

function encodingIssues({ view }: SheetReading): RosterIssue[] {
  return view.legacyColumns.map(({ column, row, encoding }) => {
    const cell = { row: view.firstRow + row, column: view.firstColumn + column };
    return issueAt("legacyEncoding", view.sheet, cell, { encoding, text: view.at(cell.row, cell.column).text });
  });
}
