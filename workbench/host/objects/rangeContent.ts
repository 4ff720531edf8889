/** What the cells of a range hold: values, formulas, texts, number formats. */
import type { CellInput, CellReading, Locale, Rect } from "../../model/model";
import { isUnbounded } from "../addresses";
import type { PropertyDefinition } from "../definitions";
import { ExcelError } from "../errors";
import { fromFormulaR1C1, toFormulaR1C1 } from "../formulas";
import { requireWritable } from "../guards";
import { toLocalFormula } from "../localFormulas";
import { matrixFor } from "../matrices";
import { cellCount, intersect } from "../rects";
import type { HostSession } from "../session";
import { parseInput, readFormula, readValue, readValueType } from "../values";
import type { RangeTarget } from "./rangeObject";
import { rectOf } from "./rangeObject";
import { hasSpill } from "./spill";

/** A matrix of something per cell; `null` for a range without end, as Excel has it. */
const reading =
  <V>(read: (cell: CellReading, row: number, column: number, session: HostSession) => V) =>
  (target: RangeTarget, session: HostSession): V[][] | null => {
    const rect = rectOf(target);
    session.sheet(target.sheetId);
    if (isUnbounded(rect)) return null;
    if (cellCount(rect) > session.profile.limits.readCells) throw new ExcelError("RangeExceedsLimit");
    return session.model
      .readCells(target.sheetId, rect)
      .map((line, r) => line.map((cell, c) => read(cell, rect.row + r, rect.column + c, session)));
  };

const isTextFormat = (format: string | undefined): boolean => format === "@";

/** The part of a range without end that a single value is written to. */
const writable = (rect: Rect, session: HostSession, sheetId: string): Rect => {
  if (!isUnbounded(rect)) return rect;
  const used = session.model.usedRange(sheetId, false);
  const part = used && intersect(rect, used);
  if (!part) throw new ExcelError("InvalidArgument");
  return part;
};

/** Number formats that typed text brings along (`50%`), where the cell has none of its own. */
const withFormat = (input: CellInput, format: string | undefined): CellInput => {
  if (input.kind !== "value" || input.numberFormat === undefined || format === undefined || format === "General") return input;
  return { kind: "value", value: input.value };
};

type LocaleOf = (session: HostSession) => Locale;
const american: LocaleOf = () => "en-US";
const regional: LocaleOf = (session) => session.model.locale();

const write =
  (translate: (value: unknown, row: number, column: number) => unknown, localeOf: LocaleOf = american) =>
  (target: RangeTarget, value: unknown, session: HostSession): void => {
    requireWritable(session, target.sheetId);
    const rect = Array.isArray(value) ? rectOf(target) : writable(rectOf(target), session, target.sheetId);
    const matrix = matrixFor(rect, value);
    session.wideFormats.beforeWrite(target.sheetId, rect);
    const styles = session.model.readStyles(target.sheetId, rect);
    const cells = matrix.map((line, r) =>
      line.map((entry, c) => {
        const format = styles[r]?.[c]?.numberFormat;
        const written = translate(entry, rect.row + r, rect.column + c);
        return withFormat(parseInput(written, isTextFormat(format), session, localeOf(session)), format);
      })
    );
    session.model.writeCells(target.sheetId, rect, cells);
    session.changed();
  };

const readLocalFormula = (cell: CellReading, _row: number, _column: number, session: HostSession): string | number | boolean =>
  cell.formula === undefined ? readFormula(cell) : toLocalFormula(cell.formula, session.model.locale());

const asTyped = (value: unknown): unknown => value;

const readFormats = (target: RangeTarget, session: HostSession): string[][] | null => {
  const rect = rectOf(target);
  session.sheet(target.sheetId);
  if (isUnbounded(rect)) return null;
  if (cellCount(rect) > session.profile.limits.readCells) throw new ExcelError("RangeExceedsLimit");
  return session.wideFormats.read(target.sheetId, rect).map((line) => line.map((style) => style.numberFormat ?? "General"));
};

const writeFormats = (target: RangeTarget, value: unknown, session: HostSession): void => {
  requireWritable(session, target.sheetId, "allowFormatCells");
  const rect = rectOf(target);
  if (!Array.isArray(value)) {
    if (typeof value !== "string") throw new ExcelError("InvalidArgument");
    session.wideFormats.write(target.sheetId, rect, { numberFormat: value === "" ? "General" : value });
    return;
  }
  const patches = matrixFor(rect, value).map((line) =>
    line.map((format) => {
      if (format !== null && typeof format !== "string") throw new ExcelError("InvalidArgument");
      return format === null ? {} : { numberFormat: format === "" ? "General" : format };
    })
  );
  session.wideFormats.beforeWrite(target.sheetId, rect);
  session.model.writeStyles(target.sheetId, rect, patches);
};

const fromLocalFormats = (value: unknown, session: HostSession): unknown => {
  if (Array.isArray(value)) return value.map((part: unknown) => fromLocalFormats(part, session));
  return typeof value === "string" ? session.model.fromLocalFormat(value, session.model.locale()) : value;
};

export const contentProperties: Readonly<Record<string, PropertyDefinition<RangeTarget>>> = {
  Values: { get: reading(readValue), set: write(asTyped) },
  Formulas: { get: reading(readFormula), set: write(asTyped) },
  FormulasLocal: { get: reading(readLocalFormula), set: write(asTyped, regional) },
  FormulasR1C1: {
    get: reading((cell, row, column) => (cell.formula === undefined ? readValue(cell) : toFormulaR1C1(cell.formula, row, column))),
    set: write((value, row, column) => (typeof value === "string" && value.startsWith("=") ? fromFormulaR1C1(value, row, column) : value)),
  },
  Text: { get: reading((cell) => cell.text) },
  ValueTypes: { get: reading(readValueType) },
  HasSpill: { get: hasSpill },
  NumberFormat: { get: readFormats, set: writeFormats },
  NumberFormatLocal: {
    get: (target, session) =>
      readFormats(target, session)?.map((line) => line.map((format) => session.model.toLocalFormat(format, session.model.locale()))) ??
      null,
    set: (target, value, session) => writeFormats(target, fromLocalFormats(value, session), session),
  },
};
