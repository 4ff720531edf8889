import type { SheetGrid } from "../roster";
import { readMerges } from "./readMerges";
import { runExcel } from "./run";

/** A roster's header stands near the top; titles and decree lines above it take some rows. */
const HEADER_ROWS = 30;

/**
 * The top rows of some columns, for the functions, which get rows without their header. Two requests.
 * @param firstColumn letters, e.g. `A`
 */
export function readHeaderGrid(sheet: string, firstColumn: string, lastColumn: string): Promise<SheetGrid> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`${firstColumn}1:${lastColumn}${HEADER_ROWS}`);
    range.load("values,columnIndex,columnCount");
    await context.sync();
    const { values, columnIndex, columnCount } = range;
    const merges = await readMerges(context, { sheet, row: 0, column: columnIndex, rowCount: HEADER_ROWS, columnCount });
    return { sheet, firstRow: 0, firstColumn: columnIndex, values, merges, numberFormats: new Map() };
  });
}
