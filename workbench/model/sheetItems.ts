import type { ICommandInfo } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { Book } from "./book";
import { sheetExtras, updateSheetExtras } from "./customData";
import type { ItemsChanged, SheetItem, SheetItemKind, SheetItemKinds } from "./itemKinds";
import { shiftRect, type LineShift } from "./shiftRect";

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

  private executed({ id, params }: ICommandInfo): void {
    const { unitId, subUnitId, range } = (params ?? {}) as LineParams;
    const shift = unitId === this.book.unitId && subUnitId && range ? shiftOf(id, range) : undefined;
    if (shift) this.move(subUnitId!, shift);
  }

  private move(sheetId: string, shift: LineShift): void {
    const lists = sheetExtras(this.book.sheet(sheetId)).items ?? {};
    for (const kind of Object.keys(lists) as SheetItemKind[]) this.set(sheetId, kind, movedItems(this.list(sheetId, kind), shift));
  }
}

interface LineParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

function shiftOf(id: string, range: NonNullable<LineParams["range"]>): LineShift | undefined {
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (id === InsertRowMutation.id) return { line: "row", at: range.startRow, delta: rows };
  if (id === RemoveRowMutation.id) return { line: "row", at: range.startRow, delta: -rows };
  if (id === InsertColMutation.id) return { line: "column", at: range.startColumn, delta: columns };
  if (id === RemoveColMutation.id) return { line: "column", at: range.startColumn, delta: -columns };
  return undefined;
}

function movedItems<T extends SheetItem>(items: readonly T[], shift: LineShift): T[] {
  return items.flatMap((item) => {
    const areas = item.areas.flatMap((area) => shiftRect(area, shift) ?? []);
    return areas.length > 0 ? [{ ...item, areas }] : [];
  });
}
