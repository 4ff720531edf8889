/** `Range.copyFrom` */
import type { CellInput, CellReading, CellStyle, Rect } from "../../model/model";
import { isUnbounded, parseAddress } from "../addresses";
import type { Arguments } from "../definitions";
import { ExcelError } from "../errors";
import { moveFormula } from "../formulas";
import { optional, readBoolean, readWord, requireWritable } from "../guards";
import type { HostSession } from "../session";
import { isRange, rectOf } from "./rangeObject";
import type { RangeTarget } from "./rangeObject";

const KINDS = ["All", "Formulas", "Values", "Formats"] as const;
type Kind = (typeof KINDS)[number];

interface Source {
  readonly sheetId: string;
  readonly rect: Rect;
}

const sourceOf = (target: RangeTarget, value: unknown, session: HostSession): Source => {
  if (isRange(value)) return { sheetId: value.target.sheetId, rect: rectOf(value.target) };
  const parsed = typeof value === "string" ? parseAddress(value) : null;
  if (!parsed) throw new ExcelError("InvalidArgument");
  const sheet = parsed.sheet === undefined ? undefined : session.sheetNamed(parsed.sheet);
  if (parsed.sheet !== undefined && !sheet) throw new ExcelError("ItemNotFound");
  return { sheetId: sheet?.id ?? target.sheetId, rect: parsed.rect };
};

const isBlank = (cell: CellReading): boolean => cell.value === null && cell.formula === undefined;

interface Place {
  readonly row: number;
  readonly column: number;
}

const copiedCell = (cell: CellReading, kind: Kind, from: Place, to: Place): CellInput => {
  if (cell.formula !== undefined && kind !== "Values") return { kind: "formula", formula: moveFormula(cell.formula, from, to) };
  if (cell.value === null) return { kind: "clear" };
  if (typeof cell.value === "object") return { kind: "formula", formula: `=${cell.value.error}` };
  return { kind: "value", value: cell.value, ...(typeof cell.value === "string" ? { forceText: true } : {}) };
};

const COMPLETE_STYLE: CellStyle = {
  fill: null,
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
};

/** The size that is filled: the range itself where it holds whole copies of the source, else one copy. */
const filled = (rect: Rect, rows: number, columns: number): Rect => ({
  ...rect,
  rowCount: rect.rowCount % rows === 0 ? rect.rowCount : rows,
  columnCount: rect.columnCount % columns === 0 ? rect.columnCount : columns,
});

/** @throws ExcelError `AccessDenied` on a protected sheet, `InvalidArgument` for a source that is no range */
export const copyRange = (target: RangeTarget, args: Arguments, session: HostSession): void => {
  requireWritable(session, target.sheetId);
  const source = sourceOf(target, args[0], session);
  const kind = optional(args[1], (value) => readWord(value, KINDS), "All");
  const skipBlanks = optional(args[2], readBoolean, false);
  const transpose = optional(args[3], readBoolean, false);
  if (isUnbounded(source.rect)) throw new ExcelError("InvalidArgument");
  const cells = session.model.readCells(source.sheetId, source.rect);
  const styles = session.wideFormats.read(source.sheetId, source.rect);
  const [rows, columns] = transpose ? [source.rect.columnCount, source.rect.rowCount] : [source.rect.rowCount, source.rect.columnCount];
  const area = filled(rectOf(target), rows, columns);
  const pick = (r: number, c: number): Place =>
    transpose ? { row: c % columns, column: r % rows } : { row: r % rows, column: c % columns };
  const grid = <V>(make: (from: Place, to: Place) => V): V[][] =>
    Array.from({ length: area.rowCount }, (_, r) =>
      Array.from({ length: area.columnCount }, (_unused, c) => make(pick(r, c), { row: area.row + r, column: area.column + c }))
    );
  session.wideFormats.beforeWrite(target.sheetId, area);
  if (kind !== "Formats") {
    const inputs = grid(({ row, column }, to): CellInput => {
      const cell = cells[row]![column]!;
      if (skipBlanks && isBlank(cell)) return { kind: "keep" };
      return copiedCell(cell, kind, { row: source.rect.row + row, column: source.rect.column + column }, to);
    });
    session.model.writeCells(target.sheetId, area, inputs);
    session.changed();
  }
  if (kind === "All" || kind === "Formats") {
    const patches = grid(({ row, column }) =>
      skipBlanks && isBlank(cells[row]![column]!) ? {} : { ...COMPLETE_STYLE, ...styles[row]![column]! }
    );
    session.model.writeStyles(target.sheetId, area, patches);
  }
};
