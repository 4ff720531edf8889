import { ExcelError } from "../../errors";
import type { HostSession } from "../../session";
import { findArea } from "../findRange";
import { isRange, rectOf } from "../rangeObject";
import type { Box } from "./placement";
import { lineStart } from "./placement";
import type { Rect } from "../../../model/model";

/** A range of the sheet, or its address. @throws ExcelError `InvalidArgument` */
const cellsOf = (sheetId: string, value: unknown, session: HostSession): Rect => {
  if (typeof value === "string") return findArea(sheetId, value, session).rect;
  if (!isRange(value) || value.target.sheetId !== sheetId) throw new ExcelError("InvalidArgument");
  return rectOf(value.target);
};

/**
 * From the top left of the first cell to the bottom right of the last; without a last one the size stays.
 * @throws ExcelError `InvalidArgument` when they are no cells of the sheet
 */
export const boxOfCells = (
  sheetId: string,
  start: unknown,
  end: unknown,
  size: { readonly width: number; readonly height: number },
  session: HostSession
): Box => {
  const first = cellsOf(sheetId, start, session);
  const left = lineStart(sheetId, "column", first.column, session);
  const top = lineStart(sheetId, "row", first.row, session);
  if (end === null || end === undefined || end === "") return { left, top, ...size };
  const last = cellsOf(sheetId, end, session);
  const right = lineStart(sheetId, "column", last.column + last.columnCount, session);
  const bottom = lineStart(sheetId, "row", last.row + last.rowCount, session);
  if (right <= left || bottom <= top) throw new ExcelError("InvalidArgument");
  return { left, top, width: right - left, height: bottom - top };
};
