import { columnLetters, parseRect } from "../../addresses";
import type { OfficeFile } from "../package/officeFile";
import type { XmlElement } from "../xml/element";
import type { Moves } from "./moves";
import { movedVml } from "./movedVml";

/** Texts that are formulas: of conditional formats and validation, of charts (also filtered ones), tables, sparklines. */
const FORMULA_ELEMENTS = /^(?:formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|xm:f|c:f|cx:f|c15:f|c15:sqref)$/;
/** Texts that are areas of the own sheet. */
const AREA_ELEMENTS = /^xm:sqref$/;
const FORMULA_ATTRIBUTES = ["textlink", "linkedCell", "listFillRange", "fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaGroup"];
const AREA_ATTRIBUTES = ["sqref", "ref"];
const CELL_ATTRIBUTES = ["topLeftCell", "activeCell"];
/** Elements with a cell in the attribute `r`. */
const CELL_ELEMENTS = ["cellWatch", "inputCells", "singleXmlCell"];
/** What is nothing without its cells. Around what stands in `x14:` elements its nearest ancestor of this list goes. */
const GO_WITH_CELLS =
  /^(?:conditionalFormatting|dataValidation|mergeCell|hyperlink|protectedRange|ignoredError|cellWatch|inputCells|sortCondition|sortState|autoFilter|comment|threadedComment|x14:conditionalFormatting|x14:dataValidation|x14:sparkline|x14:ignoredError|singleXmlCell)$/;
/** Where a pivot table or a consolidation has its data. */
const SOURCES = ["worksheetSource", "dataRef", "rangeSet"];
const COUNTED = ["dataValidations", "mergeCells", "x14:dataValidations", "tableParts"];
/** Not references of the sheet's cells, or written by themselves. */
const LEFT_ALONE = ["sheetData", "dimension", "tableColumn"];

/**
 * Moves the references in the parts of a sheet: its own XML without the cells, its drawings, charts, tables, comments …
 * @param sheet path of the sheet's part
 * @param name what the sheet was called
 * @param parts the parts that belong to it
 */
export function moveParts(file: OfficeFile, sheet: string, name: string, parts: readonly string[], moves: Moves): void {
  for (const path of [sheet, ...parts]) {
    if (/\.vml$/i.test(path)) moveVml(file, path, name, moves);
    else if (/\.xml$/i.test(path) && !moveTree(file.xmlIfAny(path), name, moves)) dropFromSheet(file, sheet, path);
    moveLinks(file, path, moves);
  }
}

/** A table or pivot table that has lost all its cells. */
function dropFromSheet(file: OfficeFile, sheet: string, part: string): void {
  for (const { id, target } of file.relationships(sheet)) {
    if (target !== part) continue;
    file.unrelate(sheet, id);
    for (const tablePart of file.xml(sheet).child("tableParts")?.all("tablePart") ?? [])
      if (tablePart.get("r:id") === id) tablePart.remove();
  }
  file.drop(part);
}

function moveVml(file: OfficeFile, path: string, name: string, moves: Moves): void {
  const vml = file.text(path);
  const moved = movedVml(vml, name, moves);
  if (moved !== vml) file.put(path, moved);
}

/** Links to places in the workbook may stand among the relationships. */
function moveLinks(file: OfficeFile, path: string, moves: Moves): void {
  for (const { id, type, target, external } of file.relationships(path)) {
    if (type !== "hyperlink" || !external || !target.startsWith("#")) continue;
    const moved = `#${moves.formula(target.slice(1), undefined)}`;
    if (moved !== target) file.retarget(path, id, moved);
  }
}

/**
 * @param name what the sheet was called that unqualified references mean
 * @returns `false` when the cells the part stands on are gone
 */
export function moveTree(root: XmlElement | undefined, name: string, moves: Moves): boolean {
  if (!root) return true;
  const elements = [root, ...root.descendants()];
  for (const element of elements) moveElement(element, name, moves);
  for (const element of elements)
    if (COUNTED.includes(element.name) && element.get("count")) {
      element.set("count", element.children.length);
      if (element.children.length === 0) element.remove();
    }
  const place = root.name === "table" ? root : root.name === "pivotTableDefinition" ? root.child("location") : undefined;
  return place?.get("ref") !== "";
}

function moveElement(element: XmlElement, name: string, moves: Moves): void {
  if (LEFT_ALONE.includes(element.name)) return;
  if (FORMULA_ELEMENTS.test(element.name)) element.setText(moves.formula(element.text, name));
  else if (AREA_ELEMENTS.test(element.name)) keepOrDrop(element, moves.areas(element.text, name), (text) => element.setText(text));
  else if (/^(?:xdr:)?(?:twoCellAnchor|oneCellAnchor)$/.test(element.name) || element.name === "anchor") moveAnchor(element, name, moves);
  else if (element.name === "brk") moveBreak(element, name, moves);
  else if (SOURCES.includes(element.name)) moveSource(element, moves);
  else moveAttributes(element, name, moves);
}

function moveAttributes(element: XmlElement, name: string, moves: Moves): void {
  for (const attribute of FORMULA_ATTRIBUTES) {
    const value = element.get(attribute);
    if (value) element.set(attribute, moves.formula(value, name));
  }
  const place = element.name === "hyperlink" ? element.get("location") : undefined;
  if (place) element.set("location", moves.formula(place, name));
  const value = element.name === "cfvo" || element.name === "x14:cfvo" ? element.get("val") : undefined;
  if (value && Number.isNaN(Number(value))) element.set("val", moves.formula(value, name));
  if (!moves.hasMovedLines(name)) return;
  for (const attribute of AREA_ATTRIBUTES) {
    const areas = element.get(attribute);
    if (areas) keepOrDrop(element, moves.areas(areas, name), (text) => element.set(attribute, text));
  }
  for (const attribute of CELL_ATTRIBUTES) movePoint(element, attribute, name, moves);
  if (CELL_ELEMENTS.includes(element.name))
    keepOrDrop(element, moves.areas(element.get("r") ?? "", name), (text) => element.set("r", text));
}

function keepOrDrop(element: XmlElement, moved: string, keep: (text: string) => void): void {
  if (moved !== "" || element.name === "table" || element.name === "location") return keep(moved);
  let gone: XmlElement | undefined = element;
  while (gone && !GO_WITH_CELLS.test(gone.name)) gone = gone.parent;
  gone?.remove();
}

function movePoint(element: XmlElement, attribute: string, name: string, moves: Moves): void {
  const cell = parseRect(element.get(attribute) ?? "");
  if (!cell) return;
  const [row, column] = [moves.line(cell.row, "rows", name), moves.line(cell.column, "columns", name)];
  element.set(attribute, `${columnLetters(column)}${row + 1}`);
}

/** A page break stands before the line of its number. */
function moveBreak(element: XmlElement, name: string, moves: Moves): void {
  const axis = element.parent?.name === "colBreaks" ? "columns" : "rows";
  element.set("id", moves.line(Number(element.get("id") ?? 0), axis, name));
}

function moveSource(element: XmlElement, moves: Moves): void {
  const sheet = element.get("sheet");
  if (sheet === undefined) return;
  const ref = element.get("ref");
  if (ref) element.set("ref", moves.area(ref, sheet) ?? ref);
  element.set("sheet", moves.sheetName(sheet) ?? sheet);
}

/** A drawing keeps its size when it is bound to one cell, and its place when it is bound to none. */
function moveAnchor(anchor: XmlElement, name: string, moves: Moves): void {
  if (anchor.get("editAs") === "absolute" || !moves.hasMovedLines(name)) return;
  const [from, to] = [anchor.child("xdr:from") ?? anchor.child("from"), anchor.child("xdr:to") ?? anchor.child("to")];
  const keepsSize = anchor.get("editAs") === "oneCell";
  for (const [axis, part] of [
    ["rows", "xdr:row"],
    ["columns", "xdr:col"],
  ] as const) {
    // prettier-ignore
    const [first, last] = [from?.child(part), to?.child(part)];
    if (!first) continue;
    const [before, end] = [Number(first.text), Number(last?.text ?? 0)];
    const now = moves.line(before, axis, name);
    first.setText(String(now));
    last?.setText(String(keepsSize ? now + end - before : moves.line(end, axis, name)));
  }
}
