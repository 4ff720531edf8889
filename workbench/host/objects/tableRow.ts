import type { Rect } from "../../model/model";
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { optional, readBoolean, readInteger } from "../guards";
import type { HostSession } from "../session";
import { itemAt, listCollection } from "./listCollection";
import { contentProperties } from "./rangeContent";
import { newRange } from "./rangeObject";
import type { ItemTarget } from "./sheetItem";
import { readPlace } from "./tableColumn";
import { tableOf } from "./tableObject";
import { addRows, deleteRows, rowCount, rowRect } from "./tableRows";
import { writeValues } from "./writeValues";

/** "A TableRow object represents the physical location of the table row, but not the data." */
interface RowTarget extends ItemTarget {
  readonly index: number;
}

const rectOf = ({ index, ...target }: RowTarget, session: HostSession): Rect => {
  const table = tableOf(target, session);
  if (index >= rowCount(table)) throw new ExcelError("ItemNotFound");
  return rowRect(table, index);
};

export const tableRowClass: ClassDefinition<RowTarget> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, session) => contentProperties.Values!.get!({ sheetId: target.sheetId, rect: rectOf(target, session) }, session),
      set: (target, value, session) => writeValues(target.sheetId, rectOf(target, session), value, session),
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      deleteRows(target, target.index, 1, session);
      return null;
    },
    GetRange: (target, _args, session) => newRange(target.sheetId, rectOf(target, session)),
  },
};

const newRow = ({ sheetId, id }: ItemTarget, index: number): HostObject<RowTarget> => new HostObject("TableRow", { sheetId, id, index });

const listed = (target: ItemTarget, session: HostSession): HostObject<RowTarget>[] =>
  Array.from({ length: rowCount(tableOf(target, session)) }, (_, index) => newRow(target, index));

/** "This method will throw the InsertDeleteConflict error if the table on which the method is called has a filter applied." */
const requireUnfiltered = (target: ItemTarget, session: HostSession): void => {
  if (tableOf(target, session).columns.some(({ criteria }) => criteria)) throw new ExcelError("InsertDeleteConflict");
};

const isRow = (value: unknown): value is HostObject<RowTarget> => value instanceof HostObject && value.className === "TableRow";

/** From the last to the first, so that the numbers of those before stay. */
const deleteListed = (target: ItemTarget, value: unknown, session: HostSession): null => {
  if (!Array.isArray(value)) throw new ExcelError("InvalidArgument");
  requireUnfiltered(target, session);
  const indexes = value.map((row) => (isRow(row) ? row.target.index : readInteger(row, { min: 0 })));
  const sorted = [...new Set(indexes)].sort((a, b) => b - a);
  if (sorted.length !== indexes.length || (sorted[0] ?? 0) >= rowCount(tableOf(target, session))) throw new ExcelError("InvalidArgument");
  for (const index of sorted) deleteRows(target, index, 1, session);
  return null;
};

export const tableRowCollectionClass = listCollection<ItemTarget>("TableRowCollection", {
  hasCount: true,
  list: listed,
  methods: {
    GetItemAt: (target, [index], session) => itemAt(listed(target, session), index),
    Add: (target, [index, values, alwaysInsert], session) => {
      optional(alwaysInsert, readBoolean, true);
      return newRow(target, addRows(target, readPlace(index), values, session));
    },
    DeleteRows: (target, [rows], session) => deleteListed(target, rows, session),
    DeleteRowsAt: (target, [index, count], session) => {
      requireUnfiltered(target, session);
      deleteRows(
        target,
        readInteger(index, { min: 0 }),
        optional(count, (value) => readInteger(value, { min: 1 }), 1),
        session
      );
      return null;
    },
  },
});
