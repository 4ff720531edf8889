import type { Rect } from "../../model/model";
import type { TableData } from "../../model/items/tables";
import { nameKey } from "../../model/tables/tableNames";
import { bodyRect, columnOf, headerRect, tableRect, totalRect } from "../../model/tables/tableRects";
import type { ClassDefinition, HostObject as Anything, MethodOf } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { optional, readInteger } from "../guards";
import type { HostSession } from "../session";
import { listCollection } from "./listCollection";
import { newRange } from "./rangeObject";
import { contentProperties } from "./rangeContent";
import type { ItemTarget } from "./sheetItem";
import { addColumn, columnOfTable, deleteColumn, renameColumn, type ColumnTarget } from "./tableColumns";
import { tableOf } from "./tableObject";
import { writeValues } from "./writeValues";

const rectIn = (target: ColumnTarget, rectOf: (table: TableData) => Rect | null, session: HostSession): Rect => {
  const { table, index } = columnOfTable(target, session);
  const rect = rectOf(table);
  if (!rect) throw new ExcelError("ItemNotFound");
  return columnOf(rect, index);
};

const part =
  (rectOf: (table: TableData) => Rect | null): MethodOf<ColumnTarget> =>
  (target, _args, session) =>
    newRange(target.sheetId, rectIn(target, rectOf, session));

export const tableColumnClass: ClassDefinition<ColumnTarget> = {
  name: "TableColumn",
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    Id: { get: (target, session) => columnOfTable(target, session).column.id },
    Index: { get: (target, session) => columnOfTable(target, session).index },
    Name: { get: (target, session) => columnOfTable(target, session).column.name, set: renameColumn },
    /** With the header and the total. */
    Values: {
      get: (target, session) =>
        contentProperties.Values!.get!({ sheetId: target.sheetId, rect: rectIn(target, tableRect, session) }, session),
      set: (target, value, session) => writeValues(target.sheetId, rectIn(target, tableRect, session), value, session),
    },
  },
  navigation: {
    Filter: ({ sheetId, id, columnId }) => new HostObject("Filter", { sheetId, tableId: id, columnId }),
  },
  methods: {
    Delete: (target, _args, session) => {
      deleteColumn(target, session);
      return null;
    },
    GetDataBodyRange: part(bodyRect),
    GetHeaderRowRange: part(headerRect),
    GetRange: part(tableRect),
    GetTotalRowRange: part(totalRect),
  },
};

const newColumn = (target: ItemTarget, columnId: number): Anything => new HostObject("TableColumn", { ...target, columnId });

/** A number is an id; a text is a name, or else an id. */
const find = (target: ItemTarget, key: unknown, session: HostSession): Anything | null => {
  const { columns } = tableOf(target, session);
  const byName = typeof key === "string" ? columns.find(({ name }) => nameKey(name) === nameKey(key)) : undefined;
  const found = byName ?? columns.find(({ id }) => id === Number(key));
  return found ? newColumn(target, found.id) : null;
};

/** `null` and -1 stand for the end. */
export const readPlace = (value: unknown): number | null => {
  const place = optional<number>(value, (given) => readInteger(given, { min: -1 }), -1);
  return place === -1 ? null : place;
};

export const tableColumnCollectionClass = listCollection<ItemTarget>("TableColumnCollection", {
  isIndexed: true,
  hasCount: true,
  list: (target, session) => tableOf(target, session).columns.map(({ id }) => newColumn(target, id)),
  find,
  methods: {
    Add: (target, [index, values, name], session) => newColumn(target, addColumn(target, readPlace(index), values, name, session).columnId),
  },
});
