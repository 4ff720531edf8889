/** `TableCollection.add` */
import type { TableData } from "../../model/items/tables";
import type { Rect } from "../../model/model";
import { columnNames } from "../../model/tables/tableNames";
import { nextTableName, nextTableNumber } from "../../model/tables/tableIds";
import { tableRect } from "../../model/tables/tableRects";
import { parseAddress } from "../addresses";
import { ExcelError } from "../errors";
import { readBoolean, readText, requireWritable } from "../guards";
import { newGuid } from "../guid";
import { intersect, isInsideSheet } from "../rects";
import type { HostSession } from "../session";
import { usedPart } from "./filterableArea";
import { findArea, type Area } from "./findRange";
import { isRange, rectOf } from "./rangeObject";
import type { ScopeTarget } from "./sheetItem";
import { makeRoomBelow, moveCells } from "./tableSpace";
import { tablePlaces } from "./tableObject";
import { defaultTableStyle } from "./tableStyles";

/** A range, or a text: an address with or without a sheet, or a name. "If the address does not contain a sheet name, the currently-active sheet is used." */
const sourceOf = (value: unknown, { sheetId }: ScopeTarget, session: HostSession): Area => {
  if (isRange(value)) return { sheetId: value.target.sheetId, rect: rectOf(value.target) };
  const text = readText(value);
  const name = parseAddress(text)?.sheet;
  const named = name === undefined ? undefined : session.sheetNamed(name);
  if (name !== undefined && !named) throw new ExcelError("InvalidArgument");
  return findArea(named?.id ?? sheetId ?? session.model.activeSheetId(), text, session);
};

const requireFreeCells = (sheetId: string, rect: Rect, session: HostSession): void => {
  const isTaken = session.model.items(sheetId, "tables").some((table) => intersect(tableRect(table), rect));
  // The code is documented by office-js#1199.
  if (isTaken) throw new ExcelError("InvalidArgument", "TableCollection.add", "A table can't overlap another table.");
};

/** Excel takes merged cells apart. */
const unmerge = (sheetId: string, rect: Rect, session: HostSession): void => {
  for (const merged of session.model.merges(sheetId)) if (intersect(merged, rect)) session.model.unmerge(sheetId, merged);
};

/** Header texts that stand in the cells; none without headers. */
const headerTexts = (sheetId: string, rect: Rect, hasHeaders: boolean, session: HostSession): string[] => {
  if (!hasHeaders) return Array<string>(rect.columnCount).fill("");
  const [cells = []] = session.model.readCells(sheetId, { ...rect, rowCount: 1 });
  return cells.map(({ text }) => text);
};

/**
 * The cells the table gets. Without headers the data move one row down (by design, office-js#196); with nothing but a header a blank row comes below
 * it, and what stands there moves down.
 */
const area = (sheetId: string, rect: Rect, hasHeaders: boolean, session: HostSession): Rect => {
  const taken = { ...rect, rowCount: hasHeaders ? Math.max(2, rect.rowCount) : rect.rowCount + 1 };
  if (!isInsideSheet(taken)) throw new ExcelError("InvalidArgument");
  if (!hasHeaders) moveCells(sheetId, { ...rect, rowCount: 1 }, "Down", session);
  else if (rect.rowCount === 1) makeRoomBelow(sheetId, { ...rect, row: rect.row + 1 }, session);
  return taken;
};

/** @throws ExcelError `InvalidArgument` for an area that is none or is taken, `AccessDenied` on a protected sheet */
export const addTable = (scope: ScopeTarget, address: unknown, hasHeaders: unknown, session: HostSession): Area & { id: string } => {
  const source = sourceOf(address, scope, session);
  if (scope.sheetId !== null && source.sheetId !== scope.sheetId) throw new ExcelError("InvalidArgument");
  const { sheetId } = source;
  const rect = usedPart(source, session);
  const withHeaders = readBoolean(hasHeaders);
  requireWritable(session, sheetId);
  requireFreeCells(sheetId, rect, session);
  unmerge(sheetId, rect, session);
  const names = columnNames(headerTexts(sheetId, rect, withHeaders, session));
  const cells = area(sheetId, rect, withHeaders, session);
  const tables = tablePlaces(session).map((place) => place.table);
  const number = nextTableNumber(tables);
  const table: TableData = {
    areas: [cells],
    id: newGuid(),
    number,
    name: nextTableName(
      `Table${number}`,
      tables,
      session.model.names().map(({ name }) => name)
    ),
    columns: names.map((name, i) => ({ id: i + 1, name })),
    showHeaders: true,
    showTotals: false,
    isEmpty: withHeaders && rect.rowCount === 1,
    showFilterButton: true,
    style: { name: defaultTableStyle(session), firstColumn: false, lastColumn: false, rowStripes: true, columnStripes: false },
  };
  session.model.setItems(sheetId, "tables", [...session.model.items(sheetId, "tables"), table]);
  session.changed();
  return { sheetId, rect: cells, id: table.id };
};
