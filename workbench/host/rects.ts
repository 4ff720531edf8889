/** Arithmetic of areas. */
import type { Rect } from "../model/model";
import { MAX_COLUMNS, MAX_ROWS } from "./addresses";

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export const cellCount = (rect: Rect): number => rect.rowCount * rect.columnCount;
export const lastRow = (rect: Rect): number => rect.row + rect.rowCount - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columnCount - 1;

export const fromCorners = (row: number, column: number, toRow: number, toColumn: number): Rect => ({
  row,
  column,
  rowCount: toRow - row + 1,
  columnCount: toColumn - column + 1,
});

export const isInsideSheet = (rect: Rect): boolean =>
  [rect.row, rect.column, rect.rowCount, rect.columnCount].every(Number.isInteger) &&
  rect.row >= 0 &&
  rect.column >= 0 &&
  rect.rowCount >= 1 &&
  rect.columnCount >= 1 &&
  lastRow(rect) < MAX_ROWS &&
  lastColumn(rect) < MAX_COLUMNS;

export const intersect = (a: Rect, b: Rect): Rect | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const toRow = Math.min(lastRow(a), lastRow(b));
  const toColumn = Math.min(lastColumn(a), lastColumn(b));
  return row <= toRow && column <= toColumn ? fromCorners(row, column, toRow, toColumn) : null;
};

export const boundingRect = (a: Rect, b: Rect): Rect =>
  fromCorners(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b))
  );

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export const contains = (outer: Rect, inner: Rect): boolean => {
  const common = intersect(outer, inner);
  return common !== null && sameRect(common, inner);
};

/** The parts of `whole` outside `hole`: above, below, left and right of it. */
export const subtract = (whole: Rect, hole: Rect): Rect[] => {
  const inside = intersect(whole, hole);
  if (!inside) return [whole];
  const parts = [
    fromCorners(whole.row, whole.column, inside.row - 1, lastColumn(whole)),
    fromCorners(lastRow(inside) + 1, whole.column, lastRow(whole), lastColumn(whole)),
    fromCorners(inside.row, whole.column, lastRow(inside), inside.column - 1),
    fromCorners(inside.row, lastColumn(inside) + 1, lastRow(inside), lastColumn(whole)),
  ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
};
