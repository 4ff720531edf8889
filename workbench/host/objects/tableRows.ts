/** Rows of a table added and deleted. */
import type { CellStyle, Rect } from "../../model/model";
import type { TableData } from "../../model/items/tables";
import { bodyRect, columnOf, tableRect, withBodyRows } from "../../model/tables/tableRects";
import { ExcelError } from "../errors";
import { requireWritable } from "../guards";
import type { HostSession } from "../session";
import { toFormulaR1C1 } from "../formulas";
import { extendColumnItems } from "./extendColumnItems";
import type { ItemTarget } from "./sheetItem";
import { changeTable, tableOf } from "./tableObject";
import { isUsed, moveCells, requireWholeTables } from "./tableSpace";
import { writeValues } from "./writeValues";

/** Records of a table; a fresh one has none, though a blank row is there for the first. */
export const rowCount = (table: TableData): number => (table.isEmpty ? 0 : bodyRect(table).rowCount);

export const rowRect = (table: TableData, index: number): Rect => ({ ...bodyRect(table), row: bodyRect(table).row + index, rowCount: 1 });

/** Rows as the matrix to write: one value stands for a whole row of it. */
const asRows = (values: unknown): readonly unknown[] | null => {
  if (values === null || values === undefined) return null;
  if (!Array.isArray(values)) return [values];
  return values.every(Array.isArray) ? values : [values];
};

/**
 * Formulas that new rows get: those of columns that have the same formula in the first and in the last row.
 * @see https://support.microsoft.com/office/873fbac6-7110-4300-8f6f-aafa2ea11ce8 (calculated columns)
 */
const columnFormulas = (sheetId: string, table: TableData, session: HostSession): (string | null)[] => {
  if (table.isEmpty) return table.columns.map(() => null);
  const body = bodyRect(table);
  const last = body.row + body.rowCount - 1;
  const read = (row: number) => session.model.readCells(sheetId, { ...body, row, rowCount: 1 })[0]!;
  const below = read(last);
  return read(body.row).map((cell, i) => {
    const formula = below[i]!.formula;
    if (cell.formula === undefined || formula === undefined) return null;
    const relative = toFormulaR1C1(formula, last, body.column + i);
    return relative === toFormulaR1C1(cell.formula, body.row, body.column + i) ? formula : null;
  });
};

/** New rows look like the one above them (the first like the one below). */
const copyFormats = (sheetId: string, from: Rect, to: Rect, session: HostSession): void => {
  const [styles = []] = session.wideFormats.read(sheetId, from);
  if (styles.every((style) => Object.keys(style).length === 0)) return;
  session.model.writeStyles(
    sheetId,
    to,
    Array.from({ length: to.rowCount }, (): CellStyle[] => styles)
  );
};

/** Room for rows at a place among the records. @returns their cells */
const makeRows = (target: ItemTarget, index: number, count: number, session: HostSession): Rect => {
  const { sheetId } = target;
  const table = tableOf(target, session);
  const body = bodyRect(table);
  const rows = { ...body, row: body.row + index, rowCount: count };
  const isBehindLast = index === body.rowCount && !table.showTotals;
  requireWholeTables(sheetId, rows, "Down", session, target.id);
  session.events.rowsOfTable = rows;
  if (!isBehindLast || isUsed(sheetId, { ...rows, rowCount: Infinity }, session)) moveCells(sheetId, rows, "Down", session, target.id);
  // Cells that come before the first or behind the last are not the table's by themselves.
  const { row } = tableRect(table);
  changeTable(target, (now) => withBodyRows({ ...now, areas: [{ ...tableRect(now), row }] }, body.rowCount + count), session);
  session.events.rowsOfTable = undefined;
  if (index === body.rowCount) extendColumnItems(sheetId, body, count, session);
  copyFormats(sheetId, rowRect(table, index === 0 ? count : index - 1), rows, session);
  return rows;
};

/**
 * @param index where; `null` for the end
 * @param values of the rows, `null` for one blank row
 * @returns index of the first new row
 * @throws ExcelError `InvalidArgument` beyond the end, and for rows of another width; `InsertDeleteConflict` when a table below would be torn apart
 */
export const addRows = (target: ItemTarget, index: number | null, values: unknown, session: HostSession): number => {
  requireWritable(session, target.sheetId);
  const table = tableOf(target, session);
  const at = index ?? rowCount(table);
  if (at > rowCount(table)) throw new ExcelError("InvalidArgument");
  const rows = asRows(values);
  const count = Math.max(1, rows?.length ?? 1);
  if (rows?.some((row) => Array.isArray(row) && row.length !== table.columns.length)) throw new ExcelError("InvalidArgument");
  const formulas = columnFormulas(target.sheetId, table, session);
  const first = table.isEmpty ? takeFirstRow(target, count, session) : makeRows(target, at, count, session);
  if (rows) writeValues(target.sheetId, first, matrixOf(rows, table.columns.length, formulas), session);
  else formulas.forEach((formula, i) => formula && writeValues(target.sheetId, columnOf(first, i), formula, session));
  session.changed();
  return at;
};

const matrixOf = (rows: readonly unknown[], width: number, formulas: readonly (string | null)[]): unknown[][] =>
  rows.map((row) =>
    Array.from({ length: width }, (_, i) => {
      const value: unknown = Array.isArray(row) ? row[i] : row;
      return value ?? formulas[i] ?? null;
    })
  );

/** The blank row of a table without records is the first of them. */
const takeFirstRow = (target: ItemTarget, count: number, session: HostSession): Rect => {
  const body = bodyRect(tableOf(target, session));
  if (count > 1) makeRows(target, 1, count - 1, session);
  changeTable(target, (now) => ({ ...now, isEmpty: false }), session);
  return { ...body, rowCount: count };
};

/** The last record leaves a blank row. @throws ExcelError `InvalidArgument` for rows that are not there */
export const deleteRows = (target: ItemTarget, index: number, count: number, session: HostSession): void => {
  requireWritable(session, target.sheetId);
  const table = tableOf(target, session);
  if (count < 1 || index + count > rowCount(table)) throw new ExcelError("InvalidArgument");
  const isLast = count === rowCount(table);
  const rows = { ...rowRect(table, index), rowCount: isLast ? count - 1 : count };
  session.events.rowsOfTable = rows;
  if (rows.rowCount > 0) moveCells(target.sheetId, rows, "Up", session, target.id);
  session.events.rowsOfTable = undefined;
  if (isLast) {
    session.model.clear(target.sheetId, rowRect(tableOf(target, session), 0), "Contents");
    changeTable(target, (now) => ({ ...now, isEmpty: true }), session);
  }
  session.changed();
};
