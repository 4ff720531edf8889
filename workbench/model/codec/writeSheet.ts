import { BooleanNumber, type ICellData, type IRange, type Nullable, type Worksheet } from "@univerjs/core";
import type ExcelJS from "exceljs";
import { rectAddress } from "../addresses";
import { rectOf, type Book } from "../book";
import { formulaOf, hasContent, spilledCells } from "../cells";
import { cellScalar } from "../cellValues";
import { extrasIn, type CellExtras } from "../customData";
import type { CellError, Scalar } from "../model";
import { needsArrayMark, toFileFormula } from "./formulas";
import type { FileStyles } from "./fileStyles";
import { fileWidthOfPixels, PIXELS_PER_POINT } from "./widths";

/** Errors a file may hold as plain values; Excel writes younger ones as `#VALUE!`. */
const FILE_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Writes sizes, cells and merged areas of a sheet into one of exceljs. */
export function writeSheet(book: Book, id: string, target: ExcelJS.Worksheet, styles: FileStyles): void {
  const sheet = book.sheet(id);
  writeColumns(sheet, target, styles);
  writeRows(sheet, target, styles);
  writeCells(book, sheet, target, styles);
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getMergeData())
    target.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
}

function writeColumns(sheet: Worksheet, target: ExcelJS.Worksheet, styles: FileStyles): void {
  for (const [index, data] of Object.entries(sheet.getConfig().columnData)) {
    const column = Number(index);
    const style = sheet.getColumnStyle(column);
    if (!data || (data.w === undefined && !data.hd && !style)) continue;
    const fileColumn = target.getColumn(column + 1);
    fileColumn.width = fileWidthOfPixels(data.w ?? sheet.getConfig().defaultColumnWidth);
    fileColumn.hidden = data.hd === BooleanNumber.TRUE;
    if (style) fileColumn.style = styles.ofLine(style);
  }
}

function writeRows(sheet: Worksheet, target: ExcelJS.Worksheet, styles: FileStyles): void {
  for (const [index, data] of Object.entries(sheet.getConfig().rowData)) {
    const row = Number(index);
    const style = sheet.getRowStyle(row);
    if (!data || (data.h === undefined && data.ah === undefined && !data.hd && !style)) continue;
    const fileRow = target.getRow(row + 1);
    const pixels = data.ia === BooleanNumber.FALSE ? data.h : (data.ah ?? data.h);
    // exceljs leaves out hidden rows that have neither cells nor a height.
    if (pixels !== undefined || data.hd) fileRow.height = (pixels ?? sheet.getConfig().defaultRowHeight) / PIXELS_PER_POINT;
    fileRow.hidden = data.hd === BooleanNumber.TRUE;
    // exceljs's types forget that a row has a format.
    if (style) Object.assign(fileRow, { style: styles.ofLine(style) });
  }
}

function writeCells(book: Book, sheet: Worksheet, target: ExcelJS.Worksheet, styles: FileStyles): void {
  const id = sheet.getSheetId();
  const ranges = book.engine.formulas.getArrayFormulaRange()?.[book.unitId]?.[id] ?? {};
  const matrix = sheet.getCellMatrix();
  matrix.forValue((row, column, cell) => {
    if (!cell) return;
    const fileCell = target.getCell(row + 1, column + 1);
    fileCell.style = styles.ofCell(sheet, row, column, cell);
    if (hasContent(cell)) fileCell.value = fileValue(cell, formulaOf(book, id, cell, row, column), ranges[row]?.[column], { row, column });
  });
  for (const [row, cells] of Object.entries(spilledCells(book, id) ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData>))
      writeSpilled(target.getCell(Number(row) + 1, Number(column) + 1), cell, matrix.getValue(Number(row), Number(column)));
  }
}

function writeSpilled(target: ExcelJS.Cell, cell: Nullable<ICellData>, own: Nullable<ICellData>): void {
  if (!own || !hasContent(own)) target.value = plainValue(cellScalar(cell));
}

function fileValue(
  cell: ICellData,
  formula: string | undefined,
  spill: IRange | undefined,
  place: { row: number; column: number }
): ExcelJS.CellValue {
  const value = cellScalar(cell);
  const extras = extrasIn<CellExtras>(cell.custom);
  if (formula === undefined) return constantValue(value, extras);
  const result = plainValue(value) ?? undefined;
  const content = { formula: toFileFormula(formula), ...(result === undefined ? {} : { result }) };
  const ref = rectAddress(spill ? rectOf(spill) : { ...place, rowCount: 1, columnCount: 1 });
  const isArray = spill !== undefined || extras.isArray || needsArrayMark(formula);
  return (isArray ? { ...content, shareType: "array", ref } : content) as ExcelJS.CellFormulaValue;
}

function constantValue(value: Scalar | CellError, { hyperlink, richText }: CellExtras): ExcelJS.CellValue {
  const parts = richText as ExcelJS.RichText[] | undefined;
  // Text that was typed over has lost its parts.
  const isRich = parts !== undefined && parts.map((part) => part.text).join("") === value;
  if (hyperlink && (typeof value === "string" || typeof value === "number")) {
    return { text: isRich ? { richText: parts } : String(value), hyperlink } as ExcelJS.CellHyperlinkValue;
  }
  return isRich ? { richText: parts } : plainValue(value);
}

function plainValue(value: Scalar | CellError): null | number | string | boolean | ExcelJS.CellErrorValue {
  if (value === null || typeof value !== "object") return value;
  return { error: (FILE_ERRORS.has(value.error) ? value.error : "#VALUE!") as ExcelJS.CellErrorValue["error"] };
}
