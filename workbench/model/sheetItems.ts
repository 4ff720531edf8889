import type { ICommandInfo } from "@univerjs/core";
import type { Book } from "./book";
import { sheetExtras, updateSheetExtras } from "./customData";
import type { ItemsChanged, SheetItem, SheetItemKind, SheetItemKinds } from "./itemKinds";
import type { DrawingData } from "./items/drawing";
import { sheetShiftOf } from "./lineShift";
import { shiftAnchor } from "./shiftAnchor";
import { isSameRect, shiftRect, type LineShift } from "./shiftRect";

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

  private move(sheetId: string, shift: LineShift): void {
    const lists = sheetExtras(this.book.sheet(sheetId)).items ?? {};
    for (const kind of Object.keys(lists) as SheetItemKind[]) this.replace(sheetId, kind, movedItems(this.list(sheetId, kind), shift));
  }

  private replace<K extends SheetItemKind>(sheetId: string, kind: K, list: readonly SheetItemKinds[K][]): void {
    const before = this.list(sheetId, kind);
    if (before.length !== list.length || list.some((item, i) => item !== before[i])) this.set(sheetId, kind, list);
  }
}

function movedItems<T extends SheetItem>(items: readonly T[], shift: LineShift): T[] {
  return items.flatMap((item) => ("anchor" in item ? [movedDrawing(item as T & DrawingData, shift)] : movedItem(item, shift)));
}

function movedDrawing<T extends DrawingData>(item: T, shift: LineShift): T {
  const anchor = shiftAnchor(item.anchor, shift);
  return anchor === item.anchor ? item : { ...item, anchor };
}

function movedItem<T extends SheetItem>(item: T, shift: LineShift): T[] {
  const areas = item.areas.flatMap((area) => shiftRect(area, shift) ?? []);
  if (areas.length === 0) return [];
  return areas.length === item.areas.length && areas.every((area, i) => isSameRect(area, item.areas[i]!)) ? [item] : [{ ...item, areas }];
}
