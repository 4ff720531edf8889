import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, SetFrozenMutation } from "@univerjs/sheets";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { rectOf, univerRange, type Book } from "./book";
import type { Rect } from "./model";
import { fromTableCalls } from "./tables/structuredReferences";

export function merges(book: Book, id: string): Rect[] {
  return book.sheet(id).getMergeData().map(rectOf);
}

/** Keeps the first cell and empties the others, as Excel does. Areas merged before inside the new one are taken apart. */
export function merge(book: Book, id: string, rect: Rect): void {
  if (rect.rowCount === 1 && rect.columnCount === 1) return;
  book.growTo(id, rect);
  unmerge(book, id, rect);
  book.execute(AddWorksheetMergeMutation.id, id, { ranges: [univerRange(rect)] });
}

/** Every merged area that touches the rectangle. */
export function unmerge(book: Book, id: string, rect: Rect): void {
  const { startRow, endRow, startColumn, endColumn } = univerRange(rect);
  const touched = book
    .sheet(id)
    .getMergeData()
    .filter((area) => area.startRow <= endRow && area.endRow >= startRow && area.startColumn <= endColumn && area.endColumn >= startColumn)
    .map(({ startRow, endRow, startColumn, endColumn }) => ({ startRow, endRow, startColumn, endColumn }));
  if (touched.length > 0) book.execute(RemoveWorksheetMergeMutation.id, id, { ranges: touched });
}

export function insertRows(book: Book, id: string, at: number, count: number): void {
  book.growTo(id, { row: at, rowCount: 1, column: 0, columnCount: 1 });
  book.moveLines(() => book.facade(id).insertRowsBefore(at, count));
}

export function deleteRows(book: Book, id: string, at: number, count: number): void {
  const inside = Math.min(count, book.sheet(id).getRowCount() - at);
  // A sheet without any row cannot be; one behind the last takes its place.
  if (inside === book.sheet(id).getRowCount()) book.growTo(id, { row: inside, rowCount: 1, column: 0, columnCount: 1 });
  if (inside > 0) book.moveLines(() => book.facade(id).deleteRows(at, inside));
}

export function insertColumns(book: Book, id: string, at: number, count: number): void {
  book.growTo(id, { row: 0, rowCount: 1, column: at, columnCount: 1 });
  book.moveLines(() => book.facade(id).insertColumnsBefore(at, count));
}

export function deleteColumns(book: Book, id: string, at: number, count: number): void {
  const inside = Math.min(count, book.sheet(id).getColumnCount() - at);
  if (inside === book.sheet(id).getColumnCount()) book.growTo(id, { row: 0, rowCount: 1, column: inside, columnCount: 1 });
  if (inside > 0) book.moveLines(() => book.facade(id).deleteColumns(at, inside));
}

/** @returns rows and columns that stay in sight, 0 for none */
export function freeze(book: Book, id: string): { rows: number; columns: number } {
  const { xSplit, ySplit } = book.sheet(id).getFreeze();
  return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
}

export function setFreeze(book: Book, id: string, rows: number, columns: number): void {
  book.execute(SetFrozenMutation.id, id, frozenAt(rows, columns));
}

/** Univer's words for frozen panes; -1 stands for "not frozen in this direction". */
export const frozenAt = (rows: number, columns: number) => ({
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
  ySplit: rows,
  xSplit: columns,
});

/** Univer's mark for a name that belongs to the whole workbook. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** @returns defined names as Univer holds them, by its ids */
export function namesById(book: Book): Map<string, IDefinedNamesServiceParam> {
  return new Map(Object.entries(book.engine.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {}));
}

/** @returns defined names; formulas with `=` */
export function definedNames(book: Book): { name: string; formula: string; sheetId?: string; visible: boolean }[] {
  return [...namesById(book).values()].map(({ name, formulaOrRefString, localSheetId, hidden }) => ({
    name,
    formula: fromTableCalls(formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`, book.tables.places),
    ...(localSheetId && localSheetId !== WHOLE_WORKBOOK ? { sheetId: localSheetId } : {}),
    visible: !hidden,
  }));
}
