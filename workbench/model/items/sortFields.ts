import type { FilterIcon } from "./filterCriteria";

export const SORT_ON = ["Value", "CellColor", "FontColor", "Icon"] as const;

/** One key of a sort, spelled as `Excel.SortField` has it. */
export interface SortField {
  /** Column (or row) of the key, counted from the first of the sorted area. */
  readonly key: number;
  readonly sortOn: (typeof SORT_ON)[number];
  readonly ascending: boolean;
  readonly dataOption: "Normal" | "TextAsNumber";
  /** `#RRGGBB` that goes on top (ascending) or to the bottom. */
  readonly color?: string;
  readonly icon?: FilterIcon;
}

/** How something was last sorted. */
export interface SortState {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}
