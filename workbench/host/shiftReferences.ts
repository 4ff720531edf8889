/** Keeps the tracked ranges on their cells when rows, columns or cells are inserted or deleted. */
import { shiftRect, type LineShift } from "../model/shiftRect";
import type { HostSession } from "./session";
import { isRange } from "./objects/rangeObject";

export const shiftReferences = (session: HostSession, sheetId: string, line: "row" | "column", at: number, delta: number): void =>
  followShift(session, sheetId, { line, at, delta });

export const followShift = (session: HostSession, sheetId: string, shift: LineShift): void => {
  for (const object of session.references.all()) {
    if (!isRange(object) || object.target.sheetId !== sheetId || !object.target.rect) continue;
    object.target.rect = shiftRect(object.target.rect, shift);
  }
};
