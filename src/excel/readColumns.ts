import type { CellValue } from "../roster";
import { readValues } from "./readGrids";
import { runExcel } from "./run";

/** Cells of some columns as far as the sheet is used; `""` for an empty one, as everywhere. */
export interface ColumnsRead {
  /** 0-based row of the first line of `values`. */
  readonly firstRow: number;
  /** Columns on the left that the sheet does not use. */
  readonly skippedColumns: number;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * @param firstColumn letters, e.g. `A`
 * @throws {ExcelFailure} when Excel refuses
 * @example await readColumns("Danh sách", "A", "T") // { firstRow: 0, skippedColumns: 0, values: [["STT", "Họ và tên", …], …] }
 */
export function readColumns(sheet: string, firstColumn: string, lastColumn: string): Promise<ColumnsRead> {
  return runExcel(async (context) => {
    const columns = context.workbook.worksheets.getItem(sheet).getRange(`${firstColumn}:${lastColumn}`);
    const used = columns.getUsedRangeOrNullObject(true);
    columns.load("columnIndex");
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return { firstRow: 0, skippedColumns: 0, values: [] };
    const area = { sheet, row: used.rowIndex, column: used.columnIndex, rowCount: used.rowCount, columnCount: used.columnCount };
    const values = await readValues(context, area);
    return { firstRow: used.rowIndex, skippedColumns: used.columnIndex - columns.columnIndex, values };
  });
}
