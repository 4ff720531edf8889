import { sheetExtras, workbookExtras } from "../../customData";
import type { Book } from "../../book";
import { isOn } from "../isOn";
import { isSame } from "../isSame";
import type { OfficeFile } from "../package/officeFile";
import { readWorkbookProtection, workbookProtectionElement } from "../sheet/protection";
import { childOf, setChildren } from "../sheetElements";
import type { XmlElement } from "../xml/element";
import { readCustomValues, writeCustomValues } from "./customValues";
import { WORKBOOK_ORDER } from "./workbookOrder";

export function writeProtection(root: XmlElement, book: Book): void {
  const { protection = { protected: false } } = workbookExtras(book.workbook);
  if (isSame(readWorkbookProtection(root.child("workbookProtection")), protection)) return;
  const element = workbookProtectionElement(protection);
  setChildren(root, "workbookProtection", element ? [element] : [], WORKBOOK_ORDER);
}

/**
 * Makes the sheet that is shown in the model the one that is shown first.
 * @param index of its tab
 * @param sheets paths of all sheets
 */
export function writeActiveSheet(file: OfficeFile, workbook: string, index: number, active: string, sheets: readonly string[]): void {
  const root = file.xml(workbook);
  const view = root.child("bookViews")?.child("workbookView");
  if (Number(view?.get("activeTab") ?? 0) === index) return;
  if (view || index > 0) {
    const views = childOf(root, "bookViews", WORKBOOK_ORDER);
    (view ?? views.append("<workbookView/>")).set("activeTab", index);
  }
  // Sheets that are selected together are changed together.
  for (const path of sheets) selectSheet(file.xml(path), path === active);
}

const viewOf = (sheet: XmlElement): XmlElement | undefined => sheet.child("sheetViews")?.child("sheetView");

function selectSheet(sheet: XmlElement, selected: boolean): void {
  if (selected || isOn(viewOf(sheet)?.get("tabSelected"))) viewOf(sheet)?.set("tabSelected", selected ? 1 : undefined);
}

/** Excel is to calculate everything anew where results in the file may be of before. */
export function askForCalculation(root: XmlElement): void {
  childOf(root, "calcPr", WORKBOOK_ORDER).set("fullCalcOnLoad", 1);
}

/** The order of calculation belongs to the formulas as they were; Excel makes it anew. */
export function dropCalculationChain(file: OfficeFile, workbook: string): void {
  for (const { id, type, target } of file.relationships(workbook)) {
    if (type !== "calcChain") continue;
    file.unrelate(workbook, id);
    file.drop(target);
  }
}

/** Settings of add-ins and custom properties of sheets. */
export function writeSettings(file: OfficeFile, workbook: string, book: Book): void {
  const { settings = {} } = workbookExtras(book.workbook);
  const properties = book.workbook.getSheets().flatMap((sheet) => {
    const { properties: own = {} } = sheetExtras(sheet);
    return Object.keys(own).length > 0 ? [[sheet.getName(), own] as const] : [];
  });
  const values = { settings, sheets: Object.fromEntries(properties) };
  if (!isSame(readCustomValues(file), values)) writeCustomValues(file, workbook, values);
}

/** The list of sheets among the document properties; without it Office makes its own. */
export function dropTitlesOfParts(file: OfficeFile): void {
  const root = file.xmlIfAny(file.related("", "extended-properties")[0]);
  for (const name of ["HeadingPairs", "TitlesOfParts"]) root?.child(name)?.remove();
}
