import ExcelJS from "exceljs";
import type { Book } from "../book";
import { sheetExtras, workbookExtras, type SheetExtras } from "../customData";
import { quotedSheetName } from "../addresses";
import { definedNames } from "../structure";
import type { WorkbookModel } from "../model";
import { hexColor } from "../styles";
import { sheetInfos } from "../sheets";
import { UniverWorkbookModel } from "../univerModel";
import { fileColor } from "./colors";
import { addRelationship, writeCustomValues } from "./customParts";
import { FileStyles } from "./fileStyles";
import { toFileFormula } from "./formulas";
import { writeItems } from "./kinds";
import { OfficeFile } from "./package/officeFile";
import { writeWorkbookItems } from "./workbookKinds";
import { withFragments } from "./fragments";
import { pack, setText, textOf, type Parts, unpack } from "./package";
import { toFileHeaderFooter, toFilePageSetup } from "./pageSetup";
import { sheetProtectionElement, workbookProtectionElement } from "./protection";
import { sheetParts } from "./workbookParts";
import { fileWidthOfPixels, PIXELS_PER_POINT } from "./widths";
import { writeSheet } from "./writeSheet";
import { elementsOf, escapeXml } from "./xml";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const DYNAMIC_ARRAYS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" ' +
  'minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" ' +
  'assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
const METADATA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const METADATA_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";

/**
 * The workbook as an .xlsx, with the values of its formulas; what is dirty is calculated first.
 * @throws TypeError when the model was not made by this folder
 */
export async function saveXlsx(model: WorkbookModel): Promise<Uint8Array> {
  if (!(model instanceof UniverWorkbookModel)) throw new TypeError("Only a UniverWorkbookModel can be saved.");
  await model.calculate();
  const { book } = model;
  const file = new ExcelJS.Workbook();
  const styles = new FileStyles(book);
  file.views = [{ x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: activeTab(book), visibility: "visible" }];
  file.calcProperties.fullCalcOnLoad = true;
  for (const { id } of sheetInfos(book)) writeSheet(book, id, addFileSheet(file, book, id), styles);
  const parts = unpack(new Uint8Array(await file.xlsx.writeBuffer()));
  completeSheets(parts, book);
  completeWorkbook(parts, book);
  completeStyles(parts, book, styles);
  return pack(completeItems(parts, book), 6);
}

function completeItems(parts: Parts, book: Book): Parts {
  const file = new OfficeFile(parts);
  sheetParts(parts).forEach(({ path }, i) => writeItems(file, path, sheetExtras(book.workbook.getSheets()[i]!).items ?? {}));
  writeWorkbookItems(file, workbookExtras(book.workbook).items ?? {});
  return { ...file.parts() };
}

function activeTab(book: Book): number {
  const active = book.workbook.getActiveSheet().getSheetId();
  return Math.max(
    0,
    sheetInfos(book).findIndex(({ id }) => id === active)
  );
}

function addFileSheet(file: ExcelJS.Workbook, book: Book, id: string): ExcelJS.Worksheet {
  const sheet = book.sheet(id);
  const { defaultRowHeight, defaultColumnWidth, showGridlines } = sheet.getConfig();
  const info = sheetInfos(book).find((entry) => entry.id === id)!;
  const { xSplit, ySplit } = sheet.getFreeze();
  const layout = sheetExtras(sheet).pageLayout;
  const view = { showGridLines: showGridlines !== 0 };
  return file.addWorksheet(info.name, {
    state: STATES[info.visibility],
    properties: {
      defaultRowHeight: defaultRowHeight / PIXELS_PER_POINT,
      defaultColWidth: fileWidthOfPixels(defaultColumnWidth),
      ...(info.tabColor ? { tabColor: fileColor(hexColor(info.tabColor)) } : {}),
    },
    views: [
      xSplit > 0 || ySplit > 0
        ? { ...view, state: "frozen", xSplit: Math.max(0, xSplit), ySplit: Math.max(0, ySplit) }
        : { ...view, state: "normal" },
    ],
    ...(layout ? { pageSetup: toFilePageSetup(layout), headerFooter: toFileHeaderFooter(layout) } : {}),
  });
}

function completeSheets(parts: Parts, book: Book): void {
  let hasArrays = false;
  sheetParts(parts).forEach(({ path }, i) => {
    const extras = sheetExtras(book.workbook.getSheets()[i]!);
    const marked = textOf(parts, path).replace(/<c r="[A-Z]+\d+"[^>]*(?=><f t="array")/g, (start) => `${start} cm="1"`);
    hasArrays ||= marked.includes('><f t="array"');
    setText(parts, path, withFragments(marked, sheetElements(extras)));
  });
  if (hasArrays) addDynamicArrays(parts);
}

function sheetElements({ fragments = {}, protection }: SheetExtras): Record<string, string> {
  return { ...fragments, sheetProtection: protection ? sheetProtectionElement(protection) : "" };
}

/** Without this part Excel shows the formulas as array formulas of old, in braces. */
function addDynamicArrays(parts: Parts): void {
  setText(parts, "xl/metadata.xml", DYNAMIC_ARRAYS);
  addRelationship(parts, "xl/workbook.xml", METADATA_RELATIONSHIP, "metadata.xml");
  const types = "[Content_Types].xml";
  setText(
    parts,
    types,
    textOf(parts, types).replace("</Types>", `<Override PartName="/xl/metadata.xml" ContentType="${METADATA_TYPE}"/></Types>`)
  );
}

function completeWorkbook(parts: Parts, book: Book): void {
  const { protection, settings = {}, theme } = workbookExtras(book.workbook);
  const path = "xl/workbook.xml";
  const names = nameElements(book);
  const xml = elementsOf(textOf(parts, path), "definedNames")
    .reduce((text, element) => text.replace(element, ""), textOf(parts, path))
    .replace("</sheets>", () => `</sheets>${names && `<definedNames>${names}</definedNames>`}`)
    .replace("<bookViews>", () => `${protection ? workbookProtectionElement(protection) : ""}<bookViews>`);
  setText(parts, path, xml);
  if (theme) setText(parts, "xl/theme/theme1.xml", theme);
  const properties = book.workbook.getSheets().map((sheet) => [sheet.getName(), sheetExtras(sheet).properties ?? {}] as const);
  writeCustomValues(parts, { settings, sheets: Object.fromEntries(properties) });
}

/** Defined names sorted as Excel wants them, print areas and titles among them. */
function nameElements(book: Book): string {
  const ids = book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const own = definedNames(book).map(({ name, formula, sheetId, visible }) => ({
    name,
    formula: toFileFormula(formula),
    index: sheetId ? ids.indexOf(sheetId) : -1,
    visible,
  }));
  const all = [...own, ...ids.flatMap((id, index) => printNames(book, id, index))];
  return all
    .sort((a, b) => a.name.localeCompare(b.name, "en") || a.index - b.index)
    .map(({ name, formula, index, visible }) => {
      const attributes = `${index < 0 ? "" : ` localSheetId="${index}"`}${visible ? "" : ' hidden="1"'}`;
      return `<definedName name="${escapeXml(name)}"${attributes}>${escapeXml(formula)}</definedName>`;
    })
    .join("");
}

function printNames(book: Book, id: string, index: number) {
  const sheet = book.sheet(id);
  const { printArea, printTitleRows, printTitleColumns } = sheetExtras(sheet).pageLayout ?? {};
  const onSheet = (addresses: readonly string[]) =>
    addresses.map((address) => `${quotedSheetName(sheet.getName())}!${absolute(address)}`).join(",");
  const titles = [printTitleColumns, printTitleRows].flatMap((address) => address ?? []);
  return [
    ...(printArea ? [{ name: "_xlnm.Print_Area", formula: onSheet(printArea.split(",")), index, visible: true }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", formula: onSheet(titles), index, visible: true }] : []),
  ];
}

/** `A1:B2`, `1:3` and `A:C` with `$` before every part; a sheet name in front is dropped. */
function absolute(address: string): string {
  return address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);
}

function completeStyles(parts: Parts, book: Book, styles: FileStyles): void {
  const path = "xl/styles.xml";
  const { differentialFormats } = workbookExtras(book.workbook);
  const xml = textOf(parts, path).replace(/<font>[\s\S]*?<\/font>/, () => styles.standardFontElement());
  const own = elementsOf(xml, "dxfs")[0];
  setText(parts, path, differentialFormats && own ? xml.replace(own, () => differentialFormats) : xml);
}
