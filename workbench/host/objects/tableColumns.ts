/** Columns of a table added, renamed and deleted. */
import type { Rect } from "../../model/model";
import type { TableColumnData, TableData } from "../../model/items/tables";
import { withNewColumns } from "../../model/tables/movedTable";
import { freeColumnName, nameKey } from "../../model/tables/tableNames";
import { columnOf, headerRect, tableRect } from "../../model/tables/tableRects";
import { ExcelError } from "../errors";
import { readText, requireWritable } from "../guards";
import type { HostSession } from "../session";
import { existing } from "./listCollection";
import type { ItemTarget } from "./sheetItem";
import { changeTable, tableOf } from "./tableObject";
import { isUsed, moveCells, requireWholeTables } from "./tableSpace";
import { writeValues } from "./writeValues";

/** A column keeps its id while others come and go. */
export interface ColumnTarget extends ItemTarget {
  readonly columnId: number;
}

/** @throws ExcelError `ItemNotFound` when the column or its table is gone */
export const columnOfTable = (target: ColumnTarget, session: HostSession): { table: TableData; index: number; column: TableColumnData } => {
  const table = tableOf(target, session);
  const index = table.columns.findIndex(({ id }) => id === target.columnId);
  return { table, index, column: existing(table.columns[index]) };
};

const MAX_NAME = 255;

/** @throws ExcelError `InvalidArgument` for a text that is empty or too long */
const readColumnName = (value: unknown): string => {
  const name = readText(value);
  if (name === "" || name.length > MAX_NAME) throw new ExcelError("InvalidArgument");
  return name;
};

/** A name that another column has gets a number behind it. The header cell says the same. */
export const renameColumn = (target: ColumnTarget, value: unknown, session: HostSession): void => {
  const name = readColumnName(value);
  changeTable(
    target,
    (table) => {
      const taken = new Set(table.columns.filter(({ id }) => id !== target.columnId).map((column) => nameKey(column.name)));
      const columns = table.columns.map((column) =>
        column.id === target.columnId ? { ...column, name: freeColumnName(name, taken) } : column
      );
      return { ...table, columns };
    },
    session
  );
};

const roomBehind = (target: ItemTarget, cells: Rect, session: HostSession): void => {
  requireWholeTables(target.sheetId, cells, "Right", session, target.id);
  if (isUsed(target.sheetId, { ...cells, columnCount: Infinity }, session)) moveCells(target.sheetId, cells, "Right", session, target.id);
  changeTable(
    target,
    (table) => ({
      ...table,
      areas: [{ ...tableRect(table), columnCount: table.columns.length + 1 }],
      columns: withNewColumns(table.columns, table.columns.length, 1),
    }),
    session
  );
};

/**
 * @param index where; `null` for the end
 * @param values of the whole column, header and total included, or one value for all its cells
 * @throws ExcelError `InvalidArgument` beyond the end and for another number of values; `InsertDeleteConflict` when a table beside would be torn apart
 */
export const addColumn = (target: ItemTarget, index: number | null, values: unknown, name: unknown, session: HostSession): ColumnTarget => {
  requireWritable(session, target.sheetId);
  const table = tableOf(target, session);
  const at = index ?? table.columns.length;
  const rect = tableRect(table);
  const hasValues = values !== null && values !== undefined;
  if (at > table.columns.length || (Array.isArray(values) && values.length !== rect.rowCount)) throw new ExcelError("InvalidArgument");
  const cells = { ...rect, column: rect.column + at, columnCount: 1 };
  if (at === table.columns.length) roomBehind(target, cells, session);
  else insertAt(target, cells, at, session);
  const now = tableOf(target, session);
  const column = { ...target, columnId: now.columns[at]!.id };
  if (hasValues) writeValues(target.sheetId, Array.isArray(values) ? cells : withoutHeader(now, at), values, session);
  if (name !== null && name !== undefined) renameColumn(column, name, session);
  session.changed();
  return column;
};

/** The table takes the new cells for its own only behind its first column. */
const insertAt = (target: ItemTarget, cells: Rect, at: number, session: HostSession): void => {
  moveCells(target.sheetId, cells, "Right", session, target.id);
  if (at > 0) return;
  changeTable(
    target,
    (table) => ({
      ...table,
      areas: [{ ...tableRect(table), column: cells.column, columnCount: table.columns.length + 1 }],
      columns: withNewColumns(table.columns, 0, 1),
    }),
    session
  );
};

const withoutHeader = (table: TableData, index: number): Rect => {
  const rect = columnOf(tableRect(table), index);
  return headerRect(table) ? { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 } : rect;
};

/** With its last column the table is gone. */
export const deleteColumn = (target: ColumnTarget, session: HostSession): void => {
  requireWritable(session, target.sheetId);
  const { table, index } = columnOfTable(target, session);
  moveCells(target.sheetId, columnOf(tableRect(table), index), "Left", session, target.id);
};
