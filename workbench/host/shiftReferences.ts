/** Keeps the tracked ranges on their cells when rows or columns are inserted or deleted. */
import type { Rect } from "../model/model";
import type { HostSession } from "./session";
import { isRange } from "./objects/rangeObject";

/** `[start, count]` after inserting (`delta` > 0) or deleting (`delta` < 0) lines at `at`; `null` when nothing is left. */
const shifted = (start: number, count: number, at: number, delta: number): [number, number] | null => {
  const end = start + count;
  if (delta > 0) {
    if (at <= start) return [start + delta, count];
    return at < end ? [start, count + delta] : [start, count];
  }
  const goneTo = at - delta;
  const move = (line: number): number => (line <= at ? line : Math.max(at, line + delta));
  if (at <= start && goneTo >= end) return null;
  return [move(start), move(end) - move(start)];
};

const shiftRect = (rect: Rect, line: "row" | "column", at: number, delta: number): Rect | null => {
  const moved = line === "row" ? shifted(rect.row, rect.rowCount, at, delta) : shifted(rect.column, rect.columnCount, at, delta);
  if (!moved) return null;
  return line === "row" ? { ...rect, row: moved[0], rowCount: moved[1] } : { ...rect, column: moved[0], columnCount: moved[1] };
};

export const shiftReferences = (session: HostSession, sheetId: string, line: "row" | "column", at: number, delta: number): void => {
  for (const object of session.references.all()) {
    if (!isRange(object) || object.target.sheetId !== sheetId || !object.target.rect) continue;
    object.target.rect = shiftRect(object.target.rect, line, at, delta);
  }
};
