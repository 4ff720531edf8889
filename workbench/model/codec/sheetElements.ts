import type { OfficeFile } from "./package/officeFile";
import type { XmlElement } from "./xml/element";

/** The order the schema wants below `worksheet` (ECMA-376 part 1, CT_Worksheet). */
export const SHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** @returns the elements of this name right below the sheet, in order */
export const sheetElements = (file: OfficeFile, sheet: string, name: string): XmlElement[] => file.xml(sheet).all(name);

/**
 * Makes a sheet have exactly these elements of a name, where the schema wants them.
 * @param elements as XML
 * @example setSheetElements(file, sheet, "autoFilter", ['<autoFilter ref="A3:H5"/>'])
 */
export function setSheetElements(file: OfficeFile, sheet: string, name: string, elements: readonly string[]): void {
  setChildren(file.xml(sheet), name, elements, SHEET_ORDER);
}

/** @returns the element of this name, made where the schema wants it when there was none */
export function sheetElement(file: OfficeFile, sheet: string, name: string): XmlElement {
  return childOf(file.xml(sheet), name, SHEET_ORDER);
}

/** @param order names of the children as the schema orders them. @returns the child, made when there was none */
export function childOf(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  return parent.child(name) ?? place(parent, name, `<${name}/>`, order);
}

/** Makes the parent have exactly these children of a name. */
export function setChildren(parent: XmlElement, name: string, elements: readonly string[], order: readonly string[]): void {
  const before = parent.all(name);
  const xml = elements.join("");
  if (before.map(String).join("") === xml) return;
  if (xml && before.length > 0) before[0]!.before(xml);
  else if (xml) place(parent, name, xml, order);
  for (const element of before) element.remove();
}

function place(parent: XmlElement, name: string, xml: string, order: readonly string[]): XmlElement {
  const position = order.indexOf(name);
  const next = parent.children.find((child) => order.indexOf(child.name) > position);
  return next ? next.before(xml) : parent.append(xml);
}
