/** Univer does not fit the rows of a workbook it is given: wrapped headers would be cut off, which Excel never does. */
import { BooleanNumber, IUndoRedoService, type Univer } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";

/** Excel itself stores the height of such rows; more rows than this without one come from other programs and can wait. */
const MAX_ROWS = 2000;

/**
 * Fits the rows that have no height of their own to their wrapped text, as if the file had been opened that way: it cannot be undone.
 * @param workbook one that Univer shows
 */
export function fitRows(univer: Univer, workbook: FWorkbook): void {
  for (const sheet of workbook.getSheets()) {
    for (const [start, count] of runs(rowsWithoutHeight(sheet))) sheet.setRowAutoHeight(start, count);
  }
  univer.__getInjector().get(IUndoRedoService).clearUndoRedo(workbook.getId());
}

function rowsWithoutHeight(sheet: FWorksheet): number[] {
  const { rowData = {} } = sheet.getSheet().getConfig();
  const last = Math.min(sheet.getLastRow(), MAX_ROWS - 1);
  return Array.from({ length: last + 1 }, (_, row) => row).filter((row) => {
    const { h, ia, ah } = rowData[row] ?? {};
    return ah === undefined && (h === undefined || ia === BooleanNumber.TRUE);
  });
}

/** @example runs([0, 1, 4]) // [[0, 2], [4, 1]] */
function runs(rows: readonly number[]): [start: number, count: number][] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1]++;
    else found.push([row, 1]);
  }
  return found;
}
