/** Ranges derived from a range. */
import type { Rect } from "../../model/model";
import { findArea } from "./findRange";
import type { HostObject, MethodOf } from "../definitions";
import { ExcelError } from "../errors";
import { optional, readInteger } from "../guards";
import { boundingRect, fromCorners, intersect, lastColumn, lastRow, WHOLE_SHEET } from "../rects";
import type { HostSession } from "../session";
import { isRange, newRange, newRangeAreas, rangeAt, rectOf } from "./rangeObject";
import type { RangeTarget } from "./rangeObject";
import { spillParent, spillRange } from "./spill";
import { surroundingRegion } from "./surroundingRegion";
import { usedRange, usedRangeOrNull } from "./usedRange";

/** A range of the same sheet, given as an object or by its address. @throws ExcelError `InvalidArgument` */
export const otherRect = (target: RangeTarget, value: unknown, session: HostSession): Rect => {
  if (typeof value === "string") return findArea(target.sheetId, value, session).rect;
  if (!isRange(value) || value.target.sheetId !== target.sheetId) throw new ExcelError("InvalidArgument");
  return rectOf(value.target);
};

type Derive = (rect: Rect, ...args: number[]) => Rect;

/** A method whose arguments are whole numbers and whose result must lie within the sheet. */
const derived =
  (derive: Derive, defaults: readonly number[] = []): MethodOf<RangeTarget> =>
  (target, args) => {
    const given = Array.from({ length: Math.max(args.length, defaults.length) }, (_, i) =>
      optional(args[i], (arg) => readInteger(arg), defaults[i] ?? NaN)
    );
    return rangeAt(target.sheetId, derive(rectOf(target), ...given));
  };

const cellOf: Derive = (rect, row = NaN, column = NaN) => ({
  row: rect.row + row,
  column: rect.column + column,
  rowCount: 1,
  columnCount: 1,
});
const offset: Derive = (rect, rows = 0, columns = 0) => ({ ...rect, row: rect.row + rows, column: rect.column + columns });
const resized: Derive = (rect, rows = 0, columns = 0) => ({
  ...rect,
  rowCount: rect.rowCount + rows,
  columnCount: rect.columnCount + columns,
});
const absoluteSize: Derive = (rect, rowCount = NaN, columnCount = NaN) => ({ ...rect, rowCount, columnCount });

/** `count` rows or columns beside the range; a negative count takes them from its near edge inwards. */
const beside = (start: number, count: number): { start: number; count: number } => ({
  start: count > 0 ? start : start + count,
  count: Math.abs(count),
});
const below: Derive = (rect, count = 1) => {
  const { start, count: rowCount } = beside(lastRow(rect) + 1, count);
  return { ...rect, row: start, rowCount };
};
const above: Derive = (rect, count = 1) => {
  const { start, count: rowCount } = beside(rect.row, -count);
  return { ...rect, row: start, rowCount };
};
const after: Derive = (rect, count = 1) => {
  const { start, count: columnCount } = beside(lastColumn(rect) + 1, count);
  return { ...rect, column: start, columnCount };
};
const before: Derive = (rect, count = 1) => {
  const { start, count: columnCount } = beside(rect.column, -count);
  return { ...rect, column: start, columnCount };
};

const intersection = (target: RangeTarget, other: unknown, session: HostSession): HostObject | null => {
  const rect = intersect(rectOf(target), otherRect(target, other, session));
  return rect && newRange(target.sheetId, rect);
};

/** Merged areas that touch the range. */
const mergedAreas = (target: RangeTarget, session: HostSession): Rect[] =>
  session.model.merges(target.sheetId).filter((merge) => intersect(merge, rectOf(target)) !== null);

const existing = (object: HostObject | null): HostObject => {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
};

export const areaMethods: Readonly<Record<string, MethodOf<RangeTarget>>> = {
  GetCell: derived(cellOf),
  GetRow: derived((rect, row = NaN) => ({ ...rect, row: rect.row + row, rowCount: 1 })),
  GetColumn: derived((rect, column = NaN) => ({ ...rect, column: rect.column + column, columnCount: 1 })),
  GetOffsetRange: derived(offset),
  GetResizedRange: derived(resized),
  GetAbsoluteResizedRange: derived(absoluteSize),
  GetRowsBelow: derived(below, [1]),
  GetRowsAbove: derived(above, [1]),
  GetColumnsAfter: derived(after, [1]),
  GetColumnsBefore: derived(before, [1]),
  GetEntireRow: derived((rect) => ({ ...WHOLE_SHEET, row: rect.row, rowCount: rect.rowCount })),
  GetEntireColumn: derived((rect) => ({ ...WHOLE_SHEET, column: rect.column, columnCount: rect.columnCount })),
  GetLastRow: derived((rect) => ({ ...rect, row: lastRow(rect), rowCount: 1 })),
  GetLastColumn: derived((rect) => ({ ...rect, column: lastColumn(rect), columnCount: 1 })),
  GetLastCell: derived((rect) => fromCorners(lastRow(rect), lastColumn(rect), lastRow(rect), lastColumn(rect))),
  GetBoundingRect: (target, [other], session) => newRange(target.sheetId, boundingRect(rectOf(target), otherRect(target, other, session))),
  GetIntersection: (target, [other], session) => existing(intersection(target, other, session)),
  GetIntersectionOrNullObject: (target, [other], session) => intersection(target, other, session),
  GetUsedRange: (target, [valuesOnly], session) => usedRange(target.sheetId, valuesOnly, session, rectOf(target)),
  GetUsedRangeOrNullObject: (target, [valuesOnly], session) => usedRangeOrNull(target.sheetId, valuesOnly, session, rectOf(target)),
  GetSurroundingRegion: async (target, _args, session) => {
    await session.settle();
    return newRange(target.sheetId, surroundingRegion(target.sheetId, rectOf(target), session));
  },
  GetMergedAreasOrNullObject: (target, _args, session) => {
    const rects = mergedAreas(target, session);
    return rects.length > 0 ? newRangeAreas(target.sheetId, rects) : null;
  },
  GetSpillingToRange: async (target, _args, session) => existing(await spillRange(target, session)),
  GetSpillingToRangeOrNullObject: (target, _args, session) => spillRange(target, session),
  GetSpillParent: async (target, _args, session) => existing(await spillParent(target, session)),
  GetSpillParentOrNullObject: (target, _args, session) => spillParent(target, session),
};
