import type { ICellData } from "@univerjs/core";
import type { Book } from "../book";
import type { CellPatches } from "../cells";
import type { FormulaCell } from "./structuredReferences";

/** The formula of a cell as the engine has it; filled cells share one text. */
export function engineFormula(book: Book, { sheetId, row, column }: FormulaCell, data: ICellData): string | undefined {
  if (data.f) return data.f;
  return data.si ? (book.engine.formulas.getFormulaStringByCell(row, column, sheetId, book.unitId) ?? undefined) : undefined;
}

/** Every cell with a formula, as the engine has it. */
export function formulaCells(book: Book): { readonly cell: FormulaCell; readonly formula: string }[] {
  const found: { cell: FormulaCell; formula: string }[] = [];
  for (const sheet of book.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, data) => {
      const cell = { sheetId, row, column };
      const formula = data ? engineFormula(book, cell, data) : undefined;
      if (formula) found.push({ cell, formula });
    });
  }
  return found;
}

/** @param change gives the new formula; the same text leaves the cell alone */
export function rewriteFormulas(book: Book, change: (formula: string, cell: FormulaCell) => string): void {
  const patches = new Map<string, CellPatches>();
  for (const { cell, formula } of formulaCells(book)) {
    const changed = change(formula, cell);
    if (changed === formula) continue;
    const ofSheet = patches.get(cell.sheetId) ?? {};
    (ofSheet[cell.row] ??= {})[cell.column] = { f: changed, si: null };
    patches.set(cell.sheetId, ofSheet);
  }
  for (const [sheetId, cells] of patches) book.adaptCells(sheetId, cells);
}
