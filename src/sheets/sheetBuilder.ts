import { rowHeight } from "./rowHeight";
import type { CellFormat, PageSetup, SheetArea, SheetCell, SheetModel } from "./sheetModel";

const FONT = "Times New Roman";

interface Finish {
  readonly name: string;
  readonly frozenRows: number;
  readonly titleRows: { readonly first: number; readonly last: number };
  readonly orientation: PageSetup["orientation"];
  /** How many columns are printed, from the first; absent: all. */
  readonly printedColumns?: number;
}

/** A cell over several columns. */
export interface SpanningCell {
  readonly text: SheetCell;
  readonly columns: number;
}

/** Puts a sheet together row by row; later formats win over earlier ones. */
export class SheetBuilder {
  private readonly values: SheetCell[][] = [];
  private readonly formats: { area: SheetArea; format: CellFormat }[] = [];
  private readonly merges: SheetArea[] = [];
  private readonly heights: { row: number; height: number }[] = [];

  constructor(
    private readonly widths: readonly number[],
    private readonly bodySize: number
  ) {}

  get rowCount(): number {
    return this.values.length;
  }

  /**
   * A row of cells, high enough for its wrapped text.
   * @param fontSizes by column, where a cell differs from the row; `null` for a cell that says nothing about the height (merged).
   * @returns its 0-based row.
   */
  row(cells: readonly SheetCell[], format?: CellFormat, fontSizes: readonly (number | null | undefined)[] = []): number {
    const row = this.values.push([...cells]) - 1;
    if (format) this.format(this.wholeRow(row), format);
    const rowSize = format?.fontSize ?? this.bodySize;
    const measured = cells.flatMap((cell, column) => {
      const fontSize = fontSizes[column];
      return fontSize === null ? [] : [{ text: String(cell), width: this.widths[column] ?? 0, fontSize: fontSize ?? rowSize }];
    });
    this.heights.push({ row, height: rowHeight(measured) });
    return row;
  }

  /** One text over the whole width, centred unless the format says otherwise. */
  line(text: string, format: CellFormat): void {
    this.spanningRow(text, { horizontal: "Center", vertical: "Center", ...format });
  }

  /** One text over the whole width. */
  spanningRow(text: string, format: CellFormat): void {
    const row = this.values.push([text, ...this.widths.slice(1).map(() => "")]) - 1;
    const width = this.widths.reduce((sum, w) => sum + w, 0);
    this.merge(this.wholeRow(row));
    this.format(this.wholeRow(row), { wrap: true, vertical: "Center", ...format });
    this.heights.push({ row, height: rowHeight([{ text, width, fontSize: format.fontSize ?? this.bodySize }]) });
  }

  /**
   * A row whose cells each span some columns, from the first on; what is left of the row is empty.
   * @returns its 0-based row.
   */
  spanRow(cells: readonly SpanningCell[], format: CellFormat = {}): number {
    const row = this.values.push(this.widths.map(() => "")) - 1;
    const fontSize = format.fontSize ?? this.bodySize;
    let column = 0;
    const measured = cells.map(({ text, columns }) => {
      const area = { row, column, rowCount: 1, columnCount: columns };
      const width = this.widths.slice(column, column + columns).reduce((sum, w) => sum + w, 0);
      this.setCell(row, column, text);
      this.merge(area);
      column += columns;
      return { text: String(text), width, fontSize };
    });
    if (Object.keys(format).length > 0) this.format({ row, column: 0, rowCount: 1, columnCount: column }, format);
    this.heights.push({ row, height: rowHeight(measured) });
    return row;
  }

  emptyRow(): void {
    this.values.push(this.widths.map(() => ""));
  }

  /** Two texts side by side, each centred in its half of the width. */
  signatureRow(left: string, right: string, format: CellFormat): void {
    const split = this.middleColumn();
    const row = this.values.push(this.widths.map((_, column) => (column === 0 ? left : column === split ? right : ""))) - 1;
    this.merge({ row, column: 0, rowCount: 1, columnCount: split });
    this.merge({ row, column: split, rowCount: 1, columnCount: this.widths.length - split });
    this.format(this.wholeRow(row), { horizontal: "Center", fontSize: 13, ...format });
    this.heights.push({ row, height: 18 });
  }

  merge(area: SheetArea): void {
    if (area.rowCount * area.columnCount > 1) this.merges.push(area);
  }

  format(area: SheetArea, format: CellFormat): void {
    this.formats.push({ area, format });
  }

  /** Thin lines around every cell of the rows from `first` to `last`. */
  border(first: number, last: number): void {
    this.format({ row: first, column: 0, rowCount: last - first + 1, columnCount: this.widths.length }, { borders: true });
  }

  finish({ name, frozenRows, titleRows, orientation, printedColumns = this.widths.length }: Finish): SheetModel {
    return {
      name,
      font: { name: FONT, size: this.bodySize },
      values: this.values,
      formats: this.formats,
      merges: this.merges,
      columnWidths: this.widths,
      rowHeights: this.heights,
      frozenRows,
      page: {
        orientation,
        paper: "A4",
        // Nghị định 30/2020/NĐ-CP, Phụ lục I: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm.
        margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
        titleRows,
        pageNumbers: "topCentreFromSecondPage",
        fitToWidth: true,
        printArea: { row: 0, column: 0, rowCount: this.values.length, columnCount: printedColumns },
      },
    };
  }

  private setCell(row: number, column: number, cell: SheetCell): void {
    const cells = this.values[row];
    if (cells) cells[column] = cell;
  }

  private wholeRow(row: number): SheetArea {
    return { row, column: 0, rowCount: 1, columnCount: this.widths.length };
  }

  /** The column that starts the right half of the sheet. */
  private middleColumn(): number {
    const half = this.widths.reduce((sum, width) => sum + width, 0) / 2;
    let sum = 0;
    return Math.max(
      1,
      this.widths.findIndex((width) => (sum += width) > half)
    );
  }
}
