import { parseTitles } from "../../criteria";
import type { TitleHolding } from "../../criteria";
import { unreadable } from "../field";
import type { CellContent, Parsed } from "../field";

/** The titles and, apart from them, the awards a cell names; years in the cell give `byYear`. Raw text, since line breaks separate titles. */
export function parseTitleCell(cell: CellContent): Parsed<TitleHolding> {
  if (typeof cell.value !== "string") return unreadable("markNotTitle");
  const parsed = parseTitles(cell.value);
  if (parsed.kind === "unreadable") return unreadable(parsed.problem);
  return parsed.byYear ? { kind: "known", value: parsed.value, byYear: parsed.byYear } : { kind: "known", value: parsed.value };
}
