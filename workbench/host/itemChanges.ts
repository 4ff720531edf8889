/** What has come, gone or changed among the items of a sheet, whoever did it: the add-in, the page, or deleted rows. */
import type { SheetItemKind, SheetItemKinds } from "../model/itemKinds";
import type { WorkbookModel } from "../model/model";

/** Kinds whose items have an id of their own. */
export type IdentifiedKind = { [K in SheetItemKind]: SheetItemKinds[K] extends { readonly id: string } ? K : never }[SheetItemKind];

export interface ItemChanges<T> {
  readonly sheetId: string;
  readonly added: readonly T[];
  readonly deleted: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
}

/** @param listener is told once for each change of the list; a move with the cells alone is a change too */
export const watchItems = <K extends IdentifiedKind>(
  model: WorkbookModel,
  kind: K,
  listener: (changes: ItemChanges<SheetItemKinds[K]>) => void
): void => {
  const read = (sheetId: string) => new Map(model.items(sheetId, kind).map((item) => [item.id, item]));
  const known = new Map(model.sheets().map(({ id }) => [id, read(id)]));
  model.onItemsChanged((event) => {
    if (event.kind !== kind) return;
    const before = known.get(event.sheetId) ?? new Map<string, SheetItemKinds[K]>();
    const after = read(event.sheetId);
    known.set(event.sheetId, after);
    listener({
      sheetId: event.sheetId,
      added: [...after.values()].filter(({ id }) => !before.has(id)),
      deleted: [...before.values()].filter(({ id }) => !after.has(id)),
      changed: [...after.values()].flatMap((item) => {
        const old = before.get(item.id);
        return old && old !== item ? [{ before: old, after: item }] : [];
      }),
    });
  });
};
