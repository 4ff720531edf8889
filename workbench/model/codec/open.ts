import { generateRandomId, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { withExtras, type SheetExtras, type WorkbookExtras } from "../customData";
import { toUniverStyle } from "../styles";
import { readStrings } from "./cells/stringTable";
import { isOn } from "./isOn";
import { readItems } from "./kinds";
import type { OriginalFile } from "./originalFile";
import { OfficeFile } from "./package/officeFile";
import { CONTENT_TYPES, unpack } from "./package/parts";
import { readPageLayout } from "./sheet/pageLayout";
import { readSheetProtection, readWorkbookProtection } from "./sheet/protection";
import { readSheet, type SheetContext } from "./sheet/readSheet";
import { Palette } from "./styles/palette";
import { StyleSheet } from "./styles/styleSheet";
import { UniverStyles } from "./styles/univerStyles";
import { readCustomValues } from "./workbook/customValues";
import { readPrintNames } from "./workbook/printNames";
import { DEFINED_NAMES, univerNames } from "./workbook/univerNames";
import { fileNames, sheetParts, workbookPath, type SheetPart } from "./workbook/workbookPart";
import { readWorkbookItems } from "./workbookKinds";
import { XlsxError } from "./xlsxError";

/** A file that was read. */
export interface OpenedFile {
  /** For `api.createWorkbook`. Formulas bring the values of the file; calculate with force afterwards. */
  readonly snapshot: IWorkbookData;
  /** For `createModelOver`: what the snapshot has no place for, so that it is saved again. */
  readonly original: OriginalFile;
}

/**
 * Reads an .xlsx.
 * @param name of the file, becomes the name of the workbook
 * @throws XlsxError `notXlsx`, `encrypted` or `damaged`
 * @example const { snapshot, original } = await openXlsx(bytes, "a.xlsx");
 */
export async function openXlsx(bytes: Uint8Array, name: string): Promise<OpenedFile> {
  const parts = unpack(bytes);
  const file = new OfficeFile(parts);
  const workbook = workbookPath(file);
  if (!workbook) throw new XlsxError(isPartial(file) ? "damaged" : "notXlsx");
  try {
    const sheets = sheetParts(file, workbook).map((sheet, i) => ({
      ...sheet,
      id: sheet.type === "worksheet" ? `sheet${i + 1}` : undefined,
    }));
    const original = { parts, sheets: sheets.flatMap(({ id, path }) => (id ? [{ id, path }] : [])) };
    return { snapshot: snapshotOf(file, workbook, sheets, name), original };
  } catch (error) {
    throw new XlsxError("damaged", { cause: error });
  }
}

/** What is left of a workbook that has lost its table of contents. */
const isPartial = (file: OfficeFile): boolean => !file.has(CONTENT_TYPES) && file.paths.some((path) => path.startsWith("xl/"));

interface NumberedSheet extends SheetPart {
  readonly id: string | undefined;
}

function snapshotOf(file: OfficeFile, workbook: string, parts: readonly NumberedSheet[], name: string): IWorkbookData {
  const styleSheet = new StyleSheet(file, workbook);
  const context = sheetContext(file, workbook, styleSheet);
  const names = fileNames(file, workbook);
  const custom = readCustomValues(file);
  const sheets = parts.flatMap((sheet, index): Partial<IWorksheetData>[] => {
    if (sheet.id === undefined) return [];
    const root = file.xml(sheet.path);
    const extras: SheetExtras = {
      ...(sheet.visibility === "VeryHidden" ? { veryHidden: true } : {}),
      pageLayout: { ...readPageLayout(root), ...readPrintNames(names, index) },
      protection: readSheetProtection(root.child("sheetProtection")),
      properties: custom.sheets[sheet.name] ?? {},
      items: readItems(file, sheet.path),
    };
    return [readSheet(root, { id: sheet.id, name: sheet.name, isHidden: sheet.visibility !== "Visible", extras }, context)];
  });
  if (sheets.length === 0) throw new Error("The workbook has no sheet with cells.");
  const defaultStyle = toUniverStyle(styleSheet.standardFont);
  return {
    id: generateRandomId(8),
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: context.styles.byId(),
    sheetOrder: sheets.map((sheet) => sheet.id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, { ...sheet, defaultStyle }])),
    defaultStyle,
    resources: [
      {
        name: DEFINED_NAMES,
        data: JSON.stringify(
          univerNames(
            names,
            parts.map(({ id }) => id)
          )
        ),
      },
    ],
    custom: withExtras({}, workbookExtrasOf(file, workbook, parts, custom.settings)),
  };
}

/** @returns what the cells of all sheets refer to */
export function sheetContext(file: OfficeFile, workbook: string, styleSheet: StyleSheet): SheetContext {
  const isDate = (xf: number) => styleSheet.format(xf).isDate;
  const from1904 = isOn(file.xml(workbook).child("workbookPr")?.get("date1904"));
  return {
    values: { strings: readStrings(file, workbook), from1904, isDate },
    styles: new UniverStyles(styleSheet),
    palette: Palette.of(file, workbook),
  };
}

function workbookExtrasOf(
  file: OfficeFile,
  workbook: string,
  parts: readonly NumberedSheet[],
  settings: Record<string, string>
): WorkbookExtras {
  const root = file.xml(workbook);
  const activeSheetId = parts[Number(root.child("bookViews")?.child("workbookView")?.get("activeTab") ?? 0)]?.id;
  return {
    protection: readWorkbookProtection(root.child("workbookProtection")),
    settings,
    items: readWorkbookItems(file),
    ...(activeSheetId ? { activeSheetId } : {}),
  };
}
