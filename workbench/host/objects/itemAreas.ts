/** Items that are cut where cells are cleared: links, notes, comments. */
import type { SheetItem, SheetItemKind, SheetItemKinds } from "../../model/itemKinds";
import type { Rect } from "../../model/model";
import { intersect, subtract } from "../rects";
import type { HostSession } from "../session";

const isTouched = ({ areas }: SheetItem, rect: Rect): boolean => areas.some((area) => intersect(area, rect));

/** The parts of the items of a kind that lie within the area. */
export const itemRects = (kind: SheetItemKind, sheetId: string, rect: Rect, session: HostSession): Rect[] =>
  (session.model.items(sheetId, kind) as readonly SheetItem[]).flatMap(({ areas }) => areas.flatMap((area) => intersect(area, rect) ?? []));

/** Takes the area away from the items of a kind; an item with nothing left is gone. */
export const cutItems = <K extends SheetItemKind>(kind: K, sheetId: string, rect: Rect, session: HostSession): void => {
  const list = session.model.items(sheetId, kind);
  if (!list.some((item) => isTouched(item, rect))) return;
  const left = list.flatMap((item): SheetItemKinds[K][] => {
    if (!isTouched(item, rect)) return [item];
    const areas = item.areas.flatMap((area) => subtract(area, rect));
    return areas.length > 0 ? [{ ...item, areas }] : [];
  });
  session.model.setItems(sheetId, kind, left);
};
