import { fold } from "../../criteria";
import type { Cell, Mistakes } from "./cell";

const YES = new Set(["x", "co", "v", "1", "true", "yes", "dung"]);
const NO = new Set(["", "khong", "0", "false", "no"]);
const TICK = /^[✓✔☑√]$/;

/** A mark: x, "Có", ✓ or TRUE say yes; a blank, a dash and "Không" say no. Anything else is a mistake and counts as yes: it was meant for something. */
export const readMark = (cell: Cell, column: string, mistakes: Mistakes): boolean => {
  if (typeof cell.value === "boolean") return cell.value;
  const said = fold(cell.text);
  if (TICK.test(cell.text) || YES.has(said)) return true;
  if (NO.has(said)) return false;
  mistakes.add(cell, "notMark", { column, text: cell.text });
  return true;
};
