import type { Rect } from "../../model/model";
import { requireWritable } from "../guards";
import type { HostSession } from "../session";
import { cutItems, itemRects } from "./itemAreas";

export const CLEAR_WORDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export type ClearWord = (typeof CLEAR_WORDS)[number];

/** @throws ExcelError `AccessDenied` on a protected sheet */
export const clearArea = (sheetId: string, rect: Rect, what: ClearWord, session: HostSession): void => {
  requireWritable(session, sheetId, what === "Formats" ? "allowFormatCells" : undefined);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return clearLinks(sheetId, rect, what === "RemoveHyperlinks", session);
  if (what === "All") for (const kind of ["hyperlinks", "notes", "comments"] as const) cutItems(kind, sheetId, rect, session);
  if (what !== "Contents") session.wideFormats.forget(sheetId, rect);
  session.model.clear(sheetId, rect, what);
  session.changed();
};

/** "Clears all hyperlinks, but leaves all content and formatting intact"; removing takes the format of the linked cells too. */
const clearLinks = (sheetId: string, rect: Rect, withFormat: boolean, session: HostSession): void => {
  if (withFormat) for (const linked of itemRects("hyperlinks", sheetId, rect, session)) session.model.clear(sheetId, linked, "Formats");
  cutItems("hyperlinks", sheetId, rect, session);
};
