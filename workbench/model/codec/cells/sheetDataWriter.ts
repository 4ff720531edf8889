import type { ICellData, Nullable } from "@univerjs/core";
import { spilledCells } from "../../cells";
import type { LineMap } from "../../lineMap";
import type { Rect } from "../../model";
import type { RowWriter } from "../sheet/rowWriter";
import { CellReader, type CellReading, type FormatContext } from "./cellReader";
import { CellWriter, type CellWriting, type WrittenSheet } from "./cellWriter";
import { scanRows, type RowSource } from "./scanRows";

type Cells = Readonly<Record<number, Nullable<ICellData>>>;

/** Where the lines of the sheet have gone, and how rows are written. */
interface Lines {
  readonly rows: LineMap;
  readonly columns: LineMap;
  readonly rowWriter: RowWriter;
}

interface PlacedCell {
  readonly column: number;
  readonly xml: string;
}

/** Writes the `sheetData` of one sheet. Rows in which nothing has changed stand there as they stood. */
export class SheetDataWriter {
  private readonly cells: CellWriter;
  private readonly reader: CellReader;
  private readonly matrix: Readonly<Record<number, Cells>>;
  private readonly spilled: Readonly<Record<number, Cells>>;
  private readonly bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  private source = "";
  private isSame = true;

  constructor(
    writing: CellWriting,
    written: WrittenSheet,
    formats: FormatContext,
    private readonly lines: Lines
  ) {
    this.cells = new CellWriter(writing, written);
    this.reader = new CellReader(writing.values, formats);
    this.matrix = written.sheet.getCellMatrix().getMatrix() as Readonly<Record<number, Cells>>;
    this.spilled = (spilledCells(writing.book, written.sheet.getSheetId()) ?? {}) as Readonly<Record<number, Cells>>;
  }

  /** The smallest area that holds all written cells; known after `write`. */
  get area(): Rect | undefined {
    const { top, left, bottom, right } = this.bounds;
    return bottom < 0 ? undefined : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** @param source the element as it stands in the file; "" for none. @returns the element as it is to stand there */
  write(source: string): string {
    this.source = source;
    const rows = new Map<number, string>();
    scanRows(source, (row) => {
      const now = this.lines.rows.now(row.index);
      const readings = row.cells.map((cell) => this.reader.read(cell));
      if (now === undefined) row.cells.forEach((cell, i) => this.cells.gone(cell, readings[i]!));
      this.isSame &&= now === row.index;
      if (now !== undefined) rows.set(now, (rows.get(now) ?? "") + this.existingRow(now, row, readings));
    });
    for (const now of this.modelRows()) {
      if (rows.has(now)) continue;
      const xml = this.newRow(now);
      if (xml !== "") rows.set(now, xml);
      this.isSame &&= xml === "";
    }
    return this.isSame && source !== "" ? source : this.wrapped([...rows].sort(([a], [b]) => a - b).map(([, xml]) => xml));
  }

  private wrapped(rows: readonly string[]): string {
    const [, start, name] = /^(<((?:[\w.-]+:)?sheetData)\b[^>]*?)\/?>/.exec(this.source) ?? ["", "<sheetData", "sheetData"];
    // In a file whose elements have a prefix the new ones have none.
    const namespace = name!.includes(":") ? ' xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' : "";
    return `${start}${namespace}>${rows.join("")}</${name}>`;
  }

  private existingRow(now: number, row: RowSource, readings: readonly CellReading[]): string {
    const placed: PlacedCell[] = [];
    const taken = new Set<number>();
    let isSame = now === row.index;
    row.cells.forEach((cell, i) => {
      const column = this.lines.columns.now(cell.column);
      if (column === undefined) {
        this.cells.gone(cell, readings[i]!);
        isSame = false;
        return;
      }
      taken.add(column);
      const xml = this.cells.existing(cell, readings[i]!, this.source, this.at(now, column));
      isSame &&= column === cell.column && xml === this.source.slice(cell.start, cell.end);
      if (xml !== "") placed.push({ column, xml });
    });
    const added = this.addedCells(now, taken);
    this.include(now, [...placed, ...added]);
    const start = this.source.slice(row.start, row.inside);
    const moved = this.lines.columns.isUnmoved ? added : [...placed, ...added];
    const head = this.lines.rowWriter.existing(now, row.attributes, start, moved.map(({ column }) => column)); // prettier-ignore
    if (isSame && added.length === 0 && head === start) return this.source.slice(row.start, row.end);
    this.isSame = false;
    return closed(head, [...placed, ...added]);
  }

  private newRow(now: number): string {
    const added = this.addedCells(now, new Set());
    this.include(now, added);
    const head = this.lines.rowWriter.added(now, added.length > 0);
    return head === "" ? "" : closed(head, added);
  }

  private addedCells(row: number, taken: ReadonlySet<number>): PlacedCell[] {
    const columns = new Set([...Object.keys(this.matrix[row] ?? {}), ...Object.keys(this.spilled[row] ?? {})].map(Number));
    return [...columns].flatMap((column) => {
      const xml = taken.has(column) ? "" : this.cells.added(this.at(row, column));
      return xml === "" ? [] : [{ column, xml }];
    });
  }

  private at(row: number, column: number) {
    return { row, column, data: this.matrix[row]?.[column], spilled: this.spilled[row]?.[column] };
  }

  private modelRows(): Set<number> {
    return new Set([...Object.keys(this.matrix), ...Object.keys(this.spilled), ...this.lines.rowWriter.rows].map(Number));
  }

  private include(row: number, cells: readonly PlacedCell[]): void {
    for (const { column } of cells) {
      this.bounds.top = Math.min(this.bounds.top, row);
      this.bounds.bottom = Math.max(this.bounds.bottom, row);
      this.bounds.left = Math.min(this.bounds.left, column);
      this.bounds.right = Math.max(this.bounds.right, column);
    }
  }
}

/** @param head start tag of a row */
function closed(head: string, cells: readonly PlacedCell[]): string {
  const start = head.endsWith("/>") ? `${head.slice(0, -2)}>` : head;
  const name = /^<([\w.:-]+)/.exec(start)![1]!;
  const content = [...cells].sort((a, b) => a.column - b.column).map(({ xml }) => xml);
  return content.length === 0 ? `${start.slice(0, -1)}/>` : `${start}${content.join("")}</${name}>`;
}
