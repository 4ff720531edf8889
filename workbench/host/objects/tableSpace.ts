/** Making room for a table and closing it again: only cells of the table move, and those behind them. */
import type { Rect } from "../../model/model";
import { shiftOf, type ShiftDirection } from "../../model/shiftRect";
import { tableRect } from "../../model/tables/tableRects";
import { ExcelError } from "../errors";
import { contains, intersect, lastRow, WHOLE_SHEET } from "../rects";
import type { HostSession } from "../session";
import { followShift } from "../shiftReferences";

const isVertical = (direction: ShiftDirection): boolean => direction === "Down" || direction === "Up";

/** The cells from the area on to the end of the sheet. */
const behind = (rect: Rect, direction: ShiftDirection): Rect =>
  isVertical(direction)
    ? { ...rect, rowCount: WHOLE_SHEET.rowCount - rect.row }
    : { ...rect, columnCount: WHOLE_SHEET.columnCount - rect.column };

/**
 * @param ownId of a table whose own cells come or go
 * @throws ExcelError `InsertDeleteConflict` when a table would be torn apart: "This won't work because it would move cells in a table on your worksheet."
 */
export const requireWholeTables = (sheetId: string, rect: Rect, direction: ShiftDirection, session: HostSession, ownId?: string): void => {
  const moved = behind(rect, direction);
  for (const table of session.model.items(sheetId, "tables")) {
    const area = tableRect(table);
    if (table.id !== ownId && intersect(area, moved) && !contains(moved, area)) throw new ExcelError("InsertDeleteConflict");
  }
};

/**
 * Inserts (`Down`, `Right`) or deletes (`Up`, `Left`) cells.
 * @throws ExcelError `InsertDeleteConflict` when a table other than the one with `ownId` would be torn apart
 */
export const moveCells = (sheetId: string, rect: Rect, direction: ShiftDirection, session: HostSession, ownId?: string): void => {
  requireWholeTables(sheetId, rect, direction, session, ownId);
  session.model.shiftCells(sheetId, rect, direction);
  followShift(session, sheetId, shiftOf(rect, direction));
  session.changed();
};

/** Whether cells hold anything, or formats. */
export const isUsed = (sheetId: string, rect: Rect, session: HostSession): boolean => {
  const used = session.model.usedRange(sheetId, true);
  const part = used && intersect(used, rect);
  return (
    part !== null &&
    session.model.readCells(sheetId, part).some((line) => line.some(({ value, formula }) => value !== null || formula !== undefined))
  );
};

/** Pushes cells down where something is in the way. */
export const makeRoomBelow = (sheetId: string, rect: Rect, session: HostSession, ownId?: string): void => {
  const others = session.model.items(sheetId, "tables").some((table) => table.id !== ownId && intersect(tableRect(table), rect));
  if (lastRow(rect) >= WHOLE_SHEET.rowCount) throw new ExcelError("InvalidArgument");
  if (others || isUsed(sheetId, rect, session)) moveCells(sheetId, rect, "Down", session, ownId);
};
