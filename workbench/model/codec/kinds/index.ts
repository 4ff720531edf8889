import { SHEET_ITEM_KINDS, type SheetItemKind, type SheetItemKinds, type SheetItemLists } from "../../itemKinds";
import { isSame } from "../isSame";
import type { OfficeFile } from "../package/officeFile";
import { COMMENTS } from "./comments";
import type { FileKind } from "./fileKind";
import { NOTES } from "./notes";

/** Every kind of items that files hold. A kind without a line here is not saved; what the opened file had of it stays in the file. */
const FILE_KINDS: { readonly [K in SheetItemKind]?: FileKind<SheetItemKinds[K]> } = { comments: COMMENTS, notes: NOTES };

/** @returns the items of a sheet of the file, by kind */
export function readItems(file: OfficeFile, sheet: string): SheetItemLists {
  return Object.fromEntries(SHEET_ITEM_KINDS.flatMap((kind) => itemsOf(kind, file, sheet)));
}

function itemsOf(kind: SheetItemKind, file: OfficeFile, sheet: string): [SheetItemKind, readonly unknown[]][] {
  const items = FILE_KINDS[kind]?.read(file, sheet) ?? [];
  return items.length > 0 ? [[kind, items]] : [];
}

/** Brings the items of a sheet of the file to what the model has; kinds that are the same already are left alone. */
export function writeItems(file: OfficeFile, sheet: string, lists: SheetItemLists): void {
  for (const kind of SHEET_ITEM_KINDS) bring(kind, file, sheet, lists);
}

function bring<K extends SheetItemKind>(kind: K, file: OfficeFile, sheet: string, lists: SheetItemLists): void {
  const fileKind = FILE_KINDS[kind] as FileKind<SheetItemKinds[K]> | undefined;
  const items = (lists[kind] ?? []) as readonly SheetItemKinds[K][];
  if (fileKind && !isSame(fileKind.read(file, sheet), items)) fileKind.write(file, sheet, items);
}
