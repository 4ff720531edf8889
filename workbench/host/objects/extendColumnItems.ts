import type { SheetItem, SheetItemKind, SheetItemKinds } from "../../model/itemKinds";
import type { Rect } from "../../model/model";
import { contains, sameRect } from "../rects";
import type { HostSession } from "../session";

/** Kinds that a table carries on into new rows. */
const CARRIED = [] as const satisfies readonly SheetItemKind[];

/** Formats and rules that hold for all records of a column hold for those that come behind the last, too. */
export const extendColumnItems = (sheetId: string, body: Rect, count: number, session: HostSession): void => {
  for (const kind of CARRIED) extend(kind, sheetId, body, count, session);
};

const extend = <K extends SheetItemKind>(kind: K, sheetId: string, body: Rect, count: number, session: HostSession): void => {
  const list: readonly SheetItemKinds[K][] = session.model.items(sheetId, kind);
  const isWhole = (area: Rect): boolean =>
    contains(body, area) && sameRect({ ...area, column: 0, columnCount: 1 }, { ...body, column: 0, columnCount: 1 });
  if (!list.some((item: SheetItem) => item.areas.some(isWhole))) return;
  const extended = list.map((item) => ({
    ...item,
    areas: item.areas.map((area: Rect) => (isWhole(area) ? { ...area, rowCount: area.rowCount + count } : area)),
  }));
  session.model.setItems(sheetId, kind, extended);
};
