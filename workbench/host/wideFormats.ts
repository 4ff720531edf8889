/**
 * Formats given to whole rows or a whole sheet. Only the cells in use get them at once; the others get them when something is
 * written there, so that no million cells are touched and the format still holds. (Formats of whole columns the model keeps itself.)
 */
import type { CellStyle, Rect, WorkbookModel } from "../model/model";
import { isEntireRow } from "./addresses";
import { boundingRect, contains, fromCorners, intersect, lastColumn, lastRow } from "./rects";

interface WideFormat {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly patch: CellStyle;
  /** The part that already has it. */
  done: Rect | null;
}

/** The parts of `whole` outside `hole`: above, below, left, right. */
const around = (whole: Rect, hole: Rect | null): Rect[] => {
  const inside = hole && intersect(whole, hole);
  if (!inside) return [whole];
  const parts = [
    fromCorners(whole.row, whole.column, inside.row - 1, lastColumn(whole)),
    fromCorners(lastRow(inside) + 1, whole.column, lastRow(whole), lastColumn(whole)),
    fromCorners(inside.row, whole.column, lastRow(inside), inside.column - 1),
    fromCorners(inside.row, lastColumn(inside) + 1, lastRow(inside), lastColumn(whole)),
  ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
};

const mergeStyle = (style: CellStyle, patch: CellStyle): CellStyle => ({ ...style, ...patch, borders: { ...style.borders, ...patch.borders } });

export class WideFormats {
  private formats: WideFormat[] = [];

  constructor(private readonly model: WorkbookModel) {}

  /** Formats an area of any size. */
  write(sheetId: string, rect: Rect, patch: CellStyle): void {
    if (!isEntireRow(rect)) {
      this.beforeWrite(sheetId, rect);
      this.model.writeStyle(sheetId, rect, patch);
      return;
    }
    const used = this.model.usedRange(sheetId, false);
    const done = used && intersect(rect, used);
    if (done) {
      this.beforeWrite(sheetId, done);
      this.model.writeStyle(sheetId, done, patch);
    }
    this.formats.push({ sheetId, rect, patch, done });
  }

  /** Gives the cells about to be written the formats they should already have had. */
  beforeWrite(sheetId: string, rect: Rect): void {
    for (const format of this.formats) {
      const touched = format.sheetId === sheetId ? intersect(format.rect, rect) : null;
      if (!touched || (format.done && contains(format.done, touched))) continue;
      const done = format.done ? boundingRect(format.done, touched) : touched;
      for (const part of around(done, format.done)) this.model.writeStyle(sheetId, part, format.patch);
      format.done = done;
    }
  }

  /** Styles of a bounded area, with the formats that are still waiting. */
  read(sheetId: string, rect: Rect): CellStyle[][] {
    const styles = this.model.readStyles(sheetId, rect);
    for (const format of this.formats) {
      const touched = format.sheetId === sheetId ? intersect(format.rect, rect) : null;
      for (const part of touched ? around(touched, format.done) : []) {
        for (let row = part.row; row <= lastRow(part); row++) {
          const line = styles[row - rect.row]!;
          for (let column = part.column; column <= lastColumn(part); column++) {
            line[column - rect.column] = mergeStyle(line[column - rect.column]!, format.patch);
          }
        }
      }
    }
    return styles;
  }

  forget(sheetId: string, rect: Rect): void {
    this.formats = this.formats.filter((format) => format.sheetId !== sheetId || !contains(rect, format.rect));
  }
}
