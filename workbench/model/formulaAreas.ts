import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize, type RangeA1 } from "@borgar/fx";
import type { Rect } from "./model";

/** An area as a formula names it; absent sheet: the one the formula stands on. */
export interface NamedArea {
  readonly sheet?: string;
  readonly rect: Rect;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** @returns the areas a formula refers to, in order; those of other workbooks are left out */
export function areasOf(formula: string): NamedArea[] {
  const areas: NamedArea[] = [];
  mapAreas(formula, (area) => {
    areas.push(area);
    return area;
  });
  return areas;
}

/**
 * A formula with other areas; absolute and relative parts stay what they are.
 * @param change gives another area, the same one, or `null` for one that is gone: `#REF!`
 * @example mapAreas("=Sheet1!$A$1", ({ sheet, rect }) => ({ sheet, rect: { ...rect, row: 4 } })) // "=Sheet1!$A$5"
 */
export function mapAreas(formula: string, change: (area: NamedArea) => NamedArea | null): string {
  const tokens = tokenize(formula).map((token) => {
    const isArea = token.type === "range" || token.type === "range_beam";
    return isArea ? { ...token, value: changedArea(token.value, change) } : token;
  });
  return stringifyTokens(tokens);
}

function changedArea(text: string, change: (area: NamedArea) => NamedArea | null): string {
  const reference = parseA1Ref(text);
  const context = reference?.context ?? [];
  if (!reference || !("range" in reference) || context.length > 1 || text.startsWith("[")) return text;
  const area = { ...(context[0] === undefined ? {} : { sheet: context[0] }), rect: rectOf(reference.range) };
  const changed = change(area);
  if (!changed) return "#REF!";
  if (changed === area) return text;
  const { row, column, rowCount, columnCount } = changed.rect;
  const range = {
    ...reference.range,
    ...(columnCount === COLUMNS ? {} : { left: column, right: column + columnCount - 1 }),
    ...(rowCount === ROWS ? {} : { top: row, bottom: row + rowCount - 1 }),
  };
  return stringifyA1Ref({ ...reference, context: changed.sheet === undefined ? [] : [changed.sheet], range });
}

/** A whole column has no first and last row, and a whole row no columns. */
function rectOf({ top, left, bottom, right }: RangeA1): Rect {
  const [row, column] = [top ?? 0, left ?? 0];
  return { row, column, rowCount: (bottom ?? ROWS - 1) - row + 1, columnCount: (right ?? COLUMNS - 1) - column + 1 };
}
