import type { PercentReading } from "../../criteria";
import { known, unreadable } from "../field";
import type { CellContent, Parsed } from "../field";
import { readNumber } from "../text/numbers";
import { words } from "../text/tidy";

/** Up to here a number without a percent format can be a share (1 = 100 %) as well as percents. */
const LARGEST_SHARE = 2;
/** Words that may stand around the number without changing it; "vượt 5%", "dưới 100%", "98-100%" say something else. */
const AROUND = new Set(["dat", "hoan", "thanh", "ke", "hoach", "kh", "tren", "hon", "nhiem", "vu", "cong", "viec"]);

/** A percentage of the plan, with every reading the cell allows. */
export function parsePercent(cell: CellContent): Parsed<PercentReading> {
  if (typeof cell.value === "boolean") return unreadable("notPercent");
  if (typeof cell.value === "number") {
    if (cell.value < 0) return unreadable("notPercent");
    return known({ readings: cell.format.includes("%") ? [times100(cell.value)] : plain(cell.value) });
  }
  return ofText(cell.text);
}

function ofText(text: string): Parsed<PercentReading> {
  const parts = /^([^\d%]*?)[>≥]?=?\s*(\d[\d.,\s]*?)\s*(%?)([^\d%]*)$/.exec(text);
  if (!parts || !harmless(parts[1] ?? "") || !harmless(parts[4] ?? "")) return unreadable("notPercent");
  const numbers = readNumber(parts[2] ?? "");
  if (numbers.length === 0) return unreadable("notPercent");
  return known({ readings: parts[3] === "%" ? numbers : [...new Set(numbers.flatMap(plain))] });
}

const harmless = (text: string): boolean =>
  !/[<≤~≈\-–—+]/.test(text) &&
  words(text)
    .split(" ")
    .every((word) => word === "" || AROUND.has(word));

const plain = (value: number): number[] => (value > 0 && value <= LARGEST_SHARE ? [value, times100(value)] : [value]);

/** Without the binary noise of 1.1 × 100. */
const times100 = (share: number): number => Math.round(share * 1e8) / 1e6;
