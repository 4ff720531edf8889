import type { PartialDate } from "../../criteria";
import { BLANK, known, unreadable } from "../field";
import type { CellContent, Parsed } from "../field";
import { parseDate } from "../text/dates";

/** A date as precise as the cell says; the 0 of a formula and a lone dash are no entry. */
export function parseDateCell(cell: CellContent): Parsed<PartialDate> {
  if (cell.value === 0 || /^[-–—]+$/.test(cell.text)) return BLANK;
  if (typeof cell.value === "boolean") return unreadable("notDate");
  const date = parseDate(typeof cell.value === "number" ? cell.value : cell.text, cell.dateOrder ?? "dayFirst");
  return date === undefined ? unreadable("notDate") : known(date);
}
