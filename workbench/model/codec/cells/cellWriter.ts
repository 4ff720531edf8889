import type { ICellData, IRange, Nullable, Worksheet } from "@univerjs/core";
import { columnLetters, rectAddress } from "../../addresses";
import { rectOf, type Book } from "../../book";
import { formulaOf, hasContent, hasFormula } from "../../cells";
import { cellScalar } from "../../cellValues";
import { extrasIn, type CellExtras } from "../../customData";
import { placeKey, type SheetResults } from "../../firstResults";
import type { CellError, Scalar } from "../../model";
import { fromFileFormula, needsArrayMark, toFileFormula } from "../formulas";
import { isSame } from "../isSame";
import type { Moves } from "../lines/moves";
import type { FormatWriter } from "../styles/formatWriter";
import { escapeText } from "../xml/escape";
import { tag } from "../xml/tag";
import type { CellReading } from "./cellReader";
import { cellElement, constantContent, resultContent } from "./cellXml";
import type { DynamicArrays } from "./dynamicArrays";
import { DAYS_FROM_1904, type ValueContext } from "./fileScalar";
import { isUnknown, keepsResult, sameResult } from "./results";
import type { CellSource } from "./scanRows";
import { textOfContent } from "./scanText";
import type { StringWriter } from "./stringWriter";

/** What writing cells needs of the workbook. */
export interface CellWriting {
  readonly book: Book;
  readonly formats: FormatWriter;
  readonly strings: StringWriter;
  readonly arrays: DynamicArrays;
  readonly values: ValueContext;
  readonly moves: Moves;
  /** What has been found to be otherwise than in the file. */
  readonly found: { cells: boolean; formulas: boolean; unknownResults: boolean };
}

/** The sheet that is written. */
export interface WrittenSheet {
  readonly sheet: Worksheet;
  /** What it was called in the file; `undefined` for a new one */
  readonly fileName?: string;
  readonly first?: SheetResults;
  readonly spills: Record<number, Record<number, IRange | undefined> | undefined>;
}

/** A cell of the model. */
interface ModelCell {
  readonly row: number;
  readonly column: number;
  readonly data: Nullable<ICellData>;
  /** What a formula elsewhere has put there */
  readonly spilled: Nullable<ICellData>;
}

/** Writes the cells of one sheet, those of the file as they stand there as far as they have not changed. */
export class CellWriter {
  /** Shared formulas whose first cell does not stand in the file any more. */
  private readonly broken = new Set<string>();

  constructor(
    private readonly writing: CellWriting,
    private readonly written: WrittenSheet
  ) {}

  /**
   * @param source XML of all cells, of which `cell` is a piece
   * @returns the cell as it is to stand in the file; "" for nothing
   */
  existing(cell: CellSource, reading: CellReading, source: string, at: ModelCell): string {
    const isSameContent = this.hasSameContent(reading, at);
    const keeps = isSameContent && this.hasSameStyle(cell, reading, at);
    const isKept = keeps && this.keepsFormula(cell, reading, at) && this.keepsValue(cell, reading, at);
    this.noteShared(cell, isKept && cell.row === at.row && cell.column === at.column);
    if (isKept) return readdressed(source.slice(cell.start, cell.end), cell, at);
    if (keeps && cell.formula?.attributes.t === "dataTable")
      return readdressed(this.movedTable(source.slice(cell.start, cell.end)), cell, at);
    if (!isSameContent) this.noteChange(reading, at);
    return this.rewritten(at, isSameContent ? { cell, reading } : undefined);
  }

  /** @returns a cell that the file does not have; "" for nothing */
  added(at: ModelCell): string {
    const value = valueOf(at);
    const isContent = at.data ? hasContent(at.data) : false;
    if (!isContent && at.spilled && this.first(at.row, at.column) !== undefined && sameResult(value, this.first(at.row, at.column)))
      return at.data ? this.rewritten({ ...at, spilled: undefined }, undefined) : "";
    if (isContent) this.writing.found.cells = true;
    if (at.data && hasFormula(at.data)) this.writing.found.formulas = true;
    return this.rewritten(at, undefined);
  }

  /** For a cell of the file whose row or column is gone. */
  gone(cell: CellSource, reading: CellReading): void {
    this.noteShared(cell, false);
    if (reading.formula !== undefined) this.writing.found.formulas = true;
  }

  private hasSameStyle(cell: CellSource, reading: CellReading, { row, column, data }: ModelCell): boolean {
    const isSameId = (data?.s ?? undefined) === (reading.data?.s ?? undefined);
    // Univer gives results of formulas a format of its own, often the one they have already.
    const number = () => this.writing.formats.ofCell(this.written.sheet, row, column, data);
    if (!isSameId && number() !== Number(cell.attributes.s ?? 0)) return false;
    const [before, now] = [extrasIn<CellExtras>(reading.data?.custom), extrasIn<CellExtras>(data?.custom)];
    return before === now || (Object.keys(before).length === 0 && Object.keys(now).length === 0) || isSame(before, now);
  }

  private hasSameContent(reading: CellReading, { data, row, column }: ModelCell): boolean {
    if (data?.p) return false;
    if (reading.formula !== undefined) {
      if (!data || !hasFormula(data)) return false;
      return data.f === reading.data!.f || this.movedFormula(reading.formula) === this.formula(data, row, column);
    }
    if (data && hasFormula(data)) return false;
    return (data?.v ?? null) === (reading.data?.v ?? null) && (data?.v === undefined || (data.t ?? null) === (reading.data?.t ?? null));
  }

  /** A formula of the file as it reads in the model now. */
  private movedFormula(formula: string): string {
    return fromFileFormula(this.writing.moves.formula(formula, this.written.fileName));
  }

  /** Whether the XML of a formula still says the same. */
  private keepsFormula(cell: CellSource, reading: CellReading, at: ModelCell): boolean {
    const { formula } = cell;
    if (!formula || reading.isSpilled) return true;
    const { moves } = this.writing;
    const hasMoved = this.written.fileName !== undefined && !moves.isNothing && moves.hasMovedLines(this.written.fileName);
    const { t, si = "" } = formula.attributes;
    if (t === "shared")
      return !hasMoved && !this.broken.has(si) && moves.formula(reading.formula ?? "", this.written.fileName) === reading.formula;
    if (t === "array" && cell.attributes.cm && this.fillsOtherwise(cell, at)) return false;
    return !hasMoved || t === undefined || t === "normal" ? moves.formula(formula.text, this.written.fileName) === formula.text : false;
  }

  /** Whether a dynamic array now fills another area than when the file was opened. */
  private fillsOtherwise(cell: CellSource, { row, column }: ModelCell): boolean {
    const before = this.written.first?.spills.get(placeKey(cell.row, cell.column));
    const now = this.written.spills[row]?.[column];
    if (!now || before === undefined) return false;
    const [endRow, endColumn] = before.split(",").map(Number) as [number, number];
    return now.endRow - row !== endRow - cell.row || now.endColumn - column !== endColumn - cell.column;
  }

  private keepsValue(cell: CellSource, reading: CellReading, at: ModelCell): boolean {
    if (reading.formula === undefined && !reading.isSpilled) return true;
    const now = valueOf(at);
    if (isUnknown(now) && !sameResult(now, reading.value)) this.writing.found.unknownResults = true;
    return keepsResult(reading.value, this.first(cell.row, cell.column), now);
  }

  private first(row: number, column: number): Scalar | CellError | undefined {
    const { first } = this.written;
    return first && (first.values.get(placeKey(row, column)) ?? null);
  }

  private noteShared({ formula }: CellSource, isKept: boolean): void {
    const { t, si } = formula?.attributes ?? {};
    if (t === "shared" && si !== undefined && formula!.text.trim() !== "" && !isKept) this.broken.add(si);
  }

  private noteChange(reading: CellReading, { data }: ModelCell): void {
    this.writing.found.cells = true;
    if (reading.formula !== undefined || (data && hasFormula(data))) this.writing.found.formulas = true;
  }

  /** @param same the cell of the file, where it has the same content: what the file says of it and is not known here stays */
  private rewritten(at: ModelCell, same: { cell: CellSource; reading: CellReading } | undefined): string {
    const { row, column, data } = at;
    if (!data && !at.spilled) return "";
    const { formats, strings, values } = this.writing;
    const extras = extrasIn<CellExtras>(data?.custom);
    const xf = formats.ofCell(this.written.sheet, row, column, data);
    const value = this.valueFor(at, same);
    const vm =
      extras.valueMetadata !== undefined && (same || typeof value === "object") && value !== null ? extras.valueMetadata : undefined;
    const address = `${columnLetters(column)}${row + 1}`;
    const number = typeof value === "number" && values.from1904 && values.isDate(xf) ? value - DAYS_FROM_1904 : value;
    if (data && hasFormula(data)) {
      const { element, cm } = this.formulaElement(at, extras, same?.cell);
      return cellElement({ address, xf, cm, vm }, element, resultContent(number));
    }
    const isRich = extras.richText !== undefined && typeof value === "string" && textOfContent(extras.richText) === value;
    const content =
      at.spilled && !(data && hasContent(data))
        ? resultContent(number)
        : constantContent(number, strings, isRich ? extras.richText : undefined);
    if (xf === 0 && content.content === "") return "";
    return cellElement({ address, xf, vm }, "", content);
  }

  private valueFor(at: ModelCell, same: { cell: CellSource; reading: CellReading } | undefined): Scalar | CellError {
    const now = valueOf(at);
    if (!same || (same.reading.formula === undefined && !same.reading.isSpilled)) return now;
    return this.keepsValue(same.cell, same.reading, at) ? same.reading.value : now;
  }

  private formulaElement(at: ModelCell, extras: CellExtras, source: CellSource | undefined): { element: string; cm?: number | string } {
    const { row, column, data } = at;
    const formula = this.formula(data!, row, column);
    const text = escapeText(toFileFormula(formula));
    const spill = this.written.spills[row]?.[column];
    if (!spill && !extras.array && !needsArrayMark(formula)) return { element: `<f>${text}</f>` };
    const isFixed = extras.array === "fixed";
    const size = isFixed && source?.formula?.attributes.ref ? this.movedArea(source.formula.attributes.ref) : undefined;
    const ref = size ?? rectAddress(spill ? rectOf(spill) : { row, column, rowCount: 1, columnCount: 1 });
    return {
      element: tag("f", { t: "array", ref }, text),
      ...(isFixed ? {} : { cm: source?.attributes.cm ?? this.writing.arrays.number }),
    };
  }

  /** A data table has no formula but the areas it works on. */
  private movedTable(xml: string): string {
    return xml.replace(/(\s(?:ref|r1|r2)=["'])([^"']*)/g, (_, start: string, area: string) => start + (this.movedArea(area) ?? area));
  }

  private movedArea(ref: string): string | undefined {
    return this.written.fileName === undefined ? undefined : this.writing.moves.area(ref, this.written.fileName);
  }

  private formula(data: ICellData, row: number, column: number): string {
    return formulaOf(this.writing.book, this.written.sheet.getSheetId(), data, row, column) ?? "";
  }
}

/** What a cell shows. */
function valueOf({ data, spilled }: ModelCell): Scalar | CellError {
  return cellScalar(data && hasContent(data) ? data : (spilled ?? data));
}

/** A cell of the file at its present address. */
function readdressed(xml: string, cell: CellSource, { row, column }: ModelCell): string {
  if (cell.row === row && cell.column === column) return xml;
  const address = `${columnLetters(column)}${row + 1}`;
  const end = xml.indexOf(">");
  const start = xml.slice(0, end);
  const moved = /\sr=["'][^"']*["']/.test(start)
    ? start.replace(/(\sr=)["'][^"']*["']/, `$1"${address}"`)
    : start.replace(/^<[\w.:-]+/, (name) => `${name} r="${address}"`);
  return moved + xml.slice(end);
}
