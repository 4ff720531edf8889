/** What can be done to the cells of a range. */
import type { Rect } from "../../model/model";
import { isEntireColumn, isEntireRow } from "../addresses";
import type { HostObject, MethodOf } from "../definitions";
import { apiNotFound, ExcelError } from "../errors";
import { optional, readBoolean, readInteger, readWord, requireWritable } from "../guards";
import { intersect } from "../rects";
import type { HostSession } from "../session";
import { shiftReferences } from "../shiftReferences";
import { clearArea, CLEAR_WORDS } from "./clearArea";
import { copyRange } from "./copyRange";
import { newRange, rectOf } from "./rangeObject";
import type { RangeTarget } from "./rangeObject";

const merge = (target: RangeTarget, across: unknown, session: HostSession): null => {
  requireWritable(session, target.sheetId);
  const rect = rectOf(target);
  for (const part of optional(across, readBoolean, false) ? rowsOf(rect) : [rect]) {
    if (part.rowCount * part.columnCount > 1) session.model.merge(target.sheetId, part);
  }
  return null;
};

const rowsOf = (rect: Rect): Rect[] => Array.from({ length: rect.rowCount }, (_, i) => ({ ...rect, row: rect.row + i, rowCount: 1 }));

const select = (target: RangeTarget, session: HostSession): null => {
  if (session.sheet(target.sheetId).visibility !== "Visible") throw new ExcelError("InvalidOperation");
  session.model.activateSheet(target.sheetId);
  session.model.select(target.sheetId, rectOf(target));
  return null;
};

type Shift = "Down" | "Right" | "Up" | "Left";

/** Whole rows, or whole columns; the model cannot move a part of them. */
const wholeLines = (target: RangeTarget, shift: Shift, method: string): "row" | "column" => {
  const rect = rectOf(target);
  if (isEntireRow(rect)) return "row";
  if (isEntireColumn(rect)) return "column";
  throw apiNotFound("Range", `${method}(${shift}) of cells that are no whole rows or columns`);
};

const insert = (target: RangeTarget, value: unknown, session: HostSession): HostObject => {
  const line = wholeLines(target, readWord(value, ["Down", "Right"] as const), "insert");
  requireWritable(session, target.sheetId, line === "row" ? "allowInsertRows" : "allowInsertColumns");
  const rect = { ...rectOf(target) };
  if (line === "row") session.model.insertRows(target.sheetId, rect.row, rect.rowCount);
  else session.model.insertColumns(target.sheetId, rect.column, rect.columnCount);
  shiftReferences(
    session,
    target.sheetId,
    line,
    line === "row" ? rect.row : rect.column,
    line === "row" ? rect.rowCount : rect.columnCount
  );
  session.changed();
  return newRange(target.sheetId, rect);
};

const remove = (target: RangeTarget, value: unknown, session: HostSession): null => {
  const line = wholeLines(target, readWord(value, ["Up", "Left"] as const), "delete");
  requireWritable(session, target.sheetId, line === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  const rect = rectOf(target);
  const [at, count] = line === "row" ? [rect.row, rect.rowCount] : [rect.column, rect.columnCount];
  if (line === "row") session.model.deleteRows(target.sheetId, at, count);
  else session.model.deleteColumns(target.sheetId, at, count);
  shiftReferences(session, target.sheetId, line, at, -count);
  session.changed();
  return null;
};

const validateSize = (target: RangeTarget, rows: unknown, columns: unknown): null => {
  const rect = rectOf(target);
  if (readInteger(rows) !== rect.rowCount || readInteger(columns) !== rect.columnCount) throw new ExcelError("InvalidArgument");
  return null;
};

export const cellMethods: Readonly<Record<string, MethodOf<RangeTarget>>> = {
  Clear: (target, [applyTo], session) => {
    clearArea(
      target.sheetId,
      rectOf(target),
      optional(applyTo, (value) => readWord(value, CLEAR_WORDS), "All"),
      session
    );
    return null;
  },
  Merge: (target, [across], session) => merge(target, across, session),
  Unmerge: (target, _args, session) => {
    requireWritable(session, target.sheetId);
    const rect = rectOf(target);
    for (const merged of session.model.merges(target.sheetId)) if (intersect(merged, rect)) session.model.unmerge(target.sheetId, merged);
    return null;
  },
  Select: (target, _args, session) => select(target, session),
  Insert: (target, [shift], session) => insert(target, shift, session),
  Delete: (target, [shift], session) => remove(target, shift, session),
  CopyFrom: async (target, args, session) => {
    await session.settle();
    copyRange(target, args, session);
    return null;
  },
  Calculate: async (_target, _args, session) => {
    await session.calculate();
    return null;
  },
  _ValidateArraySize: (target, [rows, columns]) => validateSize(target, rows, columns),
};
