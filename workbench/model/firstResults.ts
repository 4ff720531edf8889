import { ObjectMatrix, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { Book } from "./book";
import { hasFormula, spilledCells } from "./cells";
import { cellScalar } from "./cellValues";
import type { CellError, Scalar } from "./model";

/** What the formulas of a sheet came to when the workbook had just been opened, by the place of the cell. */
export interface SheetResults {
  /** Formulas and the cells they fill */
  readonly values: ReadonlyMap<number, Scalar | CellError>;
  /** Last row and column that a formula fills, `row,column` */
  readonly spills: ReadonlyMap<number, string>;
}

const COLUMNS = 16_384;

/** @returns key of a place in `SheetResults` */
export const placeKey = (row: number, column: number): number => row * COLUMNS + column;

/**
 * Results as this engine gives them, so that later it can be told whether one has changed: programs do not agree on every last digit, and
 * some functions are unknown here.
 */
export function firstResults(book: Book): Map<string, SheetResults> {
  return new Map(book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheetResults(book, sheet.getSheetId())]));
}

function sheetResults(book: Book, id: string): SheetResults {
  const values = new Map<number, Scalar | CellError>();
  book
    .sheet(id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell && hasFormula(cell)) values.set(placeKey(row, column), cellScalar(cell));
    });
  for (const [row, cells] of Object.entries(spilledCells(book, id) ?? {}))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const key = placeKey(Number(row), Number(column));
      if (!values.has(key)) values.set(key, cellScalar(cell as Nullable<ICellData>));
    }
  return { values, spills: spillEnds(book, id) };
}

function spillEnds(book: Book, id: string): Map<number, string> {
  const ranges = book.engine.formulas.getArrayFormulaRange()?.[book.unitId]?.[id] ?? {};
  const ends = new Map<number, string>();
  new ObjectMatrix<IRange>(ranges).forValue((row, column, range) => {
    if (range) ends.set(placeKey(row, column), `${range.endRow},${range.endColumn}`);
  });
  return ends;
}
