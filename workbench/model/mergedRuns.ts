import type { IUnitRange } from "@univerjs/core";

/** A cell of a workbook. */
export interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Cells below each other become one area: the engine compares every formula with every dirty area. */
export function mergedRuns(places: readonly Place[]): IUnitRange[] {
  const sorted = [...places].sort(
    (a, b) => a.unitId.localeCompare(b.unitId) || a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row
  );
  const runs: IUnitRange[] = [];
  for (const { unitId, sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    const continues =
      last && last.unitId === unitId && last.sheetId === sheetId && last.range.startColumn === column && row <= last.range.endRow + 1;
    if (continues) last.range.endRow = row;
    else runs.push({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
  }
  return runs;
}
