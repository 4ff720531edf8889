import type { SortState } from "../../model/items/sortFields";
import { bodyRect } from "../../model/tables/tableRects";
import type { ClassDefinition } from "../definitions";
import { optional, readBoolean, readWord } from "../guards";
import type { HostSession } from "../session";
import type { ItemTarget } from "./sheetItem";
import { SORT_METHODS } from "./rangeSort";
import { sortCells } from "./sortCells";
import { readSortFields } from "./sortFields";
import { changeTable, tableOf } from "./tableObject";

const UNSORTED: SortState = { fields: [], matchCase: false };

const stateOf = (target: ItemTarget, session: HostSession): SortState => tableOf(target, session).sort ?? UNSORTED;

const sort = async (target: ItemTarget, state: SortState, session: HostSession): Promise<null> => {
  if (state.fields.length > 0) await sortCells(target.sheetId, bodyRect(tableOf(target, session)), state, "Rows", session);
  return null;
};

export const tableSortClass: ClassDefinition<ItemTarget> = {
  name: "TableSort",
  properties: {
    Fields: { get: (target, session) => stateOf(target, session).fields },
    MatchCase: { get: (target, session) => stateOf(target, session).matchCase },
    Method: { get: () => "PinYin" },
  },
  methods: {
    Apply: async (target, [fields, matchCase, method], session) => {
      optional(method, (word) => readWord(word, SORT_METHODS), "PinYin");
      const state = {
        fields: readSortFields(fields, tableOf(target, session).columns.length),
        matchCase: optional(matchCase, readBoolean, false),
      };
      changeTable(target, (table) => ({ ...table, sort: state }), session, "allowSort");
      return sort(target, state, session);
    },
    Clear: (target, _args, session) => {
      changeTable(target, ({ sort: _before, ...table }) => table, session, "allowSort");
      return null;
    },
    Reapply: (target, _args, session) => sort(target, stateOf(target, session), session),
  },
};
