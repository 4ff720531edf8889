import type { ICellData, ICommandInfo, Nullable } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Book } from "../book";
import type { CellPatches } from "../cells";
import { readCells } from "../cells";
import { cellPatch } from "../cellValues";
import { newGuid } from "../guid";
import type { TableData } from "../items/tables";
import type { SheetItems } from "../sheetItems";
import { rewriteFormulas } from "./formulaCells";
import { withTableNumber, type TablePlace } from "./structuredReferences";
import { withoutTable } from "./plainReferences";
import { TableFormulas } from "./tableFormulas";
import { nextTableName, nextTableNumber } from "./tableIds";
import { columnNames } from "./tableNames";
import { headerRect, tableRect } from "./tableRects";

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly sheet?: { readonly id?: string };
  readonly cellValue?: Record<string, Record<string, Nullable<ICellData>>>;
}

/** Keeps tables, their header cells and the formulas that refer to them in step, whoever changes one of them. */
export class TableKeeper {
  private readonly formulas: TableFormulas;
  private readonly subscription: { dispose(): void };
  private known: readonly TablePlace[];

  constructor(
    private readonly book: Book,
    private readonly items: SheetItems
  ) {
    this.formulas = new TableFormulas(book);
    this.known = book.tables.places;
    this.subscription = book.engine.commands.onCommandExecuted((command) => this.executed(command));
    items.changed.add(({ sheetId, kind }) => kind === "tables" && this.tablesChanged(sheetId));
  }

  /** Makes a table a plain area; formulas refer to its cells instead. */
  dissolve(sheetId: string, tableId: string): void {
    const table = this.items.list(sheetId, "tables").find(({ id }) => id === tableId);
    if (!table) return;
    const name = this.book.sheet(sheetId).getName();
    rewriteFormulas(this.book, (formula, cell) => withoutTable(formula, { sheetId, table }, name, cell));
    this.items.set(
      sheetId,
      "tables",
      this.items.list(sheetId, "tables").filter((other) => other !== table)
    );
  }

  dispose(): void {
    this.subscription.dispose();
    this.formulas.dispose();
  }

  private executed({ id, params }: ICommandInfo): void {
    const { unitId, subUnitId, sheet, cellValue } = (params ?? {}) as SheetParams;
    if (unitId !== this.book.unitId) return;
    // Header cells that only move with others bring their column along.
    if (id === SetRangeValuesMutation.id && subUnitId && cellValue && !this.book.isAdapting) this.readHeaders(subUnitId, cellValue);
    if (id === InsertSheetMutation.id && sheet?.id) this.tablesChanged(sheet.id);
    if (id === RemoveSheetMutation.id) this.update();
  }

  private tablesChanged(sheetId: string): void {
    this.book.tables.forget();
    if (!this.separateCopies(sheetId)) this.update();
  }

  /** A sheet that was copied holds copies of its tables: they get names, ids and formulas of their own. */
  private separateCopies(sheetId: string): boolean {
    const { places } = this.book.tables;
    const others = places.filter((place) => place.sheetId !== sheetId).map(({ table }) => table);
    const own = places.filter((place) => place.sheetId === sheetId).map(({ table }) => table);
    const isCopy = (table: TableData) => others.some(({ number }) => number === table.number);
    if (!own.some(isCopy)) return false;
    const renewed: TableData[] = [];
    for (const table of own) {
      const taken = [...others, ...renewed];
      const number = isCopy(table) ? nextTableNumber(taken) : table.number;
      renewed.push(isCopy(table) ? { ...table, number, id: newGuid(), name: nextTableName(table.name, taken, []) } : table);
      rewriteFormulas(this.book, (formula, cell) => (cell.sheetId === sheetId ? withTableNumber(formula, table.number, number) : formula));
    }
    this.items.set(sheetId, "tables", renewed);
    return true;
  }

  private update(): void {
    this.book.tables.forget();
    const before = new Set(this.known);
    const { places } = this.book.tables;
    const isKnown = ({ sheetId, table }: TablePlace) => [...before].some((known) => known.table === table && known.sheetId === sheetId);
    const changed = places.filter((place) => !isKnown(place));
    const gone = [...before].filter(({ table }) => !places.some((place) => place.table.number === table.number));
    this.known = places;
    for (const place of changed) this.writeHeaders(place);
    this.formulas.recalculate(new Set([...changed, ...gone].map(({ table }) => table.number)));
  }

  /** The header cells say the names of the columns, as text. */
  private writeHeaders({ sheetId, table }: TablePlace): void {
    const rect = headerRect(table);
    if (!rect) return;
    const [cells = []] = readCells(this.book, sheetId, rect);
    const patches: CellPatches = {};
    table.columns.forEach(({ name }, i) => {
      const cell = cells[i]!;
      if (cell.value === name && cell.formula === undefined) return;
      (patches[rect.row] ??= {})[rect.column + i] = cellPatch({ kind: "value", value: name, forceText: !Number.isNaN(Number(name)) });
    });
    if (Object.keys(patches).length === 0) return;
    this.book.growTo(sheetId, rect);
    this.book.adaptCells(sheetId, patches);
  }

  /** Writing into a header cell renames its column. */
  private readHeaders(sheetId: string, cells: Record<string, Record<string, unknown>>): void {
    const places = this.book.tables.places.filter((place) => place.sheetId === sheetId);
    const renamed = places.map(({ table }) => (isHeaderTouched(table, cells) ? this.withNamesOfCells(sheetId, table) : table));
    if (renamed.some((table, i) => table !== places[i]!.table)) this.items.set(sheetId, "tables", renamed);
  }

  private withNamesOfCells(sheetId: string, table: TableData): TableData {
    const [cells = []] = readCells(this.book, sheetId, headerRect(table)!);
    const names = columnNames(cells.map(({ text, formula }) => (formula !== undefined && text === "" ? formula : text)));
    return { ...table, columns: table.columns.map((column, i) => ({ ...column, name: names[i]! })) };
  }
}

function isHeaderTouched(table: TableData, cells: Record<string, Record<string, unknown>>): boolean {
  const { column, columnCount, row } = tableRect(table);
  if (!table.showHeaders) return false;
  return Object.keys(cells[row] ?? {}).some((key) => Number(key) >= column && Number(key) < column + columnCount);
}
