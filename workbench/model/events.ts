import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { rectOf, type Book } from "./book";
import type { Rect } from "./model";
import { selection } from "./selection";

type Changed = (event: { sheetId: string; rect: Rect; source: "host" | "user" }) => void;
type SelectionChanged = (event: { sheetId: string; rect: Rect }) => void;

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Record<string, Record<string, Nullable<ICellData>>>;
  readonly from?: MovedCells;
  readonly to?: MovedCells;
}

interface MovedCells {
  readonly subUnitId: string;
  readonly value: Record<string, Record<string, unknown>>;
}

const LINE_MUTATIONS = new Set([InsertRowMutation.id, RemoveRowMutation.id, InsertColMutation.id, RemoveColMutation.id]);
const SHEET_MUTATIONS = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
  SetTabColorMutation.id,
  SetWorksheetActiveOperation.id,
]);
const CONTENT_KEYS = ["v", "f", "p", "si"] as const;

/** Turns what Univer executes into the model's events; results of formulas and changes of format are no changes of content. */
export class ModelEvents {
  readonly changed = new Set<Changed>();
  readonly selectionChanged = new Set<SelectionChanged>();
  readonly sheetsChanged = new Set<() => void>();
  private readonly subscription: { dispose(): void };

  constructor(private readonly book: Book) {
    this.subscription = book.engine.commands.onCommandExecuted((command, options) => this.executed(command, options));
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.clear();
    this.selectionChanged.clear();
    this.sheetsChanged.clear();
  }

  private executed({ id, params }: ICommandInfo, options?: IExecutionOptions): void {
    const sheetParams = (params ?? {}) as SheetParams;
    if (sheetParams.unitId !== this.book.unitId || options?.fromFormula) return;
    if (SHEET_MUTATIONS.has(id)) this.sheetsChanged.forEach((listener) => listener());
    else if (id === SetSelectionsOperation.id) this.emitSelection();
    else if (id === MoveRangeMutation.id) this.emitMove(sheetParams);
    else if (!(this.book.isAdapting && id === SetRangeValuesMutation.id))
      this.emitChange(sheetParams.subUnitId, changedRect(id, sheetParams));
  }

  private emitSelection(): void {
    const current = selection(this.book);
    this.selectionChanged.forEach((listener) => listener(current));
  }

  private emitMove({ from, to }: SheetParams): void {
    for (const moved of [from, to])
      if (moved)
        this.emitChange(
          moved.subUnitId,
          boundsOf(moved.value, () => true)
        );
  }

  private emitChange(sheetId: string | undefined, rect: Rect | null): void {
    if (!rect || !sheetId) return;
    const source = this.book.isHostWriting ? "host" : "user";
    this.changed.forEach((listener) => listener({ sheetId, rect, source }));
  }
}

function changedRect(id: string, { range, cellValue }: SheetParams): Rect | null {
  if (LINE_MUTATIONS.has(id) && range) return rectOf(range);
  if (id !== SetRangeValuesMutation.id || !cellValue) return null;
  return boundsOf(cellValue, changesContent);
}

function changesContent(cell: Nullable<ICellData>): boolean {
  return !cell || CONTENT_KEYS.some((key) => cell[key] !== undefined);
}

function boundsOf<T>(cells: Record<string, Record<string, T>>, counts: (cell: T) => boolean): Rect | null {
  const range = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
  for (const [row, cellsOfRow] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(cellsOfRow ?? {})) {
      if (!counts(cell)) continue;
      range.startRow = Math.min(range.startRow, Number(row));
      range.endRow = Math.max(range.endRow, Number(row));
      range.startColumn = Math.min(range.startColumn, Number(column));
      range.endColumn = Math.max(range.endColumn, Number(column));
    }
  }
  return range.endRow < 0 ? null : rectOf(range);
}
