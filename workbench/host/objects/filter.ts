import type { ClassDefinition, MethodOf } from "../definitions";
import { optional } from "../guards";
import type { HostSession } from "../session";
import { applyFilters, filterAreaOf, setColumnCriteria } from "./filterArea";
import { readFilterCriteria } from "./filterCriteria";
import { tableOf } from "./tableObject";
import { existing } from "./listCollection";

/** The filter of one column of a table. */
export interface ColumnFilterTarget {
  readonly sheetId: string;
  readonly tableId: string;
  readonly columnId: number;
}

/** @throws ExcelError `ItemNotFound` when the column is gone */
const indexOf = ({ sheetId, tableId, columnId }: ColumnFilterTarget, session: HostSession): number => {
  const index = tableOf({ sheetId, id: tableId }, session).columns.findIndex(({ id }) => id === columnId);
  return existing(index < 0 ? null : index);
};

/** A method that is a short way of giving criteria. */
const applying =
  (criteriaOf: (...args: unknown[]) => object): MethodOf<ColumnFilterTarget> =>
  async (target, args, session) => {
    setColumnCriteria(target, indexOf(target, session), readFilterCriteria(criteriaOf(...args)), session);
    await applyFilters(target, session);
    return null;
  };

export const filterClass: ClassDefinition<ColumnFilterTarget> = {
  name: "Filter",
  properties: {
    Criteria: { get: (target, session) => filterAreaOf(target, session)?.criteria[indexOf(target, session)] ?? null },
  },
  methods: {
    Apply: applying((criteria) => criteria as object),
    ApplyBottomItemsFilter: applying((criterion1) => ({ filterOn: "BottomItems", criterion1 })),
    ApplyBottomPercentFilter: applying((criterion1) => ({ filterOn: "BottomPercent", criterion1 })),
    ApplyCellColorFilter: applying((color) => ({ filterOn: "CellColor", color })),
    ApplyCustomFilter: applying((criterion1, criterion2, operator) => ({ filterOn: "Custom", criterion1, criterion2, operator })),
    ApplyDynamicFilter: applying((dynamicCriteria) => ({ filterOn: "Dynamic", dynamicCriteria })),
    ApplyFontColorFilter: applying((color) => ({ filterOn: "FontColor", color })),
    ApplyIconFilter: applying((icon) => ({ filterOn: "Icon", icon })),
    ApplyTopItemsFilter: applying((criterion1) => ({ filterOn: "TopItems", criterion1 })),
    ApplyTopPercentFilter: applying((criterion1) => ({ filterOn: "TopPercent", criterion1 })),
    ApplyValuesFilter: applying((values) => ({ filterOn: "Values", values: optional<unknown>(values, (given) => given, []) })),
    Clear: async (target, _args, session) => {
      setColumnCriteria(target, indexOf(target, session), null, session);
      await applyFilters(target, session);
      return null;
    },
  },
};
