/**
 * Formats given to whole rows or a whole sheet. Only the cells in use get them at once; the others get them when something is
 * written there, so that no million cells are touched and the format still holds. (Formats of whole columns the model keeps itself.)
 */
import type { CellStyle, Rect, WorkbookModel } from "../model/model";
import { isEntireRow } from "./addresses";
import { boundingRect, cellCount, contains, intersect, lastColumn, lastRow, subtract } from "./rects";

interface WideFormat {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly patch: CellStyle;
  /** The parts that already have it, or have been cleared since. They do not overlap. */
  readonly done: Rect[];
}

const mergeStyle = (style: CellStyle, patch: CellStyle): CellStyle => ({
  ...style,
  ...patch,
  borders: { ...style.borders, ...patch.borders },
});

/** The part of `rect` that still waits for the format. */
const waiting = (format: WideFormat, sheetId: string, rect: Rect): Rect[] => {
  const touched = format.sheetId === sheetId ? intersect(format.rect, rect) : null;
  if (!touched) return [];
  return format.done.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), [touched]);
};

/** Adds a part, joined with the one before where both make a rectangle: rows written one after the other stay one part. */
const markDone = (format: WideFormat, part: Rect): void => {
  const previous = format.done.at(-1);
  const joined = previous && boundingRect(previous, part);
  if (joined && cellCount(joined) === cellCount(previous) + cellCount(part)) format.done[format.done.length - 1] = joined;
  else format.done.push(part);
};

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
    const now = used && intersect(rect, used);
    if (now) {
      this.beforeWrite(sheetId, now);
      this.model.writeStyle(sheetId, now, patch);
    }
    this.formats.push({ sheetId, rect, patch, done: now ? [now] : [] });
  }

  /** Gives the cells about to be written the formats they should already have had. */
  beforeWrite(sheetId: string, rect: Rect): void {
    for (const format of this.formats) {
      for (const part of waiting(format, sheetId, rect)) {
        this.model.writeStyle(sheetId, part, format.patch);
        markDone(format, part);
      }
    }
  }

  /** Styles of an area that can be read cell by cell, with the formats that are still waiting. */
  read(sheetId: string, rect: Rect): CellStyle[][] {
    const styles = this.model.readStyles(sheetId, rect);
    for (const format of this.formats) {
      for (const part of waiting(format, sheetId, rect)) {
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

  /** The formats of the area have been cleared. */
  forget(sheetId: string, rect: Rect): void {
    this.formats = this.formats.filter((format) => format.sheetId !== sheetId || !contains(rect, format.rect));
    for (const format of this.formats) for (const part of waiting(format, sheetId, rect)) markDone(format, part);
  }
}
