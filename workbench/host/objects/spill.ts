/**
 * Dynamic arrays: where a formula spills to, and which formula a cell belongs to.
 * The model says for each cell whether it has a formula of its own and a value; a spilled cell has a value and, of its own, none.
 */
import type { Rect } from "../../model/model";
import type { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { cellCount, contains } from "../rects";
import type { HostSession } from "../session";
import { newRange, rectOf } from "./rangeObject";
import type { RangeTarget } from "./rangeObject";

const singleCell = (target: RangeTarget): Rect => {
  const rect = rectOf(target);
  if (cellCount(rect) !== 1) throw new ExcelError("InvalidArgument");
  return rect;
};

/** The area the formula in the cell spills to, its own cell included; `null` when it does not spill. */
export const spillRange = async (target: RangeTarget, session: HostSession): Promise<HostObject | null> => {
  const cell = singleCell(target);
  await session.settle();
  const found = session.model.spills(target.sheetId).find((spill) => spill.row === cell.row && spill.column === cell.column);
  return found ? newRange(target.sheetId, found) : null;
};

/** The cell whose formula fills this one. */
export const spillParent = async (target: RangeTarget, session: HostSession): Promise<HostObject | null> => {
  const cell = singleCell(target);
  await session.settle();
  const found = session.model.spills(target.sheetId).find((spill) => contains(spill, cell));
  return found ? newRange(target.sheetId, { ...cell, row: found.row, column: found.column }) : null;
};

/** Whether all, none or some (`null`) of the cells belong to a spill. */
export const hasSpill = (target: RangeTarget, session: HostSession): boolean | null => {
  const rect = rectOf(target);
  const spills = session.model.spills(target.sheetId);
  if (spills.some((spill) => contains(spill, rect))) return true;
  return spills.some((spill) => spill.row < rect.row + rect.rowCount && rect.row < spill.row + spill.rowCount) ? null : false;
};
