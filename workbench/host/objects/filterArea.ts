/** What is filtered: a table, or the one area of a sheet outside tables. */
import type { FilterCriteria } from "../../model/items/filterCriteria";
import type { AutoFilterData } from "../../model/items/autoFilters";
import type { Rect } from "../../model/model";
import { filterTest } from "../../model/filters/filterTest";
import { serialOfToday } from "../../model/serialDates";
import { bodyRect, columnOf, tableRect } from "../../model/tables/tableRects";
import { ExcelError } from "../errors";
import { requireWritable } from "../guards";
import type { HostSession } from "../session";
import { displayedCells } from "./displayedCells";
import { changeTable, tableOf } from "./tableObject";

export interface FilterTarget {
  readonly sheetId: string;
  /** Absent: the filter of the sheet. */
  readonly tableId?: string;
}

export interface FilterArea {
  /** With the headers. */
  readonly rect: Rect;
  /** The rows that are filtered; `null` when there is nothing but headers. */
  readonly body: Rect | null;
  /** One entry for each column. */
  readonly criteria: readonly (FilterCriteria | null)[];
}

export const sheetFilter = (sheetId: string, session: HostSession): AutoFilterData | undefined =>
  session.model.items(sheetId, "autoFilters")[0];

/** @returns `null` for a sheet without a filter. @throws ExcelError `ItemNotFound` for a table that is gone */
export const filterAreaOf = ({ sheetId, tableId }: FilterTarget, session: HostSession): FilterArea | null => {
  if (tableId !== undefined) {
    const table = tableOf({ sheetId, id: tableId }, session);
    return { rect: tableRect(table), body: bodyRect(table), criteria: table.columns.map(({ criteria }) => criteria ?? null) };
  }
  const filter = sheetFilter(session.sheet(sheetId).id, session);
  if (!filter) return null;
  const rect = filter.areas[0]!;
  return { rect, body: rect.rowCount > 1 ? { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 } : null, criteria: filter.criteria };
};

/** @throws ExcelError `AccessDenied` on a protected sheet that does not allow filters */
export const writeCriteria = (target: FilterTarget, criteria: FilterArea["criteria"], session: HostSession): void => {
  const { sheetId, tableId } = target;
  requireWritable(session, sheetId, "allowAutoFilter");
  if (tableId === undefined) {
    session.model.setItems(sheetId, "autoFilters", [{ ...sheetFilter(sheetId, session)!, criteria }]);
    return;
  }
  changeTable(
    { sheetId, id: tableId },
    (table) => ({
      ...table,
      columns: table.columns.map(({ criteria: _before, ...column }, i) => (criteria[i] ? { ...column, criteria: criteria[i] } : column)),
    }),
    session,
    "allowAutoFilter"
  );
};

/** @throws ExcelError `InvalidArgument` for a column the area does not have */
export const setColumnCriteria = (target: FilterTarget, index: number, criteria: FilterCriteria | null, session: HostSession): void => {
  const area = filterAreaOf(target, session);
  if (!area || index < 0 || index >= area.rect.columnCount) throw new ExcelError("InvalidArgument");
  writeCriteria(
    target,
    area.criteria.map((before, i) => (i === index ? criteria : before)),
    session
  );
};

/** Whether each row of the area passes all filters. */
const passing = async (sheetId: string, { body, criteria }: FilterArea, session: HostSession): Promise<boolean[]> => {
  if (!body) return [];
  const today = serialOfToday(session.now());
  const passes = Array<boolean>(body.rowCount).fill(true);
  for (const [index, one] of criteria.entries()) {
    if (!one) continue;
    const cells = (await displayedCells(sheetId, columnOf(body, index), session)).map(([cell]) => cell!);
    const test = filterTest(one, cells, today);
    cells.forEach((cell, row) => (passes[row] &&= test(cell)));
  }
  return passes;
};

/** Hides the rows that do not pass and shows all others. */
export const applyFilters = async (target: FilterTarget, session: HostSession): Promise<void> => {
  await session.settle();
  const area = filterAreaOf(target, session);
  if (!area?.body) return;
  const passes = await passing(target.sheetId, area, session);
  session.model.setHidden(target.sheetId, "row", area.body.row, area.body.rowCount, false);
  for (const [from, count] of runsOf(passes, false)) session.model.setHidden(target.sheetId, "row", area.body.row + from, count, true);
};

/** `[start, length]` of each run of a value. */
const runsOf = (flags: readonly boolean[], wanted: boolean): [number, number][] => {
  const runs: [number, number][] = [];
  flags.forEach((flag, i) => {
    const last = runs.at(-1);
    if (flag !== wanted) return;
    if (last && last[0] + last[1] === i) last[1]++;
    else runs.push([i, 1]);
  });
  return runs;
};

/** Takes all criteria away and shows every row; nothing happens where nothing is filtered. */
export const clearFilters = (target: FilterTarget, session: HostSession): void => {
  const area = filterAreaOf(target, session);
  if (!area?.criteria.some((criteria) => criteria !== null)) return;
  writeCriteria(target, Array<null>(area.criteria.length).fill(null), session);
  if (area.body) session.model.setHidden(target.sheetId, "row", area.body.row, area.body.rowCount, false);
};
