/** A sheet as plain data: what the reader needs of it and nothing of Office. */
export type CellValue = string | number | boolean;

export interface Area {
  /** 0-based, in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface SheetGrid {
  readonly sheet: string;
  /** 0-based position in the sheet of `values[0][0]`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Raw values as Office.js gives them: `""` is an empty cell, dates are serials, errors are strings such as `#N/A`. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of the columns that hold numbers, by 0-based sheet column; one entry per row of `values`. */
  readonly numberFormats: ReadonlyMap<number, readonly string[]>;
  /** Merged areas (sheet coordinates) that touch `values`. */
  readonly merges: readonly Area[];
  /** Font name of a column's cells by 0-based sheet column, one entry per row of `values`; only where legacy encoding is suspected. */
  readonly fonts?: ReadonlyMap<number, readonly string[]>;
  /** 0-based sheet rows and columns that are hidden, where known. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
}
