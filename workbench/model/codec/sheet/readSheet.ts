import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import { univerRange } from "../../book";
import { withExtras, type SheetExtras } from "../../customData";
import { FRESH_SHEET } from "../../sheets";
import { frozenAt } from "../../structure";
import { CellReader } from "../cells/cellReader";
import type { ValueContext } from "../cells/fileScalar";
import { scanRows } from "../cells/scanRows";
import type { Palette } from "../styles/palette";
import type { UniverStyles } from "../styles/univerStyles";
import type { XmlElement } from "../xml/element";
import { columnData, rowData } from "./lineForm";
import { readMerges } from "./merges";
import { readView } from "./view";
import { pixelsOfFileWidth, PIXELS_PER_POINT } from "./widths";

/** What all sheets of a file share. */
export interface SheetContext {
  readonly values: ValueContext;
  readonly styles: UniverStyles;
  readonly palette: Palette;
}

interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly extras: SheetExtras;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Rows and columns kept free behind the last used one, so that there is room to type. */
const ROOM = { rows: 100, columns: 6 };
/** A `col` that goes on to here says how columns look that nobody uses. */
const ENDLESS = 1000;

/** @param sheet the `worksheet` element. @returns a sheet of the snapshot */
export function readSheet(sheet: XmlElement, { id, name, isHidden, extras }: SheetHead, context: SheetContext): Partial<IWorksheetData> {
  const { cellData, rows: rowsData, rowCount, columnCount } = readRows(sheet, context);
  const columns = readColumns(sheet, Math.max(columnCount + ROOM.columns, FRESH_SHEET.columnCount), context.styles);
  const { rows, columns: frozenColumns, gridlines } = readView(sheet);
  const tabColor = context.palette.rgb(sheet.child("sheetPr")?.child("tabColor"));
  return {
    id,
    name,
    hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(tabColor ? { tabColor } : {}),
    rowCount: Math.min(LAST_ROW, Math.max(rowCount + ROOM.rows, FRESH_SHEET.rowCount)),
    columnCount: Math.min(LAST_COLUMN, Math.max(columnCount + ROOM.columns, FRESH_SHEET.columnCount, ...keysAfter(columns))),
    ...readDefaultSizes(sheet),
    cellData,
    rowData: rowsData,
    columnData: columns,
    mergeData: readMerges(sheet).map(univerRange),
    freeze: frozenAt(rows, frozenColumns),
    showGridlines: gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    custom: withExtras({}, extras),
  };
}

const keysAfter = (lines: object): number[] => Object.keys(lines).map((line) => Number(line) + 1);

/** Sizes of rows and columns that have none of their own, in pixels. */
export function readDefaultSizes(sheet: XmlElement): { defaultRowHeight: number; defaultColumnWidth: number } {
  const { defaultRowHeight, defaultColWidth } = sheet.child("sheetFormatPr")?.attributes ?? {};
  return {
    defaultRowHeight: Number(defaultRowHeight ?? 15) * PIXELS_PER_POINT,
    defaultColumnWidth: defaultColWidth ? pixelsOfFileWidth(Number(defaultColWidth)) : FRESH_SHEET.defaultColumnWidth,
  };
}

function readRows(sheet: XmlElement, { values, styles }: SheetContext) {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rows: Record<number, Partial<IRowData>> = {};
  const reader = new CellReader(values, styles);
  let [rowCount, columnCount] = [0, 0];
  scanRows(String(sheet.child("sheetData") ?? ""), (row) => {
    const line = rowData(row.attributes, styles);
    if (Object.keys(line).length > 0) rows[row.index] = line;
    rowCount = Math.max(rowCount, row.index + 1);
    for (const cell of row.cells) {
      const { data } = reader.read(cell);
      if (!data) continue;
      (cellData[row.index] ??= {})[cell.column] = data;
      columnCount = Math.max(columnCount, cell.column + 1);
    }
  });
  return { cellData, rows, rowCount, columnCount };
}

/** @param limit columns behind it that only carry a width to the end of the sheet are left out */
function readColumns(sheet: XmlElement, limit: number, styles: UniverStyles): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { attributes } of sheet.child("cols")?.all("col") ?? []) {
    const first = Number(attributes.min ?? 1);
    const max = Number(attributes.max ?? first);
    const last = max >= ENDLESS ? Math.max(limit, first) : max;
    for (let number = first; number <= last; number++) columns[number - 1] = columnData(attributes, styles);
  }
  return columns;
}
