/** Widths of columns and heights of rows, in points. */
import type { Rect } from "../../model/model";
import { isUnbounded } from "../addresses";
import type { MethodOf } from "../definitions";
import { readNumber, requireWritable } from "../guards";
import { intersect } from "../rects";
import type { HostSession } from "../session";
import { common } from "./formatTarget";
import type { FormatTarget } from "./formatTarget";

export type Line = "row" | "column";

/** Excel's limits: 409.5 points for a row; a column of 255 characters is 1,343 points in its default font. */
const MAX_SIZE: Readonly<Record<Line, number>> = { row: 409.5, column: 1343.25 };

export const span = (rect: Rect, line: Line): [first: number, count: number] =>
  line === "row" ? [rect.row, rect.rowCount] : [rect.column, rect.columnCount];

export const permission = (line: Line): string => (line === "row" ? "allowFormatRows" : "allowFormatColumns");

/** Lines beyond the used range have the default size: one of them stands for all. */
const sizes = function* (sheetId: string, rect: Rect, line: Line, session: HostSession): Generator<number> {
  const { model } = session;
  const [first, count] = span(rect, line);
  const used = model.usedRange(sheetId, false);
  const usedEnd = used ? span(used, line)[0] + span(used, line)[1] : 0;
  const end = Math.min(first + count, Math.max(first + 1, usedEnd + 1, first + 100));
  for (let index = first; index < end; index++) yield line === "row" ? model.rowHeight(sheetId, index) : model.columnWidth(sheetId, index);
};

export const readSize =
  (line: Line) =>
  ({ sheetId, rects }: FormatTarget, session: HostSession): number | null => {
    session.sheet(sheetId);
    return common(
      (function* () {
        for (const rect of rects) yield* sizes(sheetId, rect, line, session);
      })()
    );
  };

export const setSize = (sheetId: string, line: Line, first: number, count: number, points: number, session: HostSession): void => {
  if (line === "row") session.model.setRowHeight(sheetId, first, count, points);
  else session.model.setColumnWidth(sheetId, first, count, points);
};

export const readPoints = (value: unknown, line: Line): number => readNumber(value, { min: 0, max: MAX_SIZE[line] });

export const writeSize =
  (line: Line) =>
  ({ sheetId, rects }: FormatTarget, value: unknown, session: HostSession): void => {
    requireWritable(session, sheetId, permission(line));
    const points = readPoints(value, line);
    for (const rect of rects) setSize(sheetId, line, ...span(rect, line), points, session);
  };

export const autofit =
  (line: Line): MethodOf<FormatTarget> =>
  ({ sheetId, rects }, _args, session) => {
    requireWritable(session, sheetId, permission(line));
    const used = session.model.usedRange(sheetId, false);
    for (const rect of rects) {
      const part = isUnbounded(rect) ? used && intersect(rect, used) : rect;
      if (part) session.model.autofit(sheetId, line === "row" ? "rows" : "columns", ...span(part, line));
    }
    return null;
  };
