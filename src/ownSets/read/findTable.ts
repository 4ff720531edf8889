import { fold } from "../../criteria";
import type { SheetGrid } from "../../roster";
import { keyOfWord, type Word } from "../words";
import { rowCells, type Cell, type Mistakes } from "./cell";
import { nearest } from "./nearest";

/** A table found by its header. */
export interface Table<K extends string> {
  /** 0-based row of the header in the grid. */
  readonly headerRow: number;
  readonly header: readonly Cell[];
  /** Header cell of each column. */
  readonly columns: Readonly<Partial<Record<K, Cell>>>;
}

/**
 * The first row that holds enough of a table's headers. Columns may stand in any order, with others between them.
 * @param enough how many of the headers make a row the header
 */
export const findTable = <K extends string>(
  grid: SheetGrid,
  words: Readonly<Record<K, Word>>,
  enough: number,
  mistakes: Mistakes
): Table<K> | undefined => {
  for (let row = 0; row < grid.values.length; row++) {
    const header = rowCells(grid, row).filter(({ text }) => text !== "");
    if (header.length < enough) continue;
    const said = header.map((cell) => keyOfWord(cell.text, words));
    if (new Set(said.filter((key) => key !== undefined)).size < enough) continue;
    return { headerRow: row, header, columns: locate(header, said, words, mistakes) };
  }
  return undefined;
};

const locate = <K extends string>(
  header: readonly Cell[],
  said: readonly (K | undefined)[],
  words: Readonly<Record<K, Word>>,
  mistakes: Mistakes
): Readonly<Partial<Record<K, Cell>>> => {
  const columns: Partial<Record<K, Cell>> = {};
  header.forEach((cell, i) => {
    const key = said[i];
    if (key === undefined) return;
    const first = columns[key];
    if (first) mistakes.add(cell, "duplicateColumn", { column: words[key].vi, other: first.address });
    else columns[key] = cell;
  });
  return columns;
};

/** Tells the columns that a table must have and has not; a header that reads nearly like one is pointed at. */
export const tellMissing = <K extends string>(
  { header, columns }: Table<K>,
  words: Readonly<Record<K, Word>>,
  required: readonly K[],
  mistakes: Mistakes
): void => {
  const unknown = header.filter((cell) => keyOfWord(cell.text, words) === undefined);
  for (const key of required) {
    if (columns[key]) continue;
    const column = words[key].vi;
    const similar = unknown.find((cell) => nearest(cell.text, [column]) !== undefined);
    const at = similar ?? header[0];
    if (at) mistakes.add(at, "missingColumn", { column, suggestion: similar?.text });
  }
};

/** Where a table begins: at its header, or at the line of heading over it, however that was changed. */
export const startOf = (grid: SheetGrid, headerRow: number): number => {
  let row = headerRow;
  while (row > 0 && rowCells(grid, row - 1).filter(({ text }) => text !== "").length <= 1) row -= 1;
  return row;
};

/** Every row that holds one of these lines and nothing else. */
export const headingRows = (grid: SheetGrid, headings: readonly string[]): readonly number[] =>
  grid.values.flatMap((_, row) => (isHeading(rowCells(grid, row), headings) ? [row] : []));

/** Whether a row holds only one of these lines. */
const isHeading = (cells: readonly Cell[], headings: readonly string[]): boolean => {
  const [only, ...others] = cells.filter(({ text }) => text !== "");
  return only !== undefined && others.length === 0 && headings.some((heading) => fold(heading) === fold(only.text));
};
