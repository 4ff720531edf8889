import type { ICommandInfo } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { LineShift } from "./shiftRect";

interface LineParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: { readonly startRow: number; readonly endRow: number; readonly startColumn: number; readonly endColumn: number };
}

export interface SheetShift {
  readonly sheetId: string;
  readonly shift: LineShift;
}

/** @returns what an executed command of Univer does to the rows or columns of a sheet of the workbook; `null` for any other command */
export function sheetShiftOf({ id, params }: ICommandInfo, unitId: string): SheetShift | null {
  const { unitId: unit, subUnitId: sheetId, range } = (params ?? {}) as LineParams;
  if (unit !== unitId || !sheetId || !range) return null;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  const shifts: Record<string, LineShift> = {
    [InsertRowMutation.id]: { line: "row", at: range.startRow, delta: rows },
    [RemoveRowMutation.id]: { line: "row", at: range.startRow, delta: -rows },
    [InsertColMutation.id]: { line: "column", at: range.startColumn, delta: columns },
    [RemoveColMutation.id]: { line: "column", at: range.startColumn, delta: -columns },
  };
  const shift = shifts[id];
  return shift ? { sheetId, shift } : null;
}
