import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType, type IRange, type Nullable, type Worksheet } from "@univerjs/core";
import { fromEngineFormula } from "./anchorFormulas";
import { univerRange, type Book } from "./book";
import { cellPatch, cellScalar } from "./cellValues";
import { extrasIn, withExtras, type CellExtras } from "./customData";
import { displayText } from "./displayText";
import { fromUniverStyle, styleExtras, toUniverStyle } from "./styles";
import { fromTableCalls } from "./tables/structuredReferences";
import { changeLineStyles, mergedLineStyle, wholeLines } from "./lineStyles";
import type { CellInput, CellReading, CellStyle, Rect } from "./model";

export type CellPatches = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Typed values, own formulas and displayed texts; cells behind the end of the sheet are empty. */
export function readCells(book: Book, sheetId: string, rect: Rect): CellReading[][] {
  const sheet = book.sheet(sheetId);
  const matrix = sheet.getCellMatrix();
  const spilled = spilledCells(book, sheetId);
  const styleOf = styleReader(sheet);
  return grid(rect, (row, column) => {
    const own = matrix.getValue(row, column);
    const value = cellScalar(own?.v === undefined && !own?.p ? (spilled?.[row]?.[column] ?? own) : own);
    const formula = own ? formulaOf(book, sheetId, own, row, column) : undefined;
    const text = value === null ? "" : displayText(value, styleOf(own, row, column).numberFormat, book.locale);
    return formula === undefined ? { value, text } : { value, formula, text };
  });
}

/** Values of cells that formulas elsewhere have filled: row → column → cell. */
export function spilledCells(book: Book, sheetId: string): IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined {
  return book.engine.formulas.getArrayFormulaCellData()?.[book.unitId]?.[sheetId] ?? undefined;
}

/** Areas that formulas fill beyond their own cell, that cell at the top left. A blocked formula (`#SPILL!`) fills nothing. */
export function spills(book: Book, sheetId: string): Rect[] {
  const ranges = book.engine.formulas.getArrayFormulaRange()?.[book.unitId]?.[sheetId];
  const matrix = book.sheet(sheetId).getCellMatrix();
  // Univer also lists the area that a blocked formula would need.
  const isBlocked = ({ row, column }: Rect): boolean => matrix.getValue(row, column)?.v === "#SPILL!";
  const found: Rect[] = [];
  new ObjectMatrix<IRange>(ranges).forValue((_row, _column, range) => {
    const rect = rectOfRange(range);
    if (rect.rowCount * rect.columnCount > 1 && !isBlocked(rect)) found.push(rect);
  });
  return found;
}

const rectOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Rect => ({
  row: startRow,
  column: startColumn,
  rowCount: endRow - startRow + 1,
  columnCount: endColumn - startColumn + 1,
});

/** A formula with `=`; a filled one is kept once and shared, Univer shifts it. */
export function formulaOf(book: Book, sheetId: string, cell: ICellData, row: number, column: number): string | undefined {
  if (!hasFormula(cell)) return undefined;
  const formula = cell.si ? book.engine.formulas.getFormulaStringByCell(row, column, sheetId, book.unitId) : cell.f;
  if (!formula) return undefined;
  return fromTableCalls(fromEngineFormula(formula), book.tables.places, { sheetId, row, column });
}

/** Formats as a cell shows them: its own over those of its row, column and sheet. */
export function readStyles(book: Book, sheetId: string, rect: Rect): CellStyle[][] {
  const sheet = book.sheet(sheetId);
  const matrix = sheet.getCellMatrix();
  const styleOf = styleReader(sheet);
  return grid(rect, (row, column) => styleOf(matrix.getValue(row, column), row, column));
}

/** Many cells have the same format: each is put together once. */
function styleReader(sheet: Worksheet): (cell: Nullable<ICellData>, row: number, column: number) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (cell, row, column) => {
    const extras = extrasIn<CellExtras>(cell?.custom);
    const key = [cell?.s, sheet.getRowStyle(row, true), sheet.getColumnStyle(column, true), extras.horizontal, extras.vertical]
      .map(keyOf)
      .join("|");
    const style = known.get(key) ?? fromUniverStyle(sheet.getComposedCellStyleByCellData(row, column, cell), extras);
    known.set(key, style);
    return style;
  };
}

const keyOf = (style: unknown): string => (typeof style === "object" && style !== null ? JSON.stringify(style) : String(style ?? ""));

export function writeCells(book: Book, sheetId: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void {
  book.growTo(sheetId, rect);
  const matrix = book.sheet(sheetId).getCellMatrix();
  const patches = patchesOf(rect, (r, c) => {
    const input = cells[r]?.[c] ?? { kind: "keep" as const };
    return input.kind === "keep" ? undefined : cellPatch(input, !matrix.getValue(rect.row + r, rect.column + c));
  });
  book.patchCells(sheetId, patches);
}

export function writeStyles(book: Book, sheetId: string, rect: Rect, styles: readonly (readonly CellStyle[])[]): void {
  book.growTo(sheetId, rect);
  const matrix = book.sheet(sheetId).getCellMatrix();
  book.patchStyles(
    sheetId,
    patchesOf(rect, (r, c) => stylePatch(styles[r]?.[c] ?? {}, matrix.getValue(rect.row + r, rect.column + c)))
  );
}

export function writeStyle(book: Book, sheetId: string, rect: Rect, patch: CellStyle): void {
  const lines = wholeLines(rect);
  if (lines) {
    changeLineStyles(book, sheetId, rect, lines, (style) => mergedLineStyle(style, toUniverStyle(patch)));
    book.patchStyles(
      sheetId,
      existingCells(book, sheetId, rect, (cell) => stylePatch(patch, cell))
    );
    return;
  }
  book.growTo(sheetId, rect);
  const matrix = book.sheet(sheetId).getCellMatrix();
  book.patchStyles(
    sheetId,
    patchesOf(rect, (r, c) => stylePatch(patch, matrix.getValue(rect.row + r, rect.column + c)))
  );
}

function stylePatch(patch: CellStyle, cell: Nullable<ICellData>): ICellData | undefined {
  if (Object.keys(patch).length === 0) return undefined;
  const extras = styleExtras(patch);
  const before = extrasIn<CellExtras>(cell?.custom);
  const changesExtras = Object.entries(extras).some(([key, value]) => before[key as keyof CellExtras] !== value);
  const custom = changesExtras ? { custom: withExtras(cell?.custom, { ...before, ...extras }) } : {};
  return { s: toUniverStyle(patch), ...custom };
}

/** Formats of whole columns and rows go with those of their cells. */
export function clearCells(book: Book, sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
  const lines = wholeLines(rect);
  if (lines && what !== "Contents") changeLineStyles(book, sheetId, rect, lines, () => null);
  const patches = existingCells(book, sheetId, rect, () => clearedCell(what));
  if (what === "Formats") book.patchStyles(sheetId, patches);
  else book.patchCells(sheetId, patches);
}

function existingCells(book: Book, sheetId: string, rect: Rect, patch: (cell: ICellData) => ICellData | null | undefined): CellPatches {
  const { startRow, endRow, startColumn, endColumn } = univerRange(rect);
  const patches: CellPatches = {};
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || row < startRow || row > endRow || column < startColumn || column > endColumn) return;
      const change = patch(cell);
      if (change !== undefined) (patches[row] ??= {})[column] = change;
    });
  return patches;
}

/** `null` takes the cell away altogether. */
function clearedCell(what: "All" | "Contents" | "Formats"): ICellData | null {
  if (what === "All") return null;
  return what === "Contents" ? cellPatch({ kind: "clear" }) : { s: null, custom: null };
}

/** Smallest area that holds everything; with `valuesOnly` formats do not count, spilled values do. */
export function usedRange(book: Book, sheetId: string, valuesOnly: boolean): Rect | null {
  const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const include = (row: number, column: number) => {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  };
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && (hasContent(cell) || (!valuesOnly && cell.s))) include(row, column);
    });
  for (const [row, cells] of Object.entries(spilledCells(book, sheetId) ?? {})) {
    for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
  }
  if (bounds.bottom < 0) return null;
  return { row: bounds.top, column: bounds.left, rowCount: bounds.bottom - bounds.top + 1, columnCount: bounds.right - bounds.left + 1 };
}

export const hasFormula = (cell: ICellData): boolean => Boolean(cell.f) || Boolean(cell.si);

/** @returns whether a cell holds a value, a formula or formatted text */
export function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null) || hasFormula(cell) || Boolean(cell.p);
}

function grid<T>({ row, column, rowCount, columnCount }: Rect, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (_, c) => cell(row + r, column + c)));
}

function patchesOf(rect: Rect, patch: (r: number, c: number) => ICellData | undefined): CellPatches {
  const patches: CellPatches = {};
  for (let r = 0; r < rect.rowCount; r++) {
    for (let c = 0; c < rect.columnCount; c++) {
      const data = patch(r, c);
      if (data) (patches[rect.row + r] ??= {})[rect.column + c] = data;
    }
  }
  return patches;
}
