import type { TableData, TableStyleInfo } from "../../model/items/tables";
import { isTableName, nameKey } from "../../model/tables/tableNames";
import { bodyRect, headerRect, tableRect, totalRect } from "../../model/tables/tableRects";
import type { ClassDefinition, MethodOf, PropertyDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { EventType } from "../events";
import { readBoolean, readText, requireWritable } from "../guards";
import type { Rect } from "../../model/model";
import type { HostSession } from "../session";
import { eventMethods } from "./eventMethods";
import { applyFilters, clearFilters } from "./filterArea";
import { newRange } from "./rangeObject";
import type { ItemTarget } from "./sheetItem";
import { newSheet } from "./sheetObject";
import { changeTable, tableOf, tablePlaces } from "./tableObject";
import { resizeTable, showHeaders, showTotals } from "./tableShape";
import { readTableStyleName } from "./tableStyles";

/** @throws ExcelError `InvalidArgument` for a text that is no name, `ItemAlreadyExists` for a name of another table or a defined name */
const rename = (target: ItemTarget, value: unknown, session: HostSession): void => {
  const name = readText(value);
  if (!isTableName(name)) throw new ExcelError("InvalidArgument");
  const others = tablePlaces(session).filter(({ table }) => table.id !== target.id);
  const taken = [...others.map(({ table }) => table.name), ...session.model.names().map((item) => item.name)];
  if (taken.some((other) => nameKey(other) === nameKey(name))) throw new ExcelError("ItemAlreadyExists");
  changeTable(target, (table) => ({ ...table, name }), session);
};

const flag = (
  read: (table: TableData) => boolean,
  write: (table: TableData, on: boolean) => TableData
): PropertyDefinition<ItemTarget> => ({
  get: (target, session) => read(tableOf(target, session)),
  set: (target, value, session) => {
    const on = readBoolean(value);
    changeTable(target, (table) => write(table, on), session, "allowFormatCells");
  },
});

const styleFlag = (key: Exclude<keyof TableStyleInfo, "name">): PropertyDefinition<ItemTarget> =>
  flag(
    ({ style }) => style[key],
    (table, on) => ({ ...table, style: { ...table.style, [key]: on } })
  );

/** A part of the table as a range. @throws ExcelError `ItemNotFound` while the part is not shown */
const part =
  (rectOf: (table: TableData) => Rect | null): MethodOf<ItemTarget> =>
  (target, _args, session) => {
    const rect = rectOf(tableOf(target, session));
    if (!rect) throw new ExcelError("ItemNotFound");
    return newRange(target.sheetId, rect);
  };

/** The cells go with the table. */
const remove = (target: ItemTarget, session: HostSession): null => {
  const table = tableOf(target, session);
  requireWritable(session, target.sheetId);
  clearFilters({ sheetId: target.sheetId, tableId: target.id }, session);
  const left = session.model.items(target.sheetId, "tables").filter(({ id }) => id !== target.id);
  session.model.setItems(target.sheetId, "tables", left);
  session.model.clear(target.sheetId, tableRect(table), "All");
  session.changed();
  return null;
};

/** Cells, formats and hidden state stay; formulas refer to the cells from now on. */
const convertToRange = (target: ItemTarget, session: HostSession): HostObject => {
  const table = tableOf(target, session);
  requireWritable(session, target.sheetId);
  session.model.dissolveTable(target.sheetId, target.id);
  session.changed();
  return newRange(target.sheetId, tableRect(table));
};

const filterOf = ({ sheetId, id }: ItemTarget) => ({ sheetId, tableId: id });

export const tableClass: ClassDefinition<ItemTarget> = {
  name: "Table",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: (target, session) => tableOf(target, session).id },
    LegacyId: { get: (target, session) => String(tableOf(target, session).number) },
    Name: { get: (target, session) => tableOf(target, session).name, set: rename },
    ShowHeaders: {
      get: (target, session) => tableOf(target, session).showHeaders,
      set: (target, value, session) => showHeaders(target, readBoolean(value), session),
    },
    ShowTotals: {
      get: (target, session) => tableOf(target, session).showTotals,
      set: (target, value, session) => showTotals(target, readBoolean(value), session),
    },
    ShowFilterButton: flag(
      ({ showFilterButton }) => showFilterButton,
      (table, on) => {
        if (on && !table.showHeaders) throw new ExcelError("InvalidOperation");
        return { ...table, showFilterButton: on };
      }
    ),
    ShowBandedRows: styleFlag("rowStripes"),
    ShowBandedColumns: styleFlag("columnStripes"),
    HighlightFirstColumn: styleFlag("firstColumn"),
    HighlightLastColumn: styleFlag("lastColumn"),
    Style: {
      get: (target, session) => tableOf(target, session).style.name ?? "",
      set: (target, value, session) => {
        const name = readTableStyleName(value, session);
        changeTable(target, (table) => ({ ...table, style: { ...table.style, name } }), session, "allowFormatCells");
      },
    },
  },
  navigation: {
    AutoFilter: (target) => new HostObject("AutoFilter", filterOf(target)),
    Columns: (target) => new HostObject("TableColumnCollection", target),
    Rows: (target) => new HostObject("TableRowCollection", target),
    Sort: (target) => new HostObject("TableSort", target),
    Worksheet: ({ sheetId }, session) => newSheet(session.sheet(sheetId).id),
  },
  methods: {
    ClearFilters: (target, _args, session) => {
      clearFilters(filterOf(target), session);
      return null;
    },
    ConvertToRange: (target, _args, session) => convertToRange(target, session),
    Delete: (target, _args, session) => remove(target, session),
    GetDataBodyRange: part(bodyRect),
    GetHeaderRowRange: part(headerRect),
    GetRange: part(tableRect),
    GetTotalRowRange: part(totalRect),
    ReapplyFilters: async (target, _args, session) => {
      await applyFilters(filterOf(target), session);
      return null;
    },
    Resize: (target, [range], session) => {
      requireWritable(session, target.sheetId);
      resizeTable(target, range, session);
      return null;
    },
    ...eventMethods<ItemTarget>({ DataChanged: EventType.TableChanged, SelectionChanged: EventType.TableSelectionChanged }, ({ id }) => id),
  },
};
