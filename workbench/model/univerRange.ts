import type { Rect } from "./model";

/** @returns the area as Univer counts it: with its last row and column */
export const univerRange = ({ row, column, rowCount, columnCount }: Rect) => ({
  startRow: row,
  endRow: row + rowCount - 1,
  startColumn: column,
  endColumn: column + columnCount - 1,
});

/** @returns the area as the model counts it */
export const rectOf = (range: { startRow: number; endRow: number; startColumn: number; endColumn: number }): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rowCount: range.endRow - range.startRow + 1,
  columnCount: range.endColumn - range.startColumn + 1,
});
