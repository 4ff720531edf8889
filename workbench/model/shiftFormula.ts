/** References in formulas that are no cells of the engine: it adapts its own. */
import { parseA1Ref, stringifyA1Ref, tokenize, type Token } from "@borgar/fx";
import { isSameRect, shiftRect, type LineShift } from "./shiftRect";

/** Whose cells move, and where the formula stands. */
export interface FormulaShift extends LineShift {
  /** Name of the sheet whose cells move. */
  readonly sheet: string;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * A formula after cells have moved: references follow them, those to deleted cells become `#REF!`.
 * @param formula with or without `=`
 * @param ownSheet name of the sheet it belongs to: references without a sheet mean this one
 * @example shiftFormula("=$A$2:$A$9", { sheet: "A", line: "row", at: 0, delta: 1 }, "A") // "=$A$3:$A$10"
 */
export function shiftFormula(formula: string, shift: FormulaShift, ownSheet: string): string {
  const changed = tokenize(formula).map((token) => shiftedToken(token, shift, ownSheet));
  return changed.join("");
}

function shiftedToken({ type, value }: Token, shift: FormulaShift, ownSheet: string): string {
  if (type !== "range" && type !== "range_beam" && type !== "range_ternary") return value;
  const reference = parseA1Ref(value);
  if (!reference || !("range" in reference) || !isSameSheet(reference.context?.at(-1) ?? ownSheet, shift.sheet)) return value;
  const { top = 0, left = 0, bottom = LAST_ROW, right = LAST_COLUMN } = nullsAbsent(reference.range);
  const rect = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  const moved = shiftRect(rect, shift);
  if (!moved) return "#REF!";
  if (isSameRect(moved, rect)) return value;
  const range = {
    ...reference.range,
    ...present("top", reference.range.top, moved.row),
    ...present("left", reference.range.left, moved.column),
    ...present("bottom", reference.range.bottom, moved.row + moved.rowCount - 1),
    ...present("right", reference.range.right, moved.column + moved.columnCount - 1),
  };
  return stringifyA1Ref({ ...reference, range });
}

const isSameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Beams (`A:A`) have no top and bottom. */
const present = (key: string, before: number | null | undefined, now: number): object =>
  before === null || before === undefined ? {} : { [key]: now };

function nullsAbsent(range: object): { top?: number; left?: number; bottom?: number; right?: number } {
  return Object.fromEntries(Object.entries(range).filter(([, value]) => value !== null));
}

/**
 * A formula after a sheet got another name.
 * @example renameSheetIn("=Cũ!$A$1", "Cũ", "Danh sách") // "='Danh sách'!$A$1"
 */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!formula.includes("!")) return formula;
  return tokenize(formula)
    .map(({ type, value }) => {
      const reference = /^range/.test(type) ? parseA1Ref(value) : undefined;
      const sheet = reference?.context?.at(-1);
      if (!reference || !("range" in reference) || sheet === undefined || !isSameSheet(sheet, from)) return value;
      return stringifyA1Ref({ ...reference, context: [...reference.context!.slice(0, -1), to] });
    })
    .join("");
}
