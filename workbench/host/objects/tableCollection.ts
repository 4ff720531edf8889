import type { Rect } from "../../model/model";
import { tableRect } from "../../model/tables/tableRects";
import { nameKey } from "../../model/tables/tableNames";
import { HostObject } from "../definitions";
import { EventType, WORKBOOK_TARGET } from "../events";
import { optional, readBoolean, readText } from "../guards";
import { contains, intersect } from "../rects";
import type { HostSession } from "../session";
import { toWireId } from "../sheetIds";
import { addTable } from "./addTable";
import { eventMethods } from "./eventMethods";
import { existing, listCollection } from "./listCollection";
import { placedItems, type Placed, type ScopeTarget } from "./sheetItem";
import type { TableData } from "../../model/items/tables";
import { newTable } from "./tableObject";

type PlacedTable = Placed<TableData>;

const object = (found: PlacedTable | undefined): HostObject | null => (found ? newTable(found.sheetId, found.item.id) : null);

/** By id, or by name in whatever case. */
const find = (tables: readonly PlacedTable[], key: unknown): HostObject | null => {
  const wanted = readText(key);
  const byId = tables.find(({ item }) => item.id === wanted);
  return object(byId ?? tables.find(({ item }) => nameKey(item.name) === nameKey(wanted)));
};

const listed = (target: ScopeTarget, session: HostSession): PlacedTable[] => placedItems("tables", target, session);

export const tableCollectionClass = listCollection<ScopeTarget>("TableCollection", {
  isIndexed: true,
  hasCount: true,
  list: (target, session) => listed(target, session).map(({ sheetId, item }) => newTable(sheetId, item.id)),
  find: (target, key, session) => find(listed(target, session), key),
  methods: {
    Add: (target, [address, hasHeaders], session) => {
      const { sheetId, id } = addTable(target, address, hasHeaders, session);
      return newTable(sheetId, id);
    },
    ...eventMethods<ScopeTarget>(
      { Added: EventType.TableAdded, DataChanged: EventType.TableChanged, Deleted: EventType.TableDeleted },
      ({ sheetId }) => (sheetId === null ? WORKBOOK_TARGET : toWireId(sheetId))
    ),
  },
});

/** Tables that touch a range, or lie within it. */
export interface TablesOfRange {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
  readonly fullyContained: boolean;
}

/** `getTables`: "If true, returns only tables that are entirely within the range bounds." */
export const tablesOf = (sheetId: string, rects: readonly Rect[], fullyContained: unknown): HostObject<TablesOfRange> =>
  new HostObject("TableScopedCollection", { sheetId, rects, fullyContained: optional(fullyContained, readBoolean, false) });

/** "Sorted top-to-bottom and left-to-right" by their top left corners. */
const scoped = ({ sheetId, rects, fullyContained }: TablesOfRange, session: HostSession): PlacedTable[] => {
  const isMeant = fullyContained ? contains : (outer: Rect, inner: Rect) => intersect(outer, inner) !== null;
  return placedItems("tables", { sheetId }, session)
    .filter(({ item }) => rects.some((rect) => isMeant(rect, tableRect(item))))
    .sort((a, b) => tableRect(a.item).row - tableRect(b.item).row || tableRect(a.item).column - tableRect(b.item).column);
};

export const tableScopedCollectionClass = listCollection<TablesOfRange>("TableScopedCollection", {
  list: (target, session) => scoped(target, session).map(({ sheetId, item }) => newTable(sheetId, item.id)),
  find: (target, key, session) => find(scoped(target, session), key),
  methods: { GetFirst: (target, _args, session) => existing(object(scoped(target, session)[0])) },
});
