import { parseRating } from "../../criteria";
import type { RatingCode } from "../../criteria";
import { unreadable } from "../field";
import type { CellContent, Parsed } from "../field";
import { yearsIn } from "../text/years";

/** One rating; "2021: HTXSNV; 2022: HTTNV" in a column without a year gives `byYear`. */
export function parseRatingCell(cell: CellContent): Parsed<RatingCode> {
  if (typeof cell.value === "boolean") return unreadable("unknownRating");
  const parsed = parseRating(typeof cell.value === "number" ? cell.value : cell.text, cell.year);
  if (parsed.kind === "known") return { kind: "known", value: parsed.value };
  const byYear = cell.year === undefined && typeof cell.value === "string" ? ratingsByYear(cell.value) : undefined;
  const [last] = byYear ? Object.values(byYear).slice(-1) : [];
  return byYear && last ? { kind: "known", value: last, byYear } : unreadable(parsed.problem);
}

/** Every item must name one year and one rating, and no year twice; otherwise the cell is not understood. */
function ratingsByYear(text: string): Record<number, RatingCode> | undefined {
  const byYear: Record<number, RatingCode> = {};
  for (const item of text
    .split(/[;,\n]+/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const said = yearsIn(item);
    if (said.kind !== "one" || byYear[said.year] !== undefined) return undefined;
    const rest = item.replace(new RegExp(`(năm\\s*)?${said.year}`, "i"), "").replace(/^[\s:–\-().]+|[\s:–\-().]+$/g, "");
    const parsed = parseRating(rest, said.year);
    if (parsed.kind === "unreadable") return undefined;
    byYear[said.year] = parsed.value;
  }
  return Object.keys(byYear).length > 0 ? byYear : undefined;
}
