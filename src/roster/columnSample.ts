import { parseRating, parseTitles } from "../criteria";
import { isCellError } from "./text/cellError";
import { words } from "./text/tidy";
import type { Cell, SheetView } from "./sheetView";

/** So many filled cells tell what a column holds. */
const ENOUGH = 200;
const OVERWHELMING = 0.8;
const FEWEST = 3;

/** The filled cells of a column below its header, the second witness beside the header's words. */
export function sampleColumn(view: SheetView, column: number, fromRow: number): Cell[] {
  const cells: Cell[] = [];
  for (let row = fromRow; row < view.endRow && cells.length < ENOUGH; row += 1) {
    const cell = view.at(row, column);
    if (cell.text !== "" && cell.value !== 0 && !isCellError(cell.value)) cells.push(cell);
  }
  return cells;
}

const mostly = (cells: readonly Cell[], is: (cell: Cell) => boolean, fewest = FEWEST): boolean =>
  cells.length >= fewest && cells.filter(is).length >= OVERWHELMING * cells.length;

const isTitle = (cell: Cell): boolean => {
  if (typeof cell.value !== "string") return false;
  const parsed = parseTitles(cell.value);
  return parsed.kind === "known" && parsed.value.titles.length > 0;
};

/** Whether the cells are overwhelmingly titles, or ratings. */
export function resultsIn(cells: readonly Cell[]): "danhHieu" | "xepLoai" | null {
  if (mostly(cells, isTitle)) return "danhHieu";
  return mostly(cells, (cell) => typeof cell.value === "string" && parseRating(cell.value).kind === "known") ? "xepLoai" : null;
}

/** Whether the cells are marks: x, Có, Không, 1 … */
export const holdsMarks = (cells: readonly Cell[]): boolean =>
  mostly(cells, (cell) => cell.value === true || /^(x|co|khong|1|0|dung|v|)$/.test(words(cell.text)), 1);

/** Whether the cells are calendar years. */
export const holdsYears = (cells: readonly Cell[]): boolean => mostly(cells, (cell) => /^(năm\s*)?(19|20)\d\d$/i.test(cell.text), 1);
