import type { Area, CellValue } from "../roster";

/** A number format is mostly `General`: some 12 bytes of JSON, so a request may ask for many more cells than for values. */
const CELLS_PER_REQUEST = 200_000;

/**
 * Number formats of the columns that hold numbers: they decide whether 1 is a count, a date or 100 %.
 * Text columns are not asked for. No request where there is no number.
 */
export async function readNumberFormats(
  context: Excel.RequestContext,
  area: Area & { readonly sheet: string },
  values: readonly (readonly CellValue[])[],
): Promise<Map<number, string[]>> {
  const formats = new Map<number, string[]>();
  const columnsPerRequest = Math.max(1, Math.floor(CELLS_PER_REQUEST / Math.max(1, area.rowCount)));
  const columns = columnsWithNumbers(values);
  for (let i = 0; i < columns.length; i += columnsPerRequest) {
    const ranges = columns.slice(i, i + columnsPerRequest).map((column) => {
      const sheet = context.workbook.worksheets.getItem(area.sheet);
      const range = sheet.getRangeByIndexes(area.row, area.column + column, area.rowCount, 1);
      range.load("numberFormat");
      return { column: area.column + column, range };
    });
    await context.sync();
    for (const { column, range } of ranges) {
      formats.set(column, range.numberFormat.map((row: unknown[]) => String(row[0] ?? "General")));
    }
  }
  return formats;
}

function columnsWithNumbers(values: readonly (readonly CellValue[])[]): number[] {
  const columns = new Set<number>();
  for (const row of values) {
    row.forEach((value, column) => {
      if (typeof value === "number") columns.add(column);
    });
  }
  return [...columns].sort((a, b) => a - b);
}
