import type { TableData } from "../items/tables";
import type { Rect } from "../model";

/** The whole table, with header and total row. */
export const tableRect = (table: TableData): Rect => table.areas[0]!;

/** @returns `null` while the header row is hidden */
export const headerRect = (table: TableData): Rect | null => (table.showHeaders ? { ...tableRect(table), rowCount: 1 } : null);

/** @returns `null` while there is no total row */
export function totalRect(table: TableData): Rect | null {
  const rect = tableRect(table);
  return table.showTotals ? { ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 } : null;
}

/** The data rows; a table always has one, blank if it holds no record. */
export function bodyRect(table: TableData): Rect {
  const rect = tableRect(table);
  const header = table.showHeaders ? 1 : 0;
  return { ...rect, row: rect.row + header, rowCount: rect.rowCount - header - (table.showTotals ? 1 : 0) };
}

/** @returns the table with another data area; header and total row go along */
export function withBodyRows(table: TableData, rowCount: number): TableData {
  const rect = tableRect(table);
  return { ...table, areas: [{ ...rect, rowCount: rect.rowCount - bodyRect(table).rowCount + rowCount }] };
}

/** The part of an area in one column of the table, by position. */
export const columnOf = (rect: Rect, index: number): Rect => ({ ...rect, column: rect.column + index, columnCount: 1 });
