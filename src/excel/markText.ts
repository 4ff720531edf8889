import type { CellPatch } from "../sheets";
import { needsTextFormat } from "./textCell";

/** Gives the number format `@` to the cells whose text Excel would read as something else, run by run down each column. */
export function markText(sheet: Excel.Worksheet, { row: firstRow, column: firstColumn, values }: CellPatch): void {
  const columnCount = values[0]?.length ?? 0;
  for (let column = 0; column < columnCount; column++) {
    let start = -1;
    for (let row = 0; row <= values.length; row++) {
      const cell = values[row]?.[column];
      const risky = typeof cell === "string" && needsTextFormat(cell);
      if (risky && start < 0) start = row;
      if (!risky && start >= 0) {
        const format = Array.from({ length: row - start }, () => ["@"]);
        sheet.getRangeByIndexes(firstRow + start, firstColumn + column, row - start, 1).numberFormat = format;
        start = -1;
      }
    }
  }
}
