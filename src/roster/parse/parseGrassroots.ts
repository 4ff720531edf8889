import { known, unreadable } from "../field";
import type { CellContent, Parsed } from "../field";
import { words } from "../text/tidy";
import { parseYesNo } from "./parseYesNo";

/** Levels that are plainly not the grassroots; a district or commune may be either. */
const ABOVE = new Set(["so", "tinh", "bo", "nganh", "trung uong"]);

/** "Cơ sở" in a column of levels, or a mark under a header that says "cấp cơ sở". */
export function parseGrassroots(cell: CellContent): Parsed<boolean> {
  const level = words(cell.text).replace(/^(thuoc |o )?cap /, "");
  if (level === "co so") return known(true);
  if (ABOVE.has(level)) return known(false);
  return /\bco so\b/.test(cell.header ?? "") ? parseYesNo(cell) : unreadable("notYesNo");
}
