/** `Worksheet.copy`, from what the model can read and write. */
import type { CellInput, CellReading, Rect } from "../../model/model";
import { mapChartAreas } from "../../model/chartSources";
import { SHEET_ITEM_KINDS } from "../../model/itemKinds";
import type { ChartData } from "../../model/items/charts";
import { ExcelError } from "../errors";
import { optional, readWord, requireOpenStructure } from "../guards";
import { withNewIds } from "../guid";
import { lastColumn, lastRow } from "../rects";
import type { HostSession } from "../session";
import { copyName } from "../sheetNames";
import { isSheet } from "./sheetObject";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

const positionOf = (place: (typeof POSITIONS)[number], relativeTo: unknown, session: HostSession): number => {
  const sheets = session.model.sheets();
  if (place === "Beginning") return 0;
  if (place === "None" || place === "End") return sheets.length;
  if (!isSheet(relativeTo)) throw new ExcelError("InvalidArgument");
  const at = sheets.findIndex((sheet) => sheet.id === relativeTo.target.sheetId);
  return place === "Before" ? at : at + 1;
};

const copiedCell = (cell: CellReading): CellInput => {
  if (cell.formula !== undefined) return { kind: "formula", formula: cell.formula };
  if (cell.value === null || typeof cell.value === "object") return { kind: "keep" };
  return { kind: "value", value: cell.value, ...(typeof cell.value === "string" ? { forceText: true } : {}) };
};

const copyLines = (from: string, to: string, used: Rect, session: HostSession): void => {
  const { model } = session;
  for (let column = 0; column <= lastColumn(used); column++) {
    model.setColumnWidth(to, column, 1, model.columnWidth(from, column));
    if (model.isHidden(from, "column", column)) model.setHidden(to, "column", column, 1, true);
  }
  for (let row = 0; row <= lastRow(used); row++) {
    model.setRowHeight(to, row, 1, model.rowHeight(from, row));
    if (model.isHidden(from, "row", row)) model.setHidden(to, "row", row, 1, true);
  }
};

/** A chart of the copy draws the cells of the copy, where the original drew its own. */
const followSheet = (charts: readonly ChartData[], from: string, to: string): ChartData[] =>
  charts.map((chart) => mapChartAreas(chart, (area) => (area.sheet === from ? { ...area, sheet: to } : area)));

const copyItems = (from: string, to: string, session: HostSession): void => {
  const { model } = session;
  for (const kind of SHEET_ITEM_KINDS) model.setItems(to, kind, withNewIds(model.items(from, kind)));
  model.setItems(to, "charts", followSheet(model.items(to, "charts"), session.sheet(from).name, session.sheet(to).name));
};

/** @returns the id of the copy. @throws ExcelError `AccessDenied` when the workbook's structure is protected */
export const copySheet = (sheetId: string, position: unknown, relativeTo: unknown, session: HostSession): string => {
  const { model } = session;
  const original = session.sheet(sheetId);
  requireOpenStructure(session);
  const at = positionOf(
    optional(position, (value) => readWord(value, POSITIONS), "None"),
    relativeTo,
    session
  );
  const copy = model.addSheet(copyName(session, original.name)).id;
  const used = model.usedRange(sheetId, false);
  if (used) {
    model.writeStyles(copy, used, session.wideFormats.read(sheetId, used));
    model.writeCells(
      copy,
      used,
      model.readCells(sheetId, used).map((line) => line.map(copiedCell))
    );
    copyLines(sheetId, copy, used, session);
  }
  for (const merged of model.merges(sheetId)) model.merge(copy, merged);
  const { rows, columns } = model.freeze(sheetId);
  model.setFreeze(copy, rows, columns);
  model.setPageLayout(copy, structuredClone(model.pageLayout(sheetId)));
  copyItems(sheetId, copy, session);
  for (const [key, value] of model.sheetProperties(sheetId)) model.sheetProperties(copy).set(key, value);
  if (original.tabColor) model.setTabColor(copy, original.tabColor);
  model.moveSheet(copy, at);
  session.changed();
  return copy;
};
