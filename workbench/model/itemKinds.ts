/**
 * What a sheet holds besides its cells: tables, conditional formats, comments … Each kind is plain JSON data, declared in a file of its own below
 * `items/`, and kept in the sheet's custom data, so that it is copied with the sheet and written into the file. Whatever lies on cells
 * (`areas`) moves along when rows or columns are inserted or deleted, by whomever, undo included.
 */
import type { ChartData } from "./items/charts";
import type { AutoFilterData } from "./items/autoFilters";
import type { CommentData } from "./items/comments";
import type { HyperlinkData } from "./items/hyperlinks";
import type { NoteData } from "./items/notes";
import type { TableData } from "./items/tables";
import type { Rect } from "./model";

export interface SheetItem {
  /** The cells it lies on; an item that has lost all of them is gone. Empty for a drawing, which has an anchor. */
  readonly areas: readonly Rect[];
}

/** Kind → its data. A new kind is a line here and one in the list below. */
export interface SheetItemKinds {
  charts: ChartData;
  autoFilters: AutoFilterData;
  comments: CommentData;
  hyperlinks: HyperlinkData;
  notes: NoteData;
  tables: TableData;
}

export const SHEET_ITEM_KINDS = [
  "autoFilters",
  "charts",
  "comments",
  "hyperlinks",
  "notes",
  "tables",
] as const satisfies readonly (keyof SheetItemKinds)[];

export type SheetItemKind = keyof SheetItemKinds;
export type SheetItemLists = { readonly [K in SheetItemKind]?: readonly SheetItemKinds[K][] };

export type ItemsChanged = (event: { readonly sheetId: string; readonly kind: SheetItemKind }) => void;
