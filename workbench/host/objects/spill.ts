/** Dynamic arrays: where a formula spills to, and which formula a cell belongs to. */
import type { Rect } from "../../model/model";
import type { HostObject } from "../definitions";
import { apiNotFound, ExcelError } from "../errors";
import { cellCount, contains, intersect } from "../rects";
import type { HostSession } from "../session";
import { newRange, rectOf } from "./rangeObject";
import type { RangeTarget } from "./rangeObject";

const singleCell = (target: RangeTarget): Rect => {
  const rect = rectOf(target);
  if (cellCount(rect) !== 1) throw new ExcelError("InvalidArgument");
  return rect;
};

const spillsOf = (target: RangeTarget, session: HostSession): readonly Rect[] => {
  const spills = session.model.spills?.(target.sheetId);
  if (!spills) throw apiNotFound("Range", "getSpillingToRange");
  return spills;
};

/** The area the formula in the cell spills to, its own cell included; `null` when it does not spill. */
export const spillRange = async (target: RangeTarget, session: HostSession): Promise<HostObject | null> => {
  const cell = singleCell(target);
  await session.settle();
  const found = spillsOf(target, session).find((spill) => spill.row === cell.row && spill.column === cell.column);
  return found ? newRange(target.sheetId, found) : null;
};

/** The cell whose formula fills this one. */
export const spillParent = async (target: RangeTarget, session: HostSession): Promise<HostObject | null> => {
  const cell = singleCell(target);
  await session.settle();
  const found = spillsOf(target, session).find((spill) => contains(spill, cell));
  return found ? newRange(target.sheetId, { ...cell, row: found.row, column: found.column }) : null;
};

/** Whether all (`true`), none (`false`) or some (`null`) of the cells belong to a spill. */
export const hasSpill = (target: RangeTarget, session: HostSession): boolean | null => {
  const rect = rectOf(target);
  const inside = spillsOf(target, session).map((spill) => intersect(spill, rect));
  const spilled = inside.reduce((sum, part) => sum + (part ? cellCount(part) : 0), 0);
  if (spilled === 0) return false;
  return spilled === cellCount(rect) ? true : null;
};
