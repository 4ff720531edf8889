import type { HostObject } from "../definitions";
import { optional, readBoolean } from "../guards";
import { intersect } from "../rects";
import type { HostSession } from "../session";
import type { Rect } from "../../model/model";
import { newRange } from "./rangeObject";

const FIRST_CELL: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const usedRect = async (sheetId: string, valuesOnly: unknown, session: HostSession, within?: Rect): Promise<Rect | null> => {
  session.sheet(sheetId);
  await session.settle();
  const used = session.model.usedRange(sheetId, optional(valuesOnly, readBoolean, false));
  return used && within ? intersect(used, within) : used;
};

/** An empty sheet has the top left cell as its used range; so has an empty range its own. */
export const usedRange = async (sheetId: string, valuesOnly: unknown, session: HostSession, within?: Rect): Promise<HostObject> =>
  newRange(
    sheetId,
    (await usedRect(sheetId, valuesOnly, session, within)) ??
      (within ? { ...FIRST_CELL, row: within.row, column: within.column } : FIRST_CELL)
  );

export const usedRangeOrNull = async (
  sheetId: string,
  valuesOnly: unknown,
  session: HostSession,
  within?: Rect
): Promise<HostObject | null> => {
  const rect = await usedRect(sheetId, valuesOnly, session, within);
  return rect && newRange(sheetId, rect);
};
