import type { ClassDefinition, HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { optional, readInteger, requireWritable } from "../guards";
import { sameRect, intersect } from "../rects";
import type { HostSession } from "../session";
import { applyFilters, clearFilters, filterAreaOf, setColumnCriteria, sheetFilter, writeCriteria, type FilterTarget } from "./filterArea";
import { readFilterCriteria } from "./filterCriteria";
import { existing } from "./listCollection";
import { newRange } from "./rangeObject";
import { otherRect } from "./rangeAreaMethods";
import { changeTable, tableOf, tablesAt } from "./tableObject";
import { filterableArea } from "./filterableArea";

const criteriaOf = (target: FilterTarget, session: HostSession) => filterAreaOf(target, session)?.criteria ?? [];

/** A table shows its filter buttons or not; a sheet has a filter or not. */
const isEnabled = ({ sheetId, tableId }: FilterTarget, session: HostSession): boolean =>
  tableId === undefined
    ? sheetFilter(session.sheet(sheetId).id, session) !== undefined
    : tableOf({ sheetId, id: tableId }, session).showFilterButton;

const rangeOf = (target: FilterTarget, session: HostSession): HostObject | null => {
  const area = filterAreaOf(target, session);
  return area && newRange(target.sheetId, area.rect);
};

/** The sheet's filter lies on the area from now on; on the same area it keeps its criteria. A table has its own filter. */
const placeFilter = ({ sheetId }: FilterTarget, value: unknown, session: HostSession): void => {
  requireWritable(session, sheetId, "allowAutoFilter");
  const rect = filterableArea(sheetId, otherRect({ sheetId, rect: null }, value, session), session);
  const before = sheetFilter(sheetId, session);
  if (before && sameRect(before.areas[0]!, rect)) return;
  if (tablesAt(sheetId, rect, session).length > 0) throw new ExcelError("InvalidArgument");
  clearFilters({ sheetId }, session);
  session.model.setItems(sheetId, "autoFilters", [{ areas: [rect], criteria: Array<null>(rect.columnCount).fill(null) }]);
};

/** The range of a table's filter is the table. */
const requireTableRange = (target: FilterTarget, value: unknown, session: HostSession): void => {
  const rect = otherRect({ sheetId: target.sheetId, rect: null }, value, session);
  if (!intersect(rect, filterAreaOf(target, session)!.rect)) throw new ExcelError("InvalidArgument");
};

export const autoFilterClass: ClassDefinition<FilterTarget> = {
  name: "AutoFilter",
  properties: {
    Criteria: { get: criteriaOf },
    Enabled: { get: isEnabled },
    IsDataFiltered: { get: (target, session) => criteriaOf(target, session).some((criteria) => criteria !== null) },
  },
  methods: {
    Apply: async (target, [range, columnIndex, criteria], session) => {
      if (target.tableId === undefined) placeFilter(target, range, session);
      else requireTableRange(target, range, session);
      const index = optional<number | null>(columnIndex, (value) => readInteger(value, { min: 0 }), null);
      if (index !== null) setColumnCriteria(target, index, optional(criteria, readFilterCriteria, null), session);
      await applyFilters(target, session);
      return null;
    },
    ClearColumnCriteria: async (target, [columnIndex], session) => {
      setColumnCriteria(target, readInteger(columnIndex, { min: 0 }), null, session);
      await applyFilters(target, session);
      return null;
    },
    ClearCriteria: (target, _args, session) => {
      clearFilters(target, session);
      return null;
    },
    GetRange: (target, _args, session) => existing(rangeOf(target, session)),
    GetRangeOrNullObject: (target, _args, session) => rangeOf(target, session),
    Reapply: async (target, _args, session) => {
      if (filterAreaOf(target, session)) writeCriteria(target, criteriaOf(target, session), session);
      await applyFilters(target, session);
      return null;
    },
    Remove: (target, _args, session) => {
      requireWritable(session, target.sheetId, "allowAutoFilter");
      clearFilters(target, session);
      if (target.tableId === undefined) session.model.setItems(target.sheetId, "autoFilters", []);
      else changeTable({ sheetId: target.sheetId, id: target.tableId }, (table) => ({ ...table, showFilterButton: false }), session);
      return null;
    },
  },
};
