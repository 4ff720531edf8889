import type { Rect } from "./model";

/** Rows or columns that come (`delta` > 0) or go (`delta` < 0) at an index. */
export interface LineShift {
  readonly line: "row" | "column";
  readonly at: number;
  readonly delta: number;
  /** Only cells of these columns (for rows) or rows (for columns) move; absent: whole rows or columns. */
  readonly across?: { readonly from: number; readonly count: number };
}

export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

/** The shift that inserting (`Down`, `Right`) or deleting (`Up`, `Left`) the cells of an area is. */
export function shiftOf({ row, column, rowCount, columnCount }: Rect, direction: ShiftDirection): LineShift {
  const isVertical = direction === "Down" || direction === "Up";
  const count = isVertical ? rowCount : columnCount;
  return {
    line: isVertical ? "row" : "column",
    at: isVertical ? row : column,
    delta: direction === "Down" || direction === "Right" ? count : -count,
    across: isVertical ? { from: column, count: columnCount } : { from: row, count: rowCount },
  };
}

/**
 * An area after rows or columns have been inserted or deleted, as Excel adapts references: one that is only partly in the way of moving cells stays.
 * @returns `null` when nothing of the area is left
 * @example shiftRect({ row: 4, column: 0, rowCount: 2, columnCount: 1 }, { line: "row", at: 0, delta: 3 }) // row: 7
 */
export function shiftRect(rect: Rect, shift: LineShift): Rect | null {
  const { line, at, delta, across } = shift;
  if (across && !isWithin(rect, line, across)) return rect;
  const moved = line === "row" ? shifted(rect.row, rect.rowCount, at, delta) : shifted(rect.column, rect.columnCount, at, delta);
  if (!moved) return null;
  return line === "row" ? { ...rect, row: moved[0], rowCount: moved[1] } : { ...rect, column: moved[0], columnCount: moved[1] };
}

/** The same for an area that goes with its cells, as formats do: what is in the way of moving cells moves, the rest stays. */
export function shiftParts(rect: Rect, shift: LineShift): Rect[] {
  const { line, across } = shift;
  if (!across) return [shiftRect(rect, shift)].filter((part) => part !== null);
  return slices(rect, line, across).flatMap((part) => shiftRect(part, shift) ?? []);
}

type Span = NonNullable<LineShift["across"]>;

const sidewards = (rect: Rect, line: LineShift["line"]): [number, number] =>
  line === "row" ? [rect.column, rect.column + rect.columnCount] : [rect.row, rect.row + rect.rowCount];

function isWithin(rect: Rect, line: LineShift["line"], { from, count }: Span): boolean {
  const [start, end] = sidewards(rect, line);
  return start >= from && end <= from + count;
}

/** The area cut where the moving cells begin and end. */
function slices(rect: Rect, line: LineShift["line"], { from, count }: Span): Rect[] {
  const [start, end] = sidewards(rect, line);
  const cuts = [start, ...[from, from + count].filter((cut) => cut > start && cut < end), end];
  return cuts.slice(1).map((cut, i) => {
    const first = cuts[i]!;
    return line === "row" ? { ...rect, column: first, columnCount: cut - first } : { ...rect, row: first, rowCount: cut - first };
  });
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
