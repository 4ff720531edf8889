import type { Rect } from "../../model/model";
import { parseAddress } from "../addresses";
import { ExcelError } from "../errors";
import { readText } from "../guards";
import { cellCount } from "../rects";
import type { HostSession } from "../session";
import { findArea, type Area } from "./findRange";
import { isRange, rectOf } from "./rangeObject";
import type { ScopeTarget } from "./sheetItem";

/**
 * The one cell that an add-in names by a range or an address. Without a sheet the address belongs to the sheet of the collection;
 * a collection of the whole workbook wants "the full address, including the sheet name" (reference of CommentCollection.add).
 * @throws ExcelError `InvalidArgument` for more than one cell, another sheet, or no address
 */
export const cellArgument = (value: unknown, { sheetId }: ScopeTarget, session: HostSession): Area => {
  const area = isRange(value) ? { sheetId: value.target.sheetId, rect: rectOf(value.target) } : areaOf(readText(value), sheetId, session);
  if (cellCount(area.rect) !== 1 || (sheetId !== null && area.sheetId !== sheetId)) throw new ExcelError("InvalidArgument");
  return area;
};

const areaOf = (text: string, sheetId: string | null, session: HostSession): Area => {
  if (sheetId !== null) return findArea(sheetId, text, session);
  const parsed = parseAddress(text);
  const sheet = parsed?.sheet === undefined ? undefined : session.sheetNamed(parsed.sheet);
  if (!parsed || !sheet) throw new ExcelError("InvalidArgument");
  return { sheetId: sheet.id, rect: parsed.rect };
};

export const sameCell = (a: Rect | undefined, b: Rect): boolean => a?.row === b.row && a.column === b.column;
