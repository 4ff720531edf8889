/** Tables as the host finds them. */
import type { TableData } from "../../model/items/tables";
import type { Rect } from "../../model/model";
import { sectionRect } from "../../model/tables/sectionRects";
import { referenceIn, toTableCalls, type TablePlace } from "../../model/tables/structuredReferences";
import { tableRect } from "../../model/tables/tableRects";
import { HostObject } from "../definitions";
import { requireWritable } from "../guards";
import { intersect } from "../rects";
import type { HostSession } from "../session";
import { itemOf, placedItems, type ItemTarget } from "./sheetItem";

export const newTable = (sheetId: string, id: string): HostObject<ItemTarget> => new HostObject("Table", { sheetId, id });

/** @throws ExcelError `ItemNotFound` when it has been deleted */
export const tableOf = (target: ItemTarget, session: HostSession): TableData => itemOf("tables", target, session);

/** All tables of the workbook. */
export const tablePlaces = (session: HostSession): TablePlace[] =>
  placedItems("tables", { sheetId: null }, session).map(({ sheetId, item }) => ({ sheetId, table: item }));

/** Tables that have cells of the area. */
export const tablesAt = (sheetId: string, rect: Rect, session: HostSession): readonly TableData[] =>
  session.model.items(sheetId, "tables").filter((table) => intersect(tableRect(table), rect));

/**
 * @param permission that allows it on a protected sheet; absent: nothing does
 * @throws ExcelError `ItemNotFound` when it has been deleted, `AccessDenied` on a protected sheet
 */
export const changeTable = (
  target: ItemTarget,
  change: (table: TableData) => TableData,
  session: HostSession,
  permission?: string
): TableData => {
  const before = tableOf(target, session);
  requireWritable(session, target.sheetId, permission);
  const after = change(before);
  session.model.setItems(
    target.sheetId,
    "tables",
    session.model.items(target.sheetId, "tables").map((table) => (table.id === target.id ? after : table))
  );
  session.changed();
  return after;
};

/** The area that a structured reference or the name of a table stands for: `Bảng1`, `Bảng1[Họ tên]`; `null` for any other text. */
export const areaOfTableReference = (text: string, session: HostSession): { readonly sheetId: string; readonly rect: Rect } | null => {
  const places = tablePlaces(session);
  const reference = referenceIn(toTableCalls(`=${text}`, places));
  const place = reference && places.find(({ table }) => table.number === reference.number);
  const rect = place && sectionRect(place, reference.section, undefined, reference.first, reference.last);
  return rect && rect !== "elsewhere" ? { sheetId: place.sheetId, rect } : null;
};
