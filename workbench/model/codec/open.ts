import { generateRandomId, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import ExcelJS from "exceljs";
import { withExtras, type SheetExtras, type WorkbookExtras } from "../customData";
import type { PageLayout } from "../model";
import { toUniverStyle } from "../styles";
import { WHOLE_WORKBOOK } from "../structure";
import { themeColors } from "./colors";
import { readCustomValues } from "./customParts";
import { outsideData, readFragments } from "./fragments";
import { fromFileFormula } from "./formulas";
import { pack, textOf, unpack, type Parts } from "./package";
import { readPageLayout } from "./pageSetup";
import { readSheetProtection, readWorkbookProtection } from "./protection";
import { readableParts } from "./readableParts";
import { readItems } from "./kinds";
import { OfficeFile } from "./package/officeFile";
import { readWorkbookItems } from "./workbookKinds";
import { readSheet } from "./readSheet";
import { fromFileFont } from "./styles";
import { StyleTable } from "./styleTable";
import { fileNames, sheetParts, workbookPart, type FileName } from "./workbookParts";
import { attributesOf, contentOf, elementsOf } from "./xml";
import { XlsxError } from "./xlsxError";

const DEFINED_NAMES = "SHEET_DEFINED_NAME_PLUGIN";
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** Excel remakes it from the filter itself. */
const FILTER_DATABASE = "_xlnm._FilterDatabase";

/**
 * Reads an .xlsx into a snapshot for `api.createWorkbook`. Formulas bring the values of the file; calculate with force afterwards.
 * @param name of the file, becomes the name of the workbook
 * @throws XlsxError `notXlsx`, `encrypted` or `damaged`
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<IWorkbookData> {
  const parts = unpack(bytes);
  try {
    return await snapshotOf(parts, name);
  } catch (error) {
    throw new XlsxError("damaged", { cause: error });
  }
}

async function snapshotOf(parts: Parts, name: string): Promise<IWorkbookData> {
  const file = await loaded(parts);
  const paths = new Map(sheetParts(parts).map((sheet, index) => [sheet.name, { path: sheet.path, index }]));
  const names = fileNames(parts);
  const office = new OfficeFile(parts);
  const custom = readCustomValues(parts);
  const theme = themeColors(workbookPart(parts, "theme"));
  const styles = new StyleTable(theme);
  const defaultStyle = toUniverStyle(standardFont(parts, theme));
  const ids = new Map(file.worksheets.map((sheet, i) => [sheet.name, `sheet${i + 1}`]));
  const sheets = file.worksheets.map((sheet): Partial<IWorksheetData> => {
    const { path, index } = paths.get(sheet.name)!;
    const outside = outsideData(textOf(parts, path));
    const extras: SheetExtras = {
      ...(sheet.state === "veryHidden" ? { veryHidden: true } : {}),
      pageLayout: readPageLayout(outside, printNames(names, index)),
      protection: readSheetProtection(outside),
      properties: custom.sheets[sheet.name] ?? {},
      items: readItems(office, path),
      fragments: readFragments(outside),
    };
    return { ...readSheet(sheet, { id: ids.get(sheet.name)!, outside, extras, styles, theme }), defaultStyle };
  });
  return {
    id: generateRandomId(8),
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: styles.byId(),
    sheetOrder: sheets.map((sheet) => sheet.id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    defaultStyle,
    resources: [{ name: DEFINED_NAMES, data: JSON.stringify(univerNames(names, [...paths.keys()], ids)) }],
    custom: withExtras({}, workbookExtrasOf(file, parts, sheets, custom.settings)),
  };
}

async function loaded(parts: Parts): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  const packed = pack(readableParts(parts), 0);
  // exceljs types its argument as an old Buffer; it takes any bytes.
  await file.xlsx.load(packed.buffer as ExcelJS.Buffer);
  return file;
}

function workbookExtrasOf(
  file: ExcelJS.Workbook,
  parts: Parts,
  sheets: readonly Partial<IWorksheetData>[],
  settings: Record<string, string>
): WorkbookExtras {
  const activeSheetId = sheets[file.views?.[0]?.activeTab ?? 0]?.id;
  return {
    protection: readWorkbookProtection(textOf(parts, "xl/workbook.xml")),
    settings,
    items: readWorkbookItems(new OfficeFile(parts)),
    theme: workbookPart(parts, "theme"),
    differentialFormats: elementsOf(workbookPart(parts, "styles"), "dxfs")[0],
    ...(activeSheetId ? { activeSheetId } : {}),
  };
}

/** Font of the style "Normal": every cell without a font of its own has it. */
function standardFont(parts: Parts, theme: readonly string[]) {
  const font = elementsOf(elementsOf(workbookPart(parts, "styles"), "fonts")[0] ?? "", "font")[0];
  const value = (name: string) => attributesOf(elementsOf(contentOf(font ?? "<font/>"), name)[0] ?? "<x/>").val;
  return fromFileFont({ name: value("name"), size: Number(value("sz") ?? 11) }, theme);
}

function printNames(
  names: readonly FileName[],
  sheetIndex: number
): Partial<Pick<PageLayout, "printArea" | "printTitleRows" | "printTitleColumns">> {
  const formula = (name: string) => names.find((entry) => entry.name === name && entry.sheetIndex === sheetIndex)?.formula;
  const addresses = (text: string | undefined) => (text ?? "").match(/(?<=!)\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?/gi) ?? [];
  const area = addresses(formula(PRINT_AREA))
    .map((address) => address.replaceAll("$", ""))
    .join(",");
  const titles = addresses(formula(PRINT_TITLES));
  const rows = titles.find((address) => /^\$?\d+:\$?\d+$/.test(address));
  const columns = titles.find((address) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(address));
  return {
    ...(area ? { printArea: area } : {}),
    ...(rows ? { printTitleRows: rows } : {}),
    ...(columns ? { printTitleColumns: columns } : {}),
  };
}

function univerNames(names: readonly FileName[], sheetNames: readonly string[], ids: ReadonlyMap<string, string>) {
  const kept = names.filter(({ name }) => ![PRINT_AREA, PRINT_TITLES, FILTER_DATABASE].includes(name));
  const entries = kept.map(({ name, formula, sheetIndex, hidden }, i) => {
    const id = `name${i + 1}`;
    const localSheetId = sheetIndex === undefined ? WHOLE_WORKBOOK : (ids.get(sheetNames[sheetIndex] ?? "") ?? WHOLE_WORKBOOK);
    return [id, { id, name, formulaOrRefString: asUniverName(formula), localSheetId, hidden, comment: "" }] as const;
  });
  return Object.fromEntries(entries);
}

/** Univer wants a plain reference without `=`, a formula with it. */
function asUniverName(formula: string): string {
  const converted = fromFileFormula(formula);
  return /^=(?:'(?:[^']|'')+'|[^'!()+*/&]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(converted) ? converted.slice(1) : converted;
}
