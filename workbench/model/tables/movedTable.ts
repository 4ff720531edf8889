import type { TableColumnData, TableData } from "../items/tables";
import type { LineShift } from "../shiftRect";
import { claimNumbered, nameKey } from "./tableNames";
import { headerRect, tableRect, totalRect } from "./tableRects";

/**
 * A table after rows or columns of the sheet have come or gone: new columns get names, header and total row go with their sheet rows, and one data
 * row is left in any case.
 */
export function movedTable(before: TableData, moved: TableData, shift: LineShift): TableData {
  return shift.line === "column" ? withShiftedColumns(before, moved, shift) : withShiftedRows(before, moved, shift);
}

function withShiftedColumns(before: TableData, moved: TableData, { at, delta }: LineShift): TableData {
  const offset = at - tableRect(before).column;
  const { columns } = before;
  if (delta < 0) return { ...moved, columns: columns.filter((_, i) => i < offset || i >= offset - delta) };
  const isInside = offset > 0 && offset < columns.length;
  return isInside ? { ...moved, columns: withNewColumns(columns, offset, delta) } : moved;
}

/** @returns the columns with `count` unnamed ones at a position */
export function withNewColumns(columns: readonly TableColumnData[], position: number, count: number): TableColumnData[] {
  const taken = new Set(columns.map(({ name }) => nameKey(name)));
  const firstId = Math.max(0, ...columns.map(({ id }) => id)) + 1;
  const added = Array.from({ length: count }, (_, i) => ({ id: firstId + i, name: claimNumbered(taken) }));
  return [...columns.slice(0, position), ...added, ...columns.slice(position)];
}

function withShiftedRows(before: TableData, moved: TableData, { at, delta }: LineShift): TableData {
  if (delta > 0) return { ...moved, isEmpty: false };
  const isGone = (row: number | undefined): boolean => row !== undefined && row >= at && row < at - delta;
  const showHeaders = before.showHeaders && !isGone(headerRect(before)?.row);
  const showTotals = before.showTotals && !isGone(totalRect(before)?.row);
  const rect = tableRect(moved);
  const bodyRows = rect.rowCount - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  const missing = Math.max(0, 1 - bodyRows);
  return {
    ...moved,
    showHeaders,
    showTotals,
    isEmpty: before.isEmpty || missing > 0,
    areas: [{ ...rect, rowCount: rect.rowCount + missing }],
  };
}
