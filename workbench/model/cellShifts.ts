import type { ICellData, Nullable } from "@univerjs/core";
import { intersection } from "./rectangles";
import { merge, merges, unmerge } from "./structure";
import { usedRange, type CellPatches } from "./cells";
import type { Book } from "./book";
import type { Rect } from "./model";
import { shiftFormula } from "./shiftFormula";
import { shiftOf, shiftRect, type LineShift, type ShiftDirection } from "./shiftRect";
import { engineFormula, rewriteFormulas } from "./tables/formulaCells";

/**
 * Moves cells to make room or to close a gap; formulas, formats and merged areas go along. Items are moved by whoever keeps them.
 * @param rect the cells that come (`Down`, `Right`) or go (`Up`, `Left`)
 */
export function shiftCells(book: Book, sheetId: string, rect: Rect, direction: ShiftDirection): void {
  const shift = shiftOf(rect, direction);
  const used = usedRange(book, sheetId, false);
  const block = used && intersection(behind(rect, direction), used);
  const merged = merges(book, sheetId).filter((area) => block && intersection(area, block));
  for (const area of merged) unmerge(book, sheetId, area);
  if (block) moveBlock(book, sheetId, block, rect, shift);
  for (const area of merged) {
    const moved = shiftRect(area, shift);
    if (moved) merge(book, sheetId, moved);
  }
  adaptFormulas(book, sheetId, shift);
}

/** The cells of the area and all behind it. */
function behind(rect: Rect, direction: ShiftDirection): Rect {
  const isVertical = direction === "Down" || direction === "Up";
  return isVertical ? { ...rect, rowCount: Infinity } : { ...rect, columnCount: Infinity };
}

function moveBlock(book: Book, sheetId: string, block: Rect, rect: Rect, { line, delta }: LineShift): void {
  const matrix = book.sheet(sheetId).getCellMatrix();
  const [down, right] = line === "row" ? [delta, 0] : [0, delta];
  const patches: CellPatches = {};
  const set = (row: number, column: number, data: Nullable<ICellData>): void => void ((patches[row] ??= {})[column] = data);
  const cells: [number, number, ICellData][] = [];
  matrix.forValue((row, column, cell) => {
    const isInside =
      row >= block.row && row < block.row + block.rowCount && column >= block.column && column < block.column + block.columnCount;
    if (!isInside || !cell) return;
    cells.push([row, column, ownCopy(book, sheetId, cell, row, column)]);
    set(row, column, null);
  });
  const isDeleted = (row: number, column: number): boolean =>
    delta < 0 && row < rect.row + rect.rowCount && column < rect.column + rect.columnCount;
  for (const [row, column, cell] of cells) if (!isDeleted(row, column)) set(row + down, column + right, cell);
  if (cells.length === 0) return;
  book.growTo(sheetId, { ...block, rowCount: block.rowCount + Math.max(0, down), columnCount: block.columnCount + Math.max(0, right) });
  book.adaptCells(sheetId, emptied(patches));
  book.adaptCells(sheetId, patches);
}

/** A formula that cells share becomes the cell's own. */
function ownCopy(book: Book, sheetId: string, cell: ICellData, row: number, column: number): ICellData {
  const { si, ...copy } = structuredClone(cell);
  return si ? { ...copy, f: engineFormula(book, { sheetId, row, column }, cell) } : copy;
}

/** Univer merges a patch into the cell that is there: it must be gone first. */
const emptied = (patches: CellPatches): CellPatches =>
  Object.fromEntries(
    Object.entries(patches).map(([row, cells]) => [row, Object.fromEntries(Object.keys(cells ?? {}).map((column) => [column, null]))])
  );

function adaptFormulas(book: Book, sheetId: string, shift: LineShift): void {
  const sheet = book.sheet(sheetId).getName();
  rewriteFormulas(book, (formula, cell) => {
    const own = book.sheet(cell.sheetId).getName();
    return shiftFormula(formula, { ...shift, sheet }, own);
  });
}
