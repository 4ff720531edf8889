import type { ICommandInfo } from "@univerjs/core";
import type { Book } from "./book";
import { sheetExtras, updateSheetExtras } from "./customData";
import type { ItemsChanged, SheetItem, SheetItemKind, SheetItemKinds } from "./itemKinds";
import { ITEM_RULES } from "./itemRules";
import type { DrawingData } from "./items/drawing";
import { sheetShiftOf } from "./lineShift";
import { shiftAnchor } from "./shiftAnchor";
import { isSameRect, shiftParts, type LineShift } from "./shiftRect";

/** The items of the sheets of one workbook. */
export class SheetItems {
  readonly changed = new Set<ItemsChanged>();
  private readonly subscription: { dispose(): void };

  constructor(private readonly book: Book) {
    this.subscription = book.engine.commands.onCommandExecuted((command) => this.executed(command));
  }

  /** In the order in which they were added. */
  list<K extends SheetItemKind>(sheetId: string, kind: K): readonly SheetItemKinds[K][] {
    return (sheetExtras(this.book.sheet(sheetId)).items?.[kind] as readonly SheetItemKinds[K][] | undefined) ?? [];
  }

  set<K extends SheetItemKind>(sheetId: string, kind: K, list: readonly SheetItemKinds[K][]): void {
    const sheet = this.book.sheet(sheetId);
    updateSheetExtras(sheet, { items: { ...sheetExtras(sheet).items, [kind]: list } });
    this.changed.forEach((listener) => listener({ sheetId, kind }));
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.clear();
  }

  private executed(command: ICommandInfo): void {
    const moved = sheetShiftOf(command, this.book.unitId);
    if (moved) this.move(moved.sheetId, moved.shift);
  }

  /** Items go with cells that have moved. */
  move(sheetId: string, shift: LineShift): void {
    const lists = sheetExtras(this.book.sheet(sheetId)).items ?? {};
    for (const kind of Object.keys(lists) as SheetItemKind[])
      this.replace(sheetId, kind, movedItems(kind, this.list(sheetId, kind), shift));
  }

  private replace<K extends SheetItemKind>(sheetId: string, kind: K, list: readonly SheetItemKinds[K][]): void {
    const before = this.list(sheetId, kind);
    if (before.length !== list.length || list.some((item, i) => item !== before[i])) this.set(sheetId, kind, list);
  }
}

function movedItems<K extends SheetItemKind>(kind: K, items: readonly SheetItemKinds[K][], shift: LineShift): SheetItemKinds[K][] {
  return items.flatMap((item: SheetItemKinds[K]) =>
    "anchor" in item ? [movedDrawing(item as SheetItemKinds[K] & DrawingData, shift)] : movedItem(kind, item, shift)
  );
}

/** Drawings hang on rows and columns: cells that move alone leave them where they are. */
function movedDrawing<T extends DrawingData>(item: T, shift: LineShift): T {
  const anchor = shift.across ? item.anchor : shiftAnchor(item.anchor, shift);
  return anchor === item.anchor ? item : { ...item, anchor };
}

function movedItem<K extends SheetItemKind>(kind: K, item: SheetItemKinds[K], shift: LineShift): SheetItemKinds[K][] {
  const { areas: before } = item as SheetItem;
  const areas = before.flatMap((area) => shiftParts(area, shift));
  if (areas.length === 0) return [];
  if (areas.length === before.length && areas.every((area, i) => isSameRect(area, before[i]!))) return [item];
  const moved = { ...item, areas };
  const rule = ITEM_RULES[kind]?.moved;
  return rule ? [rule(item, moved, shift)].filter((kept) => kept !== null) : [moved];
}
