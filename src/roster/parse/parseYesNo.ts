import { known, unreadable } from "../field";
import type { CellContent, Parsed } from "../field";
import { words } from "../text/tidy";

const YES = new Set(["co", "x", "1", "true", "dung", "yes", "phai"]);
const NO = new Set(["khong", "0", "false", "no", "sai", "khong co", "khong phai"]);
const MET = new Set([...YES, "dat", "d", "da dat"]);
const NOT_MET = new Set([...NO, "khong dat", "k", "kd", "chua dat"]);
const TICK = /^[✓✔☑√]$/;

function parseMark(cell: CellContent, yes: ReadonlySet<string>, no: ReadonlySet<string>): Parsed<boolean> {
  if (typeof cell.value === "boolean") return known(cell.value);
  const said = words(cell.text);
  if (TICK.test(cell.text) || yes.has(said)) return known(true);
  return no.has(said) ? known(false) : unreadable("notYesNo");
}

/** An ordinary yes or no: Có, x, 1 — Không, 0. A dash is neither. */
export const parseYesNo = (cell: CellContent): Parsed<boolean> => parseMark(cell, YES, NO);

/** The judgement of a clause: Đạt, Đ, Có, x — Không đạt, KĐ, K, Không. Anything else, a dash too, is neither. */
export const parseJudgement = (cell: CellContent): Parsed<boolean> => parseMark(cell, MET, NOT_MET);
