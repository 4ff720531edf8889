/** What is particular to a kind of items when rows and columns come and go. */
import type { SheetItemKind, SheetItemKinds } from "./itemKinds";
import type { LineShift } from "./shiftRect";
import { movedAutoFilter } from "./filters/movedAutoFilter";
import { movedTable } from "./tables/movedTable";

type ItemRules = {
  readonly [K in SheetItemKind]?: {
    /** @param moved the item with its areas where they now are. @returns the item, or `null` when it is gone */
    moved?(before: SheetItemKinds[K], moved: SheetItemKinds[K], shift: LineShift): SheetItemKinds[K] | null;
  };
};

export const ITEM_RULES: ItemRules = {
  autoFilters: { moved: movedAutoFilter },
  tables: { moved: movedTable },
};
