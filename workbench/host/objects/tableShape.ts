/** Header and total row shown or hidden, and the table resized. */
import type { CellInput, Rect } from "../../model/model";
import type { TableColumnData, TableData } from "../../model/items/tables";
import { columnNames } from "../../model/tables/tableNames";
import { bodyRect, columnOf, headerRect, tableRect, totalRect } from "../../model/tables/tableRects";
import { standardTotals, totalsFormula } from "../../model/tables/totals";
import { ExcelError } from "../errors";
import { lastColumn, intersect } from "../rects";
import type { HostSession } from "../session";
import { otherRect } from "./rangeAreaMethods";
import type { ItemTarget } from "./sheetItem";
import { changeTable, tableOf } from "./tableObject";
import { isUsed, makeRoomBelow, moveCells } from "./tableSpace";
import { clearFilters } from "./filterArea";

const clear = (sheetId: string, rect: Rect, session: HostSession): void => {
  session.model.clear(sheetId, rect, "All");
  session.changed();
};

const totalCell = ({ name, totals }: TableColumnData): CellInput => {
  const formula = totals && totalsFormula(name, totals);
  if (formula) return { kind: "formula", formula };
  return totals?.label ? { kind: "value", value: totals.label } : { kind: "clear" };
};

const hasNumbers = (sheetId: string, rect: Rect, session: HostSession): boolean =>
  session.model.readCells(sheetId, rect).some(([cell]) => typeof cell?.value === "number");

const withTotals = (table: TableData, sheetId: string, session: HostSession): readonly TableColumnData[] => {
  if (table.columns.some(({ totals }) => totals)) return table.columns;
  return standardTotals(table.columns, hasNumbers(sheetId, columnOf(bodyRect(table), table.columns.length - 1), session));
};

export const showTotals = (target: ItemTarget, show: boolean, session: HostSession): void => {
  const table = tableOf(target, session);
  if (table.showTotals === show) return;
  const rect = tableRect(table);
  if (!show) {
    changeTable(target, (now) => ({ ...now, showTotals: false, areas: [{ ...rect, rowCount: rect.rowCount - 1 }] }), session);
    clear(target.sheetId, totalRect(table)!, session);
    return;
  }
  const row = { ...rect, row: rect.row + rect.rowCount, rowCount: 1 };
  const columns = withTotals(table, target.sheetId, session);
  makeRoomBelow(target.sheetId, row, session, target.id);
  changeTable(target, (now) => ({ ...now, columns, showTotals: true, areas: [{ ...rect, rowCount: rect.rowCount + 1 }] }), session);
  session.model.writeCells(target.sheetId, row, [columns.map(totalCell)]);
};

/** The names stay when the header row goes; filters and their buttons go with it. */
export const showHeaders = (target: ItemTarget, show: boolean, session: HostSession): void => {
  const table = tableOf(target, session);
  if (table.showHeaders === show) return;
  if (!show) {
    clearFilters({ sheetId: target.sheetId, tableId: target.id }, session);
    const header = headerRect(table)!;
    const rect = tableRect(table);
    const areas = [{ ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 }];
    changeTable(target, (now) => ({ ...now, showHeaders: false, showFilterButton: false, areas }), session);
    clear(target.sheetId, header, session);
    return;
  }
  const above = { ...tableRect(table), row: tableRect(table).row - 1, rowCount: 1 };
  const isFree = above.row >= 0 && !isUsed(target.sheetId, above, session);
  if (!isFree) moveCells(target.sheetId, { ...above, row: above.row + 1 }, "Down", session, target.id);
  const rect = tableRect(tableOf(target, session));
  const areas = [{ ...rect, row: rect.row - 1, rowCount: rect.rowCount + 1 }];
  changeTable(target, (now) => ({ ...now, showHeaders: true, showFilterButton: true, areas }), session);
};

/** Columns that stay keep what they are; those that come take the texts in the header row as names. */
const resizedColumns = (table: TableData, rect: Rect, sheetId: string, session: HostSession): TableColumnData[] => {
  const offset = rect.column - tableRect(table).column;
  const kept = Array.from({ length: rect.columnCount }, (_, i) => table.columns[i + offset]);
  const [cells = []] = table.showHeaders ? session.model.readCells(sheetId, { ...rect, rowCount: 1 }) : [];
  const names = columnNames(kept.map((column, i) => column?.name ?? cells[i]?.text ?? ""));
  let id = Math.max(...table.columns.map((column) => column.id));
  return kept.map((column, i) => column ?? { id: ++id, name: names[i]! });
};

const fits = (table: TableData, rect: Rect): boolean => {
  const now = tableRect(table);
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  return rect.row === now.row && rect.rowCount >= least && intersect(rect, now) !== null && lastColumn(rect) >= now.column;
};

/**
 * "The new range must overlap with the original table range and the headers (or the top of the table) must be in the same row."
 * @throws ExcelError `InvalidArgument` otherwise, and where another table is
 */
export const resizeTable = (target: ItemTarget, value: unknown, session: HostSession): void => {
  const { sheetId } = target;
  const table = tableOf(target, session);
  const rect = otherRect({ sheetId, rect: tableRect(table) }, value, session);
  const isTaken = session.model.items(sheetId, "tables").some(({ id, areas }) => id !== target.id && intersect(areas[0]!, rect));
  if (!fits(table, rect) || isTaken) throw new ExcelError("InvalidArgument");
  const before = totalRect(table);
  const columns = resizedColumns(table, rect, sheetId, session);
  if (before) clear(sheetId, before, session);
  const isEmpty = table.isEmpty && rect.rowCount === tableRect(table).rowCount;
  const now = changeTable(target, (current) => ({ ...current, columns, isEmpty, areas: [rect] }), session);
  const total = totalRect(now);
  if (total) session.model.writeCells(sheetId, total, [now.columns.map(totalCell)]);
};
