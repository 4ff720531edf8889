import type { Rect } from "../model";
import type { FilterCriteria } from "./filterCriteria";
import type { SortState } from "./sortFields";

export const TOTALS_FUNCTIONS = ["average", "count", "countNums", "custom", "max", "min", "stdDev", "sum", "var"] as const;

export interface TableColumnData {
  /** Unique within the table and never changed. */
  readonly id: number;
  /** Text of the header cell. */
  readonly name: string;
  readonly criteria?: FilterCriteria;
  /** What its cell in the total row says while that row is hidden, and how the file describes it. */
  readonly totals?: { readonly label?: string; readonly function?: (typeof TOTALS_FUNCTIONS)[number]; readonly formula?: string };
  /** Formula that new rows get, as the file has it. */
  readonly calculatedFormula?: string;
  /** Attributes of the file that nothing here uses: differential formats, ids of other programs. */
  readonly file?: Readonly<Record<string, string>>;
}

export interface TableStyleInfo {
  /** `TableStyleMedium2` …; `null` for none. */
  readonly name: string | null;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
}

/** A table on a sheet; its formulas refer to it by number and to its columns by id, so names may change. */
export interface TableData {
  /** One area: header row, data and total row, as far as they are shown. */
  readonly areas: readonly Rect[];
  /** `{GUID}`; the same as long as the workbook is open. */
  readonly id: string;
  /** Unique in the workbook, also in the file. */
  readonly number: number;
  readonly name: string;
  readonly columns: readonly TableColumnData[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** The one blank data row is only a place for the first record. */
  readonly isEmpty: boolean;
  readonly showFilterButton: boolean;
  readonly style: TableStyleInfo;
  readonly sort?: SortState;
  /** Attributes and elements of the file that nothing here uses. */
  readonly file?: { readonly attributes: Readonly<Record<string, string>>; readonly elements: string };
}
