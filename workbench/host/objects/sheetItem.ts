/** Objects that stand for one item of a sheet (a comment, a chart, a shape …): found by its id, as it now is. */
import type { SheetItemKinds } from "../../model/itemKinds";
import { ExcelError } from "../errors";
import { requireWritable } from "../guards";
import type { IdentifiedKind } from "../itemChanges";
import type { HostSession } from "../session";

/** Collections of a sheet, or of the whole workbook (`null`). */
export interface ScopeTarget {
  readonly sheetId: string | null;
}

export interface ItemTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** Where an item is, and what it is. */
export interface Placed<T> {
  readonly sheetId: string;
  readonly item: T;
}

/** Items of one sheet or, in order of the sheets, of all. */
export const placedItems = <K extends IdentifiedKind>(
  kind: K,
  { sheetId }: ScopeTarget,
  session: HostSession
): Placed<SheetItemKinds[K]>[] =>
  (sheetId === null ? session.model.sheets().map(({ id }) => id) : [session.sheet(sheetId).id]).flatMap((id) =>
    session.model.items(id, kind).map((item) => ({ sheetId: id, item }))
  );

/** @throws ExcelError `ItemNotFound` when it is gone */
export const itemOf = <K extends IdentifiedKind>(kind: K, { sheetId, id }: ItemTarget, session: HostSession): SheetItemKinds[K] => {
  const found = session.model.items(session.sheet(sheetId).id, kind).find((item) => item.id === id);
  if (!found) throw new ExcelError("ItemNotFound");
  return found;
};

/** Drawing and commenting on a protected sheet takes the permission to edit objects. */
const requireEditable = (sheetId: string, session: HostSession): void => requireWritable(session, sheetId, "allowEditObjects");

/** @throws ExcelError `AccessDenied` on a protected sheet */
export const addItem = <K extends IdentifiedKind>(kind: K, sheetId: string, item: SheetItemKinds[K], session: HostSession): void => {
  requireEditable(sheetId, session);
  session.model.setItems(sheetId, kind, [...session.model.items(sheetId, kind), item]);
};

/** @throws ExcelError `ItemNotFound` when it is gone, `AccessDenied` on a protected sheet */
export const changeItem = <K extends IdentifiedKind>(
  kind: K,
  target: ItemTarget,
  change: (item: SheetItemKinds[K]) => SheetItemKinds[K],
  session: HostSession
): void => {
  const before = itemOf(kind, target, session);
  requireEditable(target.sheetId, session);
  const after = change(before);
  session.model.setItems(
    target.sheetId,
    kind,
    session.model.items(target.sheetId, kind).map((item) => (item.id === target.id ? after : item))
  );
};

/** @throws ExcelError `ItemNotFound` when it is gone already, `AccessDenied` on a protected sheet */
export const deleteItem = (kind: IdentifiedKind, target: ItemTarget, session: HostSession): null => {
  itemOf(kind, target, session);
  requireEditable(target.sheetId, session);
  session.model.setItems(
    target.sheetId,
    kind,
    session.model.items(target.sheetId, kind).filter((item) => item.id !== target.id)
  );
  return null;
};
