/** Cells as filters and sorts look at them: values, and the formats that show. */
import type { FilterCell } from "../../model/filters/filterCell";
import type { Rect } from "../../model/model";
import type { HostSession } from "../session";

export const displayedCells = async (sheetId: string, rect: Rect, session: HostSession): Promise<FilterCell[][]> => {
  const styles = session.wideFormats.read(sheetId, rect);
  return Promise.resolve(
    session.model.readCells(sheetId, rect).map((line, r) => line.map((cell, c) => ({ ...cell, style: styles[r]![c]! })))
  );
};
