import type { Rect } from "../../model/model";
import { apiNotFound } from "../errors";
import { requireWritable } from "../guards";
import type { HostSession } from "../session";

export const CLEAR_WORDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type ClearWord = (typeof CLEAR_WORDS)[number];

/** @throws ExcelError `AccessDenied` on a protected sheet */
export const clearArea = (sheetId: string, rect: Rect, what: ClearWord, session: HostSession): void => {
  requireWritable(session, sheetId, what === "Formats" ? "allowFormatCells" : undefined);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") throw apiNotFound("Range", `clear(${what})`);
  if (what !== "Contents") session.wideFormats.forget(sheetId, rect);
  session.model.clear(sheetId, rect, what);
  session.changed();
};
