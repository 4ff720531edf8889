import type { Area, CellValue, SheetGrid } from "../roster";
import { ExcelFailure, toExcelFailure } from "./failure";
import { readMerges } from "./readMerges";
import { readNumberFormats } from "./readNumberFormats";
import { runExcel } from "./run";

/**
 * Cells per request. Excel on the web answers at most 5 MB; a cell of Vietnamese text takes 20–60 bytes of JSON,
 * so this stays well below, and a response that is still too large is asked for again in halves.
 */
const CELLS_PER_REQUEST = 50_000;

export interface ReadOptions {
  /** Called after each request with the rows read so far. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Part of a sheet that holds something. */
export interface UsedArea extends Area {
  readonly sheet: string;
}

/**
 * Reads the values of the sheets named, with the merged areas and the number formats of columns that hold numbers.
 * Empty sheets are left out. Small workbooks take four requests; large sheets are read in chunks of rows.
 * @throws {ExcelFailure} when Excel refuses, `AbortError` when cancelled through `signal`.
 */
export function readGrids(sheetNames: readonly string[], options: ReadOptions = {}): Promise<SheetGrid[]> {
  return runExcel(async (context) => {
    const areas = await usedAreas(context, sheetNames);
    const total = areas.reduce((rows, area) => rows + area.rowCount, 0);
    let done = 0;
    const grids: SheetGrid[] = [];
    for (const area of areas) {
      const values = await readValues(context, area, options.signal, (rows) => options.onProgress?.((done += rows), total));
      const merges = await readMerges(context, area);
      const numberFormats = await readNumberFormats(context, area, values);
      grids.push({ sheet: area.sheet, firstRow: area.row, firstColumn: area.column, values, merges, numberFormats });
    }
    return grids;
  });
}

async function usedAreas(context: Excel.RequestContext, sheetNames: readonly string[]): Promise<UsedArea[]> {
  const ranges = sheetNames.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  return ranges
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({
      sheet,
      row: range.rowIndex,
      column: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    }));
}

/** Values of an area, in chunks of rows that Excel can answer. @param onRows called with the number of rows of each chunk */
export async function readValues(
  context: Excel.RequestContext,
  area: UsedArea,
  signal?: AbortSignal,
  onRows: (rows: number) => void = () => undefined
): Promise<CellValue[][]> {
  const values: CellValue[][] = [];
  let rowsPerRequest = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columnCount));
  while (values.length < area.rowCount) {
    signal?.throwIfAborted();
    const rowCount = Math.min(rowsPerRequest, area.rowCount - values.length);
    try {
      const rows = await readRows(context, { ...area, row: area.row + values.length, rowCount });
      for (const row of rows) values.push(row);
      onRows(rowCount);
    } catch (error) {
      if (!isTooLarge(error) || rowCount === 1) throw error;
      rowsPerRequest = Math.ceil(rowCount / 2);
    }
  }
  return values;
}

async function readRows(context: Excel.RequestContext, area: UsedArea): Promise<CellValue[][]> {
  const range = context.workbook.worksheets.getItem(area.sheet).getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  range.load("values");
  await context.sync();
  return range.values;
}

function isTooLarge(error: unknown): boolean {
  const failure = toExcelFailure(error);
  return failure instanceof ExcelFailure && failure.code === "payloadTooLarge";
}
