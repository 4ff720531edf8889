import type { SheetGrid } from "../roster";
import { runExcel } from "./run";

/** One cell of font properties takes some 40 bytes of JSON. */
const CELLS_PER_REQUEST = 50_000;

/**
 * The same grid with the font names of some columns: the font says which legacy encoding (TCVN3, VNI) a text is in.
 * @param columns 0-based sheet columns.
 */
export function readFonts(grid: SheetGrid, columns: readonly number[]): Promise<SheetGrid> {
  return runExcel(async (context) => {
    const fonts = new Map<number, string[]>();
    const sheet = context.workbook.worksheets.getItem(grid.sheet);
    for (const column of columns) {
      const names: string[] = [];
      while (names.length < grid.values.length) {
        const rowCount = Math.min(CELLS_PER_REQUEST, grid.values.length - names.length);
        const range = sheet.getRangeByIndexes(grid.firstRow + names.length, column, rowCount, 1);
        const properties = range.getCellProperties({ format: { font: { name: true } } });
        await context.sync();
        // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult, filled by the sync; it has nothing to load
        for (const row of properties.value) names.push(row[0]?.format?.font?.name ?? "");
      }
      fonts.set(column, names);
    }
    return { ...grid, fonts };
  });
}
