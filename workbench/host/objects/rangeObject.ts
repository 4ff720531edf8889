/** Ranges and groups of them: what they stand for, and how to make one. */
import type { Rect } from "../../model/model";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { isInsideSheet } from "../rects";

export interface RangeTarget {
  readonly sheetId: string;
  /** Moves along with inserted and deleted rows and columns while the range is kept; `null` once its cells are gone. */
  rect: Rect | null;
}

export const newRange = (sheetId: string, rect: Rect): HostObject<RangeTarget> => new HostObject("Range", { sheetId, rect });

/** @throws ExcelError `InvalidArgument` when the area is not within a sheet */
export const rangeAt = (sheetId: string, rect: Rect): HostObject<RangeTarget> => {
  if (!isInsideSheet(rect)) throw new ExcelError("InvalidArgument");
  return newRange(sheetId, rect);
};

export const isRange = (value: unknown): value is HostObject<RangeTarget> => value instanceof HostObject && value.className === "Range";

/** @throws ExcelError `InvalidReference` when the cells of the range have been deleted */
export const rectOf = (target: RangeTarget): Rect => {
  if (!target.rect) throw new ExcelError("InvalidReference");
  return target.rect;
};

export interface AreasTarget {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
}

export const newRangeAreas = (sheetId: string, rects: readonly Rect[]): HostObject<AreasTarget> =>
  new HostObject("RangeAreas", { sheetId, rects });

export const isRangeAreas = (value: unknown): value is HostObject<AreasTarget> =>
  value instanceof HostObject && value.className === "RangeAreas";
