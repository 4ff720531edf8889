import { getPrimaryForRange, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { rectOf, univerRange, type Book } from "./book";
import { activateSheet, activeSheetId } from "./sheets";
import type { Rect } from "./model";

const FIRST_CELL: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** @returns the last of the selected areas; A1 where nothing was selected yet */
export function selection(book: Book): { sheetId: string; rect: Rect } {
  const sheetId = activeSheetId(book);
  const selections = book.engine.injector.get(SheetsSelectionsService).getWorkbookSelections(book.unitId).getSelectionsOfWorksheet(sheetId);
  const last = selections.at(-1);
  return { sheetId, rect: last ? insideSheet(book, sheetId, rectOf(last.range)) : FIRST_CELL };
}

export function select(book: Book, id: string, rect: Rect): void {
  book.growTo(id, rect);
  if (activeSheetId(book) !== id) activateSheet(book, id);
  const range = univerRange(rect);
  const selections = [{ range, primary: getPrimaryForRange(range, book.sheet(id)), style: null }];
  book.execute(SetSelectionsOperation.id, id, { selections });
}

/** Whole rows and columns are selected with NaN as bounds. */
function insideSheet(book: Book, id: string, rect: Rect): Rect {
  const sheet = book.sheet(id);
  const isRowKnown = Number.isFinite(rect.row) && Number.isFinite(rect.rowCount);
  const isColumnKnown = Number.isFinite(rect.column) && Number.isFinite(rect.columnCount);
  return {
    ...(isRowKnown ? { row: rect.row, rowCount: rect.rowCount } : { row: 0, rowCount: sheet.getRowCount() }),
    ...(isColumnKnown ? { column: rect.column, columnCount: rect.columnCount } : { column: 0, columnCount: sheet.getColumnCount() }),
  };
}
