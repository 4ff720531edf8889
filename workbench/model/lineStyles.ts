import type { IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { Book } from "./book";
import type { Rect } from "./model";

/** From these sizes on a rectangle means whole columns or rows: their format is kept by line, not by cell. */
const WHOLE_COLUMN_ROWS = 1_000_000;
const WHOLE_ROW_COLUMNS = 16_000;

export type WholeLines = "columns" | "rows";

/** @returns what the rectangle consists of; the whole sheet consists of columns; `null` for mere cells */
export function wholeLines({ rowCount, columnCount }: Rect): WholeLines | null {
  if (rowCount >= WHOLE_COLUMN_ROWS) return "columns";
  return columnCount >= WHOLE_ROW_COLUMNS ? "rows" : null;
}

/**
 * Changes the formats that whole columns or rows give to their cells; a sheet is not grown to its utmost size for that.
 * @param change gives the new format for the old one, `null` for none
 */
export function changeLineStyles(
  book: Book,
  id: string,
  rect: Rect,
  lines: WholeLines,
  change: (style: Nullable<IStyleData>) => IStyleData | null
): void {
  const sheet = book.sheet(id);
  if (lines === "columns") {
    if (rect.columnCount >= WHOLE_ROW_COLUMNS) {
      // The whole sheet: a row with a format of its own would otherwise hide that of the columns.
      for (const row of styledRows(sheet)) sheet.setRowStyle(row, change(sheet.getRowStyle(row)));
    } else book.growTo(id, { ...rect, rowCount: 1 });
    const end = Math.min(rect.column + rect.columnCount, sheet.getColumnCount());
    for (let column = rect.column; column < end; column++) sheet.setColumnStyle(column, change(sheet.getColumnStyle(column)));
  } else {
    book.growTo(id, { ...rect, columnCount: 1 });
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) sheet.setRowStyle(row, change(sheet.getRowStyle(row)));
  }
}

function styledRows(sheet: Worksheet): number[] {
  return Object.keys(sheet.getConfig().rowData)
    .map(Number)
    .filter((row) => sheet.getRowStyle(row));
}

/** @returns the format with the patch laid over it; members the patch clears are left out */
export function mergedLineStyle(style: Nullable<IStyleData>, patch: IStyleData): IStyleData {
  const merged = { ...style, ...patch, ...(patch.bd ? { bd: { ...style?.bd, ...patch.bd } } : {}) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}
