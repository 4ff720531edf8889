/** The format of one area or several: read as one where all cells agree, else `null`. */
import type { CellStyle, Rect } from "../../model/model";
import { isEntireRow, isUnbounded } from "../addresses";
import type { PropertyDefinition } from "../definitions";
import { requireWritable } from "../guards";
import { intersect, lastColumn, lastRow } from "../rects";
import type { HostSession } from "../session";

export interface FormatTarget {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
}

/** Excel's defaults for a cell nobody has formatted. */
export const DEFAULT_STYLE = {
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  fill: "#FFFFFF",
  horizontal: "General",
  vertical: "Bottom",
} as const;

/** The one value all agree on, else `null`. */
export const common = <V>(values: Iterable<V>): V | null => {
  let found: { readonly value: V } | null = null;
  for (const value of values) {
    if (found && found.value !== value) return null;
    found ??= { value };
  }
  return found?.value ?? null;
};

/** Columns that are looked at in a range without end; those behind have the default format. */
const LOOKED_AT = 256;

/** The used part of a range without end, and its last row for the cells nobody has touched. */
const samples = (sheetId: string, rect: Rect, session: HostSession): Rect[] => {
  const used = session.model.usedRange(sheetId, false);
  const part = used && intersect(rect, used);
  const columns = isEntireRow(rect)
    ? { column: lastColumn(rect), columnCount: 1 }
    : { column: rect.column, columnCount: Math.min(rect.columnCount, LOOKED_AT) };
  const untouched: Rect = { row: lastRow(rect), rowCount: 1, ...columns };
  return part ? [part, untouched] : [untouched];
};

/** The styles of all cells of the area. */
export function* stylesOf(sheetId: string, rect: Rect, session: HostSession): Generator<CellStyle> {
  for (const part of isUnbounded(rect) ? samples(sheetId, rect, session) : [rect]) {
    for (const line of session.wideFormats.read(sheetId, part)) yield* line;
  }
}

export const readStyle = <V>({ sheetId, rects }: FormatTarget, pick: (style: CellStyle) => V, session: HostSession): V | null => {
  session.sheet(sheetId);
  function* values(): Generator<V> {
    for (const rect of rects) for (const style of stylesOf(sheetId, rect, session)) yield pick(style);
  }
  return common(values());
};

/** @throws ExcelError `AccessDenied` on a protected sheet */
export const writeStyle = ({ sheetId, rects }: FormatTarget, patch: CellStyle, session: HostSession): void => {
  requireWritable(session, sheetId, "allowFormatCells");
  for (const rect of rects) session.wideFormats.write(sheetId, rect, patch);
};

/** A property that is one member of the style. */
export const styleProperty = <V>(
  pick: (style: CellStyle) => V,
  patch: (value: unknown) => CellStyle
): PropertyDefinition<FormatTarget> => ({
  get: (target, session) => readStyle(target, pick, session),
  set: (target, value, session) => writeStyle(target, patch(value), session),
});
