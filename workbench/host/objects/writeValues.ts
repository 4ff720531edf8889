import type { Rect } from "../../model/model";
import type { HostSession } from "../session";
import { contentProperties } from "./rangeContent";

/**
 * Writes as setting `Range.values` does.
 * @param values a matrix of the size of the area, or one value for all cells
 * @throws ExcelError `InvalidArgument` when the matrix has another size, `AccessDenied` on a protected sheet
 */
export const writeValues = (sheetId: string, rect: Rect, values: unknown, session: HostSession): void =>
  contentProperties.Values!.set!({ sheetId, rect }, values, session);
