import type { Rect } from "../../model/model";
import { isUnbounded } from "../addresses";
import { ExcelError } from "../errors";
import { cellCount, intersect } from "../rects";
import type { HostSession } from "../session";
import type { Area } from "./findRange";
import { surroundingRegion } from "./surroundingRegion";

/**
 * The area a filter gets: a single cell stands for the block around it, whole columns and rows end where the sheet is used.
 * @throws ExcelError `InvalidArgument` where there is nothing to filter
 */
export const filterableArea = (sheetId: string, rect: Rect, session: HostSession): Rect => {
  return cellCount(rect) === 1 ? surroundingRegion(sheetId, rect, session) : usedPart({ sheetId, rect }, session);
};

/**
 * Whole columns and rows end where the sheet is used; any other area is what it is.
 * @throws ExcelError `InvalidArgument` where whole columns or rows are not used at all
 */
export const usedPart = ({ sheetId, rect }: Area, session: HostSession): Rect => {
  if (!isUnbounded(rect)) return rect;
  const used = session.model.usedRange(sheetId, true);
  const part = used && intersect(used, rect);
  if (!part) throw new ExcelError("InvalidArgument");
  return part;
};
