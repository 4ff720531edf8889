import { known, unreadable } from "../field";
import type { CellContent, Parsed } from "../field";
import { words } from "../text/tidy";

/** A whole number of persons or services: 2, "02 người", "12 DVC", "Không". */
export function parseCount(cell: CellContent): Parsed<number> {
  if (typeof cell.value === "boolean") return unreadable("notCount");
  const said = words(String(cell.value));
  if (/^khong( co| co ai| ai)?$/.test(said)) return known(0);
  const digits = /^(\d{1,6})( (nguoi|ca nhan|cb|cbcc|truong hop|dich vu|dich vu cong|dvc))?$/.exec(said)?.[1];
  const isWhole = typeof cell.value === "string" || Number.isInteger(cell.value);
  return digits !== undefined && isWhole && !/^[-–]/.test(cell.text) ? known(Number(digits)) : unreadable("notCount");
}
