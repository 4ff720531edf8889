import { BLANK, known } from "../field";
import type { CellContent, Parsed } from "../field";
import { displayText } from "../text/display";

/** The cell as it is seen. */
export const parseText = (cell: CellContent): Parsed<string> => known(displayText(cell.value, cell.text, cell.format));

/** As `parseText`; the 0 that a formula gives for an empty cell, and a lone dash, name nobody and nothing. */
export function parseNameLike(cell: CellContent): Parsed<string> {
  if (cell.value === 0 || typeof cell.value === "boolean" || /^[-–—.…_]+$/.test(cell.text)) return BLANK;
  return parseText(cell);
}
