import { columnLetters } from "./address";
import { decodeGrid } from "./decodeGrid";
import type { LegacyColumn } from "./decodeGrid";
import type { Area, CellValue, SheetGrid } from "./grid";
import { tidy } from "./text/tidy";

/** One cell for the reader: the raw value, its text in tidy Unicode, and where it stands. */
export interface Cell {
  readonly value: CellValue;
  readonly text: string;
  /** Number format, `""` when unknown. */
  readonly format: string;
  /** 0-based, in the sheet. */
  readonly row: number;
  readonly column: number;
}

/** A sheet to read from, in sheet coordinates (0-based), with merges looked up in constant time. */
export interface SheetView {
  readonly sheet: string;
  readonly firstRow: number;
  /** Exclusive. */
  readonly endRow: number;
  readonly firstColumn: number;
  /** Exclusive. */
  readonly endColumn: number;
  readonly legacyColumns: readonly LegacyColumn[];
  /** The cell itself; a cell covered by a merge is empty. */
  at(row: number, column: number): Cell;
  mergeAt(row: number, column: number): Area | undefined;
  /** The cell that is seen at this place: the first cell of the merge that covers it, or the cell itself. */
  seenAt(row: number, column: number): Cell;
}

/** A1 address inside the sheet, e.g. `F7`. */
export const addressOf = (cell: { readonly row: number; readonly column: number }): string =>
  `${columnLetters(cell.column)}${cell.row + 1}`;

/** The view of a grid. Takes any grid: rows of different lengths, merges outside the values. */
export function viewSheet(grid: SheetGrid): SheetView {
  const decoded = decodeGrid(grid);
  const { firstRow, firstColumn } = grid;
  const endRow = firstRow + decoded.values.length;
  const endColumn = firstColumn + decoded.values.reduce((most, row) => Math.max(most, row.length), 0);
  const merges = indexMerges(grid.merges, { firstRow, endRow, firstColumn, endColumn });

  const cells: (Cell | undefined)[][] = decoded.values.map(() => []);

  const at = (row: number, column: number): Cell => {
    const ofRow = cells[row - firstRow];
    const known = ofRow?.[column - firstColumn];
    if (known) return known;
    const value = decoded.values[row - firstRow]?.[column - firstColumn] ?? "";
    const format = grid.numberFormats.get(column)?.[row - firstRow] ?? "";
    const cell = {
      value,
      text: value === "" ? "" : tidy(typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value)),
      format,
      row,
      column,
    };
    if (ofRow && column >= firstColumn) ofRow[column - firstColumn] = cell;
    return cell;
  };
  const mergeAt = (row: number, column: number): Area | undefined => merges.get(row)?.get(column);
  const seenAt = (row: number, column: number): Cell => {
    const merge = mergeAt(row, column);
    return merge ? at(merge.row, merge.column) : at(row, column);
  };
  return { sheet: grid.sheet, firstRow, endRow, firstColumn, endColumn, legacyColumns: decoded.legacyColumns, at, mergeAt, seenAt };
}

interface Bounds {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** Merges by row and column, clipped to the values: a merge of a whole column costs no more than the rows that are there. */
function indexMerges(areas: readonly Area[], bounds: Bounds): ReadonlyMap<number, ReadonlyMap<number, Area>> {
  const index = new Map<number, Map<number, Area>>();
  for (const area of areas) {
    const endRow = Math.min(area.row + area.rowCount, bounds.endRow);
    const endColumn = Math.min(area.column + area.columnCount, bounds.endColumn);
    for (let row = Math.max(area.row, bounds.firstRow); row < endRow; row += 1) {
      const ofRow = index.get(row) ?? new Map<number, Area>();
      index.set(row, ofRow);
      for (let column = Math.max(area.column, bounds.firstColumn); column < endColumn; column += 1) ofRow.set(column, area);
    }
  }
  return index;
}
