/** Keeps the tracked ranges on their cells when rows or columns are inserted or deleted. */
import { shiftRect } from "../model/shiftRect";
import type { HostSession } from "./session";
import { isRange } from "./objects/rangeObject";

export const shiftReferences = (session: HostSession, sheetId: string, line: "row" | "column", at: number, delta: number): void => {
  for (const object of session.references.all()) {
    if (!isRange(object) || object.target.sheetId !== sheetId || !object.target.rect) continue;
    object.target.rect = shiftRect(object.target.rect, { line, at, delta });
  }
};
