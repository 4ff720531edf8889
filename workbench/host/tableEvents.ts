import type { TableData } from "../model/items/tables";
import type { Rect, WorkbookModel } from "../model/model";
import { tableRect } from "../model/tables/tableRects";
import { formatRect } from "./addresses";
import type { EventHub } from "./events";
import { EventType, WORKBOOK_TARGET } from "./events";
import { watchItems } from "./itemChanges";
import { intersect } from "./rects";
import { toWireId } from "./sheetIds";

/** Sends the events of tables and their collections. */
export const watchTables = (model: WorkbookModel, events: EventHub): void => {
  watchItems(model, "tables", ({ sheetId, added, deleted, changed }) => {
    const worksheetId = toWireId(sheetId);
    for (const { id } of added) events.sendToBoth(EventType.TableAdded, sheetId, { tableId: id, source: "Local" });
    for (const { id, name } of deleted)
      events.sendToBoth(EventType.TableDeleted, sheetId, { tableId: id, tableName: name, source: "Local" });
    for (const { before, after } of changed) {
      const shape = shapeChange(before, after, events.rowsOfTable);
      if (shape) sendChanged(events, worksheetId, after.id, shape.type, shape.rect);
    }
  });
  model.onChanged(({ sheetId, rect }) => {
    for (const table of model.items(sheetId, "tables")) {
      const part = intersect(tableRect(table), rect);
      if (part) sendChanged(events, toWireId(sheetId), table.id, "RangeEdited", part);
    }
  });
  watchSelection(model, events);
};

const sendChanged = (events: EventHub, worksheetId: string, tableId: string, changeType: string, rect: Rect): void => {
  const body = { worksheetId, tableId, changeType, address: formatRect(rect), source: "Local" };
  for (const target of [tableId, worksheetId, WORKBOOK_TARGET]) events.send(EventType.TableChanged, target, body);
};

/** Rows or columns that have come or gone, at the place where they are or were; `null` for any other change. */
const shapeChange = (before: TableData, after: TableData, known?: Rect): { readonly type: string; readonly rect: Rect } | null => {
  const [old, now] = [tableRect(before), tableRect(after)];
  const columns = now.columnCount - old.columnCount;
  if (columns !== 0) {
    const [longer, shorter] = columns > 0 ? [after, before] : [before, after];
    const kept = new Set(shorter.columns.map(({ id }) => id));
    const first = Math.max(
      0,
      longer.columns.findIndex(({ id }) => !kept.has(id))
    );
    const rect = { ...now, column: now.column + first, columnCount: Math.abs(columns) };
    return { type: columns > 0 ? "ColumnInserted" : "ColumnDeleted", rect };
  }
  const rows = now.rowCount - old.rowCount;
  const isSameShape = before.showHeaders === after.showHeaders && before.showTotals === after.showTotals;
  if (rows === 0 || !isSameShape) return null;
  const end = now.row + now.rowCount - (after.showTotals ? 1 : 0);
  return {
    type: rows > 0 ? "RowInserted" : "RowDeleted",
    rect: known ?? { ...now, row: end - Math.max(0, rows), rowCount: Math.abs(rows) },
  };
};

/** Tells a table of the part of it that is selected, and once when nothing of it is any more. */
const watchSelection = (model: WorkbookModel, events: EventHub): void => {
  let selected = new Set<string>();
  model.onSelectionChanged(({ sheetId, rect }) => {
    const now = new Set<string>();
    for (const { id, areas } of model.items(sheetId, "tables")) {
      const part = intersect(areas[0]!, rect);
      if (part) now.add(id);
      if (part || selected.has(id))
        events.send(EventType.TableSelectionChanged, id, { worksheetId: toWireId(sheetId), address: part ? formatRect(part) : "" });
    }
    selected = now;
  });
};
