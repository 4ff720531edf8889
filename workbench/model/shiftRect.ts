import type { Rect } from "./model";

/** Rows or columns that come (`delta` > 0) or go (`delta` < 0) at an index. */
export interface LineShift {
  readonly line: "row" | "column";
  readonly at: number;
  readonly delta: number;
}

/**
 * An area after rows or columns have been inserted or deleted, as Excel adapts references.
 * @returns `null` when nothing of the area is left
 * @example shiftRect({ row: 4, column: 0, rowCount: 2, columnCount: 1 }, { line: "row", at: 0, delta: 3 }) // row: 7
 */
export function shiftRect(rect: Rect, { line, at, delta }: LineShift): Rect | null {
  const moved = line === "row" ? shifted(rect.row, rect.rowCount, at, delta) : shifted(rect.column, rect.columnCount, at, delta);
  if (!moved) return null;
  return line === "row" ? { ...rect, row: moved[0], rowCount: moved[1] } : { ...rect, column: moved[0], columnCount: moved[1] };
}

/** `[start, count]` after the shift. */
function shifted(start: number, count: number, at: number, delta: number): [number, number] | null {
  const end = start + count;
  if (delta > 0) {
    if (at <= start) return [start + delta, count];
    return at < end ? [start, count + delta] : [start, count];
  }
  const goneTo = at - delta;
  const move = (line: number): number => (line <= at ? line : Math.max(at, line + delta));
  if (at <= start && goneTo >= end) return null;
  return [move(start), move(end) - move(start)];
}

export function isSameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}
