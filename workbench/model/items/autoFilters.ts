import type { Rect } from "../model";
import type { FilterCriteria } from "./filterCriteria";
import type { SortState } from "./sortFields";

/** The filter of a sheet outside tables; a sheet has one at most. */
export interface AutoFilterData {
  /** One area, its first row the headers. */
  readonly areas: readonly Rect[];
  /** One entry for each column of the area. */
  readonly criteria: readonly (FilterCriteria | null)[];
  readonly sort?: SortState;
}
