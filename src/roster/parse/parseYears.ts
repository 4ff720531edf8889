import { BLANK, known, unreadable } from "../field";
import type { CellContent, Parsed } from "../field";
import { displayText } from "../text/display";

const ONE_YEAR = /^(?:năm\s*)?(?:\d{1,2}\/\d{1,2}\/)?((?:19|20)\d\d)\.?$/iu;

/** The years a cell names one by one: 2022, "năm 2022", "2022, 2023". A span ("2021-2025") does not say in which of its years. */
export function parseYears(cell: CellContent): Parsed<readonly number[]> {
  if (cell.value === 0 || /^[-–—]+$/.test(cell.text)) return BLANK;
  if (typeof cell.value === "boolean") return unreadable("notYears");
  const items = displayText(cell.value, cell.text, cell.format)
    .split(/\s*[,;\n+&]\s*|\s+và\s+/u)
    .filter(Boolean);
  const years = items.map((item) => Number(ONE_YEAR.exec(item.trim())?.[1]));
  return years.length === 0 || years.some(Number.isNaN) ? unreadable("notYears") : known([...new Set(years)].sort((a, b) => a - b));
}
