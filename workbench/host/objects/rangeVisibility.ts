/** Hidden rows and columns. */
import type { Rect } from "../../model/model";
import type { PropertyDefinition } from "../definitions";
import { readBoolean, requireWritable } from "../guards";
import { lastColumn, lastRow } from "../rects";
import type { HostSession } from "../session";
import type { RangeTarget } from "./rangeObject";
import { rectOf } from "./rangeObject";

type Line = "row" | "column";

/** The lines of the range that may differ from the default: those up to the end of the used range, and one more where the range goes on. */
const lines = (rect: Rect, line: Line, sheetId: string, session: HostSession): number[] => {
  const [first, count] = line === "row" ? [rect.row, rect.rowCount] : [rect.column, rect.columnCount];
  const used = session.model.usedRange(sheetId, false);
  const usedEnd = used ? (line === "row" ? lastRow(used) : lastColumn(used)) + 1 : 0;
  const length = Math.min(count, Math.max(1, usedEnd + 1 - first, 1000));
  return Array.from({ length }, (_, i) => first + i);
};

/** `true`, `false`, or `null` where some are and some are not. */
const isHidden = (target: RangeTarget, line: Line, session: HostSession): boolean | null => {
  session.sheet(target.sheetId);
  const states = new Set(
    lines(rectOf(target), line, target.sheetId, session).map((index) => session.model.isHidden(target.sheetId, line, index))
  );
  return states.size === 1 ? states.has(true) : null;
};

const setHidden = (target: RangeTarget, line: Line, value: unknown, session: HostSession): void => {
  requireWritable(session, target.sheetId, line === "row" ? "allowFormatRows" : "allowFormatColumns");
  const rect = rectOf(target);
  const [from, count] = line === "row" ? [rect.row, rect.rowCount] : [rect.column, rect.columnCount];
  session.model.setHidden(target.sheetId, line, from, count, readBoolean(value));
};

/** Whether no cell shows: all rows are hidden, or all columns. */
const hidden = (target: RangeTarget, session: HostSession): boolean | null => {
  const states = [isHidden(target, "row", session), isHidden(target, "column", session)];
  if (states.includes(true)) return true;
  return states.every((state) => state === false) ? false : null;
};

export const visibilityProperties: Readonly<Record<string, PropertyDefinition<RangeTarget>>> = {
  RowHidden: {
    get: (target, session) => isHidden(target, "row", session),
    set: (target, value, session) => setHidden(target, "row", value, session),
  },
  ColumnHidden: {
    get: (target, session) => isHidden(target, "column", session),
    set: (target, value, session) => setHidden(target, "column", value, session),
  },
  Hidden: { get: hidden },
};
