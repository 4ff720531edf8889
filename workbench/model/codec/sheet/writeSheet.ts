import { BooleanNumber, type Nullable, type Worksheet } from "@univerjs/core";
import { parseRect, rectAddress } from "../../addresses";
import { rectOf } from "../../book";
import { sheetExtras } from "../../customData";
import type { SheetResults } from "../../firstResults";
import { LineMap } from "../../lineMap";
import type { Rect } from "../../model";
import { hexColor } from "../../styles";
import type { CellWriting } from "../cells/cellWriter";
import { SheetDataWriter } from "../cells/sheetDataWriter";
import { isSame } from "../isSame";
import { writeItems } from "../kinds";
import type { OfficeFile } from "../package/officeFile";
import { childOf, setChildren, SHEET_ORDER } from "../sheetElements";
import { argb, type Palette } from "../styles/palette";
import type { UniverStyles } from "../styles/univerStyles";
import type { XmlElement } from "../xml/element";
import { writeColumns } from "./columnWriter";
import { mergesElement, readMerges } from "./merges";
import { readPageLayout, writePageLayout } from "./pageLayout";
import { readSheetProtection, sheetProtectionElement } from "./protection";
import { readDefaultSizes } from "./readSheet";
import { RowWriter } from "./rowWriter";
import { readView, writeView } from "./view";
import { fileWidthOfPixels, PIXELS_PER_POINT } from "./widths";

/** A sheet of the model and its part in the file. */
export interface SheetToWrite {
  readonly sheet: Worksheet;
  readonly path: string;
  /** Absent for a sheet that has come since the file was opened */
  readonly fromFile?: { readonly name: string; readonly rows: LineMap; readonly columns: LineMap; readonly first?: SheetResults };
}

/** What all sheets share. */
export interface SheetWriting {
  readonly cells: CellWriting;
  readonly styles: UniverStyles;
  readonly palette: Palette;
}

const SHEET_PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Brings the part of a sheet to what the model has. What the model has not changed stays as it stands. */
export function writeSheet(file: OfficeFile, { sheet, path, fromFile }: SheetToWrite, writing: SheetWriting): void {
  const root = file.xml(path);
  const extras = sheetExtras(sheet);
  writeTabColor(root, sheet.getTabColor(), writing.palette);
  writeSheetView(root, sheet);
  writeDefaultSizes(root, sheet);
  writeColumns(root, sheet, fromFile?.columns ?? LineMap.unmoved, writing.styles, writing.cells.formats);
  writeCells(root, sheet, fromFile, writing);
  const protection = extras.protection ?? { protected: false };
  if (!isSame(readSheetProtection(root.child("sheetProtection")), protection))
    setChildren(root, "sheetProtection", listed(sheetProtectionElement(protection)), SHEET_ORDER);
  const merges = sheet.getMergeData().map(rectOf);
  if (!isSame(readMerges(root), merges)) setChildren(root, "mergeCells", listed(mergesElement(merges)), SHEET_ORDER);
  const { pageLayout } = extras;
  if (pageLayout && !isSame({ ...readPageLayout(root) }, withoutNames(pageLayout))) writePageLayout(root, pageLayout);
  writeItems(file, path, extras.items ?? {});
}

const listed = (element: string): string[] => (element === "" ? [] : [element]);

function withoutNames<T extends object>(layout: T): object {
  return Object.fromEntries(
    Object.entries(layout).filter(([name]) => !["printArea", "printTitleRows", "printTitleColumns"].includes(name))
  );
}

function writeTabColor(root: XmlElement, color: Nullable<string>, palette: Palette): void {
  const before = palette.rgb(root.child("sheetPr")?.child("tabColor"));
  const now = color ? hexColor(color) : undefined;
  if (now === before) return;
  const properties = childOf(root, "sheetPr", SHEET_ORDER);
  setChildren(properties, "tabColor", now ? [`<tabColor rgb="${argb(now)}"/>`] : [], SHEET_PROPERTIES);
}

function writeSheetView(root: XmlElement, sheet: Worksheet): void {
  const { xSplit, ySplit } = sheet.getFreeze();
  const wanted = {
    rows: Math.max(0, ySplit),
    columns: Math.max(0, xSplit),
    gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
  };
  const before = readView(root);
  if (isSame(wanted, before)) return;
  const views = childOf(root, "sheetViews", SHEET_ORDER);
  writeView(views.child("sheetView") ?? views.append('<sheetView workbookViewId="0"/>'), wanted, before);
}

function writeDefaultSizes(root: XmlElement, sheet: Worksheet): void {
  const before = readDefaultSizes(root);
  const { defaultRowHeight, defaultColumnWidth } = sheet.getConfig();
  const isHigher = defaultRowHeight !== before.defaultRowHeight;
  const isWider = defaultColumnWidth !== before.defaultColumnWidth;
  if (!isHigher && !isWider) return;
  const format = childOf(root, "sheetFormatPr", SHEET_ORDER);
  if (isWider) format.set("defaultColWidth", fileWidthOfPixels(defaultColumnWidth));
  if (isHigher || format.get("defaultRowHeight") === undefined) format.set("defaultRowHeight", defaultRowHeight / PIXELS_PER_POINT);
  if (isHigher) format.set("customHeight", 1);
}

function writeCells(root: XmlElement, sheet: Worksheet, fromFile: SheetToWrite["fromFile"], { cells, styles }: SheetWriting): void {
  const spills = cells.book.engine.formulas.getArrayFormulaRange()?.[cells.book.unitId]?.[sheet.getSheetId()] ?? {};
  const writer = new SheetDataWriter(
    cells,
    { sheet, spills, ...(fromFile ? { fileName: fromFile.name, first: fromFile.first } : {}) },
    styles,
    {
      rows: fromFile?.rows ?? LineMap.unmoved,
      columns: fromFile?.columns ?? LineMap.unmoved,
      rowWriter: new RowWriter(sheet, cells.formats, styles, fromFile === undefined),
    }
  );
  const data = childOf(root, "sheetData", SHEET_ORDER);
  const source = String(data);
  const written = writer.write(source);
  if (written === source) return;
  data.setSource(written);
  writeDimension(root, writer.area);
}

/** An area that is too large does no harm, one that is too small may. */
function writeDimension(root: XmlElement, area: Rect | undefined): void {
  const element = root.child("dimension");
  const before = parseRect(element?.get("ref") ?? "");
  if (!element || !area || (before && contains(before, area))) return;
  element.set("ref", rectAddress(area));
}

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rowCount <= outer.row + outer.rowCount &&
  inner.column + inner.columnCount <= outer.column + outer.columnCount;
