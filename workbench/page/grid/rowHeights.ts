/** Univer does not fit the rows of a workbook it is given: wrapped headers would be cut off, which Excel never does. */
import { BooleanNumber, ICommandService, sequenceExecute, type IMutationInfo, type IRange, type Univer } from "@univerjs/core";
import { SetWorksheetRowIsAutoHeightMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";

/** Excel itself stores the height of such rows; more rows than this without one come from other programs and can wait. */
const MAX_ROWS = 2000;
/** So many are measured without a pause. */
const ROWS_AT_ONCE = 40;

/**
 * Fits the rows that have no height of their own to their wrapped text, as if the file had been opened that way: it cannot be undone.
 * Pauses while measuring, so that the page can be used meanwhile; each sheet is drawn anew once, not after every few rows.
 * @param workbook one that Univer shows
 * @param isWanted asked after each pause: false once the workbook has been closed
 */
export async function fitRows(univer: Univer, workbook: FWorkbook, isWanted: () => boolean): Promise<void> {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const interceptors = injector.get(SheetInterceptorService);
  for (const sheet of isWanted() ? workbook.getSheets() : []) {
    const place = { unitId: workbook.getId(), subUnitId: sheet.getSheetId() };
    const ranges = runs(rowsWithoutHeight(sheet)).map(([start, count]) => rowRange(sheet, start, count));
    const mutations: IMutationInfo[] = [];
    for (const range of ranges) {
      mutations.push(...interceptors.generateMutationsOfAutoHeight({ ...place, ranges: [range], autoHeightRanges: [range] }).redos);
      await pause();
      if (!isWanted()) return;
    }
    // What Univer's command for it does, without a step for "undo".
    commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, { ...place, ranges, autoHeightInfo: BooleanNumber.TRUE });
    sequenceExecute(mutations, commands);
  }
}

const rowRange = (sheet: FWorksheet, start: number, count: number): IRange => ({
  startRow: start,
  endRow: start + count - 1,
  startColumn: 0,
  endColumn: sheet.getMaxColumns() - 1,
});

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

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
    if (last && last[0] + last[1] === row && last[1] < ROWS_AT_ONCE) last[1]++;
    else found.push([row, 1]);
  }
  return found;
}
