import type { CellReading, Rect } from "../../model/model";
import { boundingRect, fromCorners, intersect, lastColumn, lastRow } from "../rects";
import type { HostSession } from "../session";
import { MAX_COLUMNS, MAX_ROWS } from "../addresses";

const isFilled = (cell: CellReading): boolean => cell.value !== null && cell.value !== "";

/** One row or column more on every side, within the sheet. */
const grow = (rect: Rect): Rect =>
  fromCorners(
    Math.max(0, rect.row - 1),
    Math.max(0, rect.column - 1),
    Math.min(MAX_ROWS - 1, lastRow(rect) + 1),
    Math.min(MAX_COLUMNS - 1, lastColumn(rect) + 1)
  );

/** The block around a range, bounded by blank rows and columns (Ctrl+Shift+*). */
export const surroundingRegion = (sheetId: string, start: Rect, session: HostSession): Rect => {
  const used = session.model.usedRange(sheetId, true);
  if (!used) return start;
  const filled = session.model.readCells(sheetId, used).map((line) => line.map(isFilled));
  const hasFilled = (area: Rect): Rect | null => {
    const part = intersect(area, used);
    if (!part) return null;
    let found: Rect | null = null;
    for (let row = part.row; row <= lastRow(part); row++) {
      for (let column = part.column; column <= lastColumn(part); column++) {
        if (!filled[row - used.row]![column - used.column]) continue;
        const cell = fromCorners(row, column, row, column);
        found = found ? boundingRect(found, cell) : cell;
      }
    }
    return found;
  };
  for (let region = start; ;) {
    const found = hasFilled(grow(region));
    const next = found ? boundingRect(region, found) : region;
    if (next.rowCount === region.rowCount && next.columnCount === region.columnCount) return region;
    region = next;
  }
};
