import type { CellPatch } from "../sheets";

/**
 * Makes new rows below a table look like one of its rows, and prints them with it.
 * @param likeRow 0-based row of the table
 */
export async function continueTable(sheet: Excel.Worksheet, rows: CellPatch, likeRow: number): Promise<void> {
  const used = sheet.getUsedRange();
  used.load("columnIndex,columnCount");
  await sheet.context.sync();
  const { columnIndex, columnCount } = used;
  sheet
    .getRangeByIndexes(rows.row, columnIndex, rows.values.length, columnCount)
    .copyFrom(sheet.getRangeByIndexes(likeRow, columnIndex, 1, columnCount), "Formats");
  await movePrintEnd(sheet, rows.row - 1, rows.row + rows.values.length - 1);
}

/** Undoes {@link continueTable} after the cells have been emptied. */
export async function discontinueTable(sheet: Excel.Worksheet, { row, values }: CellPatch): Promise<void> {
  sheet.getRange(`${row + 1}:${row + values.length}`).clear("Formats");
  await movePrintEnd(sheet, row + values.length - 1, row - 1);
}

/** A print area that ends with the table goes on ending with it; any other is the officer's and stays. */
async function movePrintEnd(sheet: Excel.Worksheet, from: number, to: number): Promise<void> {
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  area.load("areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  await sheet.context.sync();
  // eslint-disable-next-line office-addins/call-sync-before-read -- the rule does not see the sync of sheet.context
  const [range, ...others] = area.isNullObject ? [] : area.areas.items;
  if (!range || others.length > 0 || range.rowIndex + range.rowCount - 1 !== from) return;
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, to - range.rowIndex + 1, range.columnCount));
}
