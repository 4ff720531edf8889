import { BooleanNumber, type IObjectArrayPrimitiveType, type IRange } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { univerRange, type Book } from "./book";
import { intersection } from "./rectangles";
import { readCells, readStyles, usedRange } from "./cells";
import type { CellReading, CellStyle, Rect } from "./model";
import { STANDARD_FONT } from "./styles";

/** A pixel of Univer is 1/96 inch, a point of Office.js 1/72. */
const POINTS_PER_PIXEL = 0.75;
/** Width of a digit of the standard font and the room a cell keeps free at its sides, in pixels. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
/** Height of a line in relation to the font size in points, in pixels. */
const LINE_PIXELS_PER_POINT = 1.7;
const WIDEST_PIXELS = 255 * DIGIT_PIXELS + PADDING_PIXELS;
const HIGHEST_PIXELS = 409 / POINTS_PER_PIXEL;

type Line = "rows" | "columns";

/** @returns points; the width a hidden column will have again */
export function columnWidth(book: Book, id: string, column: number): number {
  const config = book.sheet(id).getConfig();
  return (config.columnData[column]?.w ?? config.defaultColumnWidth) * POINTS_PER_PIXEL;
}

export function setColumnWidth(book: Book, id: string, column: number, count: number, points: number): void {
  book.growTo(id, { row: 0, column, rowCount: 1, columnCount: count });
  book.execute(SetWorksheetColWidthMutation.id, id, {
    ranges: [columnsRange(book, id, column, count)],
    colWidth: points / POINTS_PER_PIXEL,
  });
}

/** @returns points; the height a hidden row will have again */
export function rowHeight(book: Book, id: string, row: number): number {
  const { rowData, defaultRowHeight } = book.sheet(id).getConfig();
  const { h, ah, ia } = rowData[row] ?? {};
  // Univer goes by the fitted height unless the row says that its own height counts.
  const fitted = ia === BooleanNumber.FALSE ? undefined : ah;
  return (fitted ?? h ?? defaultRowHeight) * POINTS_PER_PIXEL;
}

export function setRowHeight(book: Book, id: string, row: number, count: number, points: number): void {
  book.growTo(id, { row, column: 0, rowCount: count, columnCount: 1 });
  setRowPixels(book, id, rowsRange(book, id, row, count), points / POINTS_PER_PIXEL);
}

function setRowPixels(book: Book, id: string, range: IRange, rowHeightPixels: number | IObjectArrayPrimitiveType<number>): void {
  book.execute(SetWorksheetRowHeightMutation.id, id, { ranges: [range], rowHeight: rowHeightPixels });
  book.execute(SetWorksheetRowIsAutoHeightMutation.id, id, { ranges: [range], autoHeightInfo: BooleanNumber.FALSE });
}

/**
 * Fits columns to their widest text, rows to their lines of text. Without a screen there is nothing to measure, so widths are estimated
 * from the number of letters and the font size. As in Excel, merged cells do not count; rows and columns without text stay.
 */
export function autofit(book: Book, id: string, what: Line, from: number, count: number): void {
  const used = usedRange(book, id, true);
  if (!used) return;
  const rect =
    what === "rows"
      ? intersection(used, { ...used, row: from, rowCount: count })
      : intersection(used, { ...used, column: from, columnCount: count });
  if (!rect) return;
  const fitted = fittedPixels(book, id, what, rect);
  if (what === "rows") setRowPixels(book, id, rowsRange(book, id, rect.row, rect.rowCount), fitted);
  else
    book.execute(SetWorksheetColWidthMutation.id, id, {
      ranges: [columnsRange(book, id, rect.column, rect.columnCount)],
      colWidth: fitted,
    });
}

function fittedPixels(book: Book, id: string, what: Line, rect: Rect): IObjectArrayPrimitiveType<number> {
  const cells = readCells(book, id, rect);
  const styles = readStyles(book, id, rect);
  const sheet = book.sheet(id);
  const fitted: Record<number, number> = {};
  cells.forEach((cellsOfRow, r) =>
    cellsOfRow.forEach((cell, c) => {
      const [row, column] = [rect.row + r, rect.column + c];
      if (cell.text === "" || sheet.getMergedCell(row, column)) return;
      const style = styles[r]![c]!;
      const pixels = what === "columns" ? textWidth(cell, style) : textHeight(cell, style, sheet.getColumnWidth(column));
      const line = what === "columns" ? column : row;
      fitted[line] = Math.max(fitted[line] ?? 0, pixels);
    })
  );
  return fitted;
}

function textWidth({ text }: CellReading, style: CellStyle): number {
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  return Math.min(WIDEST_PIXELS, Math.ceil(longest * letterWidth(style)) + PADDING_PIXELS);
}

function textHeight({ text }: CellReading, style: CellStyle, columnPixels: number): number {
  const lettersPerLine = style.wrap ? Math.max(1, Math.floor((columnPixels - PADDING_PIXELS) / letterWidth(style))) : Infinity;
  const lines = style.wrap ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine)), 0) : 1;
  const line = Math.ceil((style.fontSize ?? STANDARD_FONT.fontSize) * LINE_PIXELS_PER_POINT);
  return Math.min(HIGHEST_PIXELS, lines * line + 2);
}

function letterWidth({ fontSize = STANDARD_FONT.fontSize, bold }: CellStyle): number {
  return (DIGIT_PIXELS * fontSize * (bold ? 1.08 : 1)) / STANDARD_FONT.fontSize;
}

export function isHidden(book: Book, id: string, what: "row" | "column", index: number): boolean {
  const { rowData, columnData } = book.sheet(id).getConfig();
  return (what === "row" ? rowData : columnData)[index]?.hd === BooleanNumber.TRUE;
}

export function setHidden(book: Book, id: string, what: "row" | "column", from: number, count: number, hidden: boolean): void {
  if (what === "row") {
    book.growTo(id, { row: from, column: 0, rowCount: count, columnCount: 1 });
    book.execute((hidden ? SetRowHiddenMutation : SetRowVisibleMutation).id, id, { ranges: [rowsRange(book, id, from, count)] });
  } else {
    book.growTo(id, { row: 0, column: from, rowCount: 1, columnCount: count });
    book.execute((hidden ? SetColHiddenMutation : SetColVisibleMutation).id, id, { ranges: [columnsRange(book, id, from, count)] });
  }
}

function rowsRange(book: Book, id: string, row: number, count: number): IRange {
  return univerRange({ row, rowCount: count, column: 0, columnCount: book.sheet(id).getColumnCount() });
}

function columnsRange(book: Book, id: string, column: number, count: number): IRange {
  return univerRange({ row: 0, rowCount: book.sheet(id).getRowCount(), column, columnCount: count });
}
