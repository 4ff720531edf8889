import type { CellReading, CellStyle } from "../model";
import type { FilterIcon } from "../items/filterCriteria";

/** A cell as a filter, a sort or a conditional format looks at it. */
export interface FilterCell extends CellReading {
  /** As it shows. */
  readonly style: CellStyle;
  /** Of an icon set; absent for none. */
  readonly icon?: FilterIcon;
}

/** Blank to a filter: nothing, or a text of blanks. */
export const isBlank = ({ value }: CellReading): boolean => value === null || (typeof value === "string" && value.trim() === "");
