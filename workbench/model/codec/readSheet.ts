import { BooleanNumber, type ICellData, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import type { Cell, Row, Worksheet } from "exceljs";
import { parseRect } from "../addresses";
import { univerRange } from "../book";
import { withExtras, type CellExtras, type SheetExtras } from "../customData";
import type { Rect } from "../model";
import { FRESH_SHEET } from "../sheets";
import { hexColor } from "../styles";
import { frozenAt } from "../structure";
import { rgbOf } from "./colors";
import { fileContent } from "./fileValues";
import { isOn } from "./pageSetup";
import type { StyleTable } from "./styleTable";
import { pixelsOfFileWidth, PIXELS_PER_POINT } from "./widths";
import { attributesOf, elementsOf } from "./xml";

interface SheetContext {
  readonly id: string;
  /** XML of the sheet without its cells */
  readonly outside: string;
  readonly extras: SheetExtras;
  readonly styles: StyleTable;
  readonly theme: readonly string[];
}

type CellData = Record<number, Record<number, ICellData>>;

const LAST_ROW = 1_048_576;
/** Rows and columns kept free behind the last used one, so that there is room to type. */
const ROOM = { rows: 100, columns: 6 };

/** @returns a sheet of the snapshot */
export function readSheet(sheet: Worksheet, context: SheetContext): Partial<IWorksheetData> {
  const { id, outside, extras, styles, theme } = context;
  const { cellData, rows, columns } = readCells(sheet, styles);
  const format = attributesOf(elementsOf(outside, "sheetFormatPr")[0] ?? "<x/>");
  const tabColor = rgbOf(sheet.properties.tabColor, theme);
  const columnData = readColumns(sheet, outside, Math.max(columns + ROOM.columns, FRESH_SHEET.columnCount), styles);
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(tabColor ? { tabColor: hexColor(tabColor) } : {}),
    rowCount: Math.min(LAST_ROW, Math.max(rows + ROOM.rows, FRESH_SHEET.rowCount)),
    columnCount: Math.max(columns + ROOM.columns, FRESH_SHEET.columnCount, ...Object.keys(columnData).map((column) => Number(column) + 1)),
    defaultRowHeight: Number(format.defaultRowHeight ?? 15) * PIXELS_PER_POINT,
    defaultColumnWidth: format.defaultColWidth ? pixelsOfFileWidth(Number(format.defaultColWidth)) : FRESH_SHEET.defaultColumnWidth,
    cellData,
    rowData: readRows(sheet, styles),
    columnData,
    mergeData: sheet.model.merges.flatMap((address) => parseRect(address) ?? []).map(univerRange),
    freeze: readFreeze(outside),
    showGridlines: isOff(attributesOf(elementsOf(outside, "sheetView")[0] ?? "<x/>").showGridLines)
      ? BooleanNumber.FALSE
      : BooleanNumber.TRUE,
    custom: withExtras({}, extras),
  };
}

const isOff = (value: string | undefined): boolean => value !== undefined && !isOn(value);

function readCells(sheet: Worksheet, styles: StyleTable) {
  const cellData: CellData = {};
  const spilled: Rect[] = [];
  let columns = 0;
  for (const row of existingRows(sheet)) {
    for (let number = 1; number <= row.cellCount; number++) {
      const cell = row.findCell(number);
      const data = cell && readCell(cell, styles, spilled);
      if (!data) continue;
      (cellData[row.number - 1] ??= {})[number - 1] = data;
      columns = Math.max(columns, number);
    }
  }
  return { cellData, columns, rows: sheet.rowCount };
}

/** exceljs's own loops would make every row up to the last one, which may be the million-and-somethingth. */
function existingRows(sheet: Worksheet): Row[] {
  return Array.from({ length: sheet.rowCount }, (_, i) => sheet.findRow(i + 1)).filter((row) => row !== undefined);
}

/** The values an array formula has filled in are results, not content: as content they would stand in its way. */
function readCell(cell: Cell, styles: StyleTable, spilled: Rect[]): ICellData | null {
  const { id, extras: styleExtras } = styles.entryOf(cell.style);
  const place = { row: Number(cell.row) - 1, column: Number(cell.col) - 1 };
  const isSpilled = spilled.some(
    (rect) =>
      place.row < rect.row + rect.rowCount &&
      place.row >= rect.row &&
      place.column < rect.column + rect.columnCount &&
      place.column >= rect.column
  );
  const { data, extras: contentExtras } = isSpilled ? { data: {}, extras: {} } : fileContent(cell);
  const { shareType, ref } = cell.model as { shareType?: string; ref?: string };
  const area = !isSpilled && shareType === "array" && ref ? parseRect(ref) : null;
  if (area && area.rowCount * area.columnCount > 1) spilled.push(area);
  const extras: CellExtras = { ...styleExtras, ...contentExtras };
  const result = { ...data, ...(id ? { s: id } : {}), ...(Object.keys(extras).length > 0 ? { custom: withExtras({}, extras) } : {}) };
  return Object.keys(result).length > 0 ? result : null;
}

function readRows(sheet: Worksheet, styles: StyleTable): Record<number, Partial<IRowData>> {
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const row of existingRows(sheet)) {
    const { id } = styles.entryOf(row.model?.style ?? {});
    const data = {
      ...(row.height ? { h: row.height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE } : {}),
      ...(row.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(id ? { s: id } : {}),
    };
    if (Object.keys(data).length > 0) rowData[row.number - 1] = data;
  }
  return rowData;
}

/** @param limit columns behind it that only carry a width to the end of the sheet are left out */
function readColumns(sheet: Worksheet, outside: string, limit: number, styles: StyleTable): Record<number, Partial<IColumnData>> {
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const element of elementsOf(elementsOf(outside, "cols")[0] ?? "", "col")) {
    const { min = "1", max = min, width, hidden, style } = attributesOf(element);
    const last = Number(max) >= 1000 ? Math.max(limit, Number(min)) : Number(max);
    for (let number = Number(min); number <= last; number++) {
      const id = style === undefined ? undefined : styles.entryOf(sheet.getColumn(number).style ?? {}).id;
      columnData[number - 1] = {
        ...(width === undefined ? {} : { w: pixelsOfFileWidth(Number(width)) }),
        ...(isOn(hidden) ? { hd: BooleanNumber.TRUE } : {}),
        ...(id ? { s: id } : {}),
      };
    }
  }
  return columnData;
}

function readFreeze(outside: string) {
  const { state, xSplit = "0", ySplit = "0" } = attributesOf(elementsOf(outside, "pane")[0] ?? "<x/>");
  return state?.startsWith("frozen") ? frozenAt(Number(ySplit), Number(xSplit)) : frozenAt(0, 0);
}
