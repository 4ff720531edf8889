import type { SheetInfo } from "../../model";
import { BLANK_SHEET, SHEET_TYPE } from "../blankFile";
import type { OfficeFile } from "../package/officeFile";
import { escapeXml } from "../xml/escape";
import type { XmlElement } from "../xml/element";

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
/** Above these numbers Excel refuses a sheet. */
const FIRST_ID = 1;

/** A sheet of the model and the part it has come from. */
export interface ListedSheet {
  readonly info: SheetInfo;
  /** `undefined` for a new sheet */
  readonly path: string | undefined;
}

/** The sheets of the file after writing, by index of their tab. */
export interface SheetList {
  /** Path of the part of each sheet of the model, in its order */
  readonly paths: readonly string[];
  /** Index before → index now; sheets that are gone are absent */
  readonly indexes: ReadonlyMap<number, number>;
}

/** Brings the list of sheets to that of the model: names, order, visibility; parts for new ones, none for deleted ones. */
export function writeSheetList(file: OfficeFile, workbook: string, sheets: readonly ListedSheet[]): SheetList {
  const list = file.xml(workbook).child("sheets")!;
  const before = list.children;
  const pathOf = pathsOf(file, workbook, before);
  const placed = sheets.map(({ info, path }) => {
    const existing = before.find((element) => path !== undefined && pathOf.get(element) === path);
    const element = existing ?? addSheet(file, workbook, list, info.name);
    describe(element, info);
    return element;
  });
  const wanted = withOthers(before, placed, pathOf, new Set(sheets.map(({ path }) => path)), file);
  for (const element of before) if (!wanted.includes(element)) dropSheet(file, workbook, element, pathOf.get(element));
  order(list, wanted);
  const now = pathsOf(file, workbook, list.children);
  const indexes = new Map(
    before.flatMap((element, index) => (wanted.includes(element) ? [[index, wanted.indexOf(element)] as const] : []))
  );
  return { paths: placed.map((element, i) => now.get(element) ?? sheets[i]!.path ?? ""), indexes };
}

function pathsOf(file: OfficeFile, workbook: string, elements: readonly XmlElement[]): Map<XmlElement, string> {
  const targets = new Map(file.relationships(workbook).map(({ id, target }) => [id, target]));
  return new Map(elements.map((element) => [element, targets.get(element.get("r:id") ?? "") ?? ""]));
}

function addSheet(file: OfficeFile, workbook: string, list: XmlElement, name: string): XmlElement {
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const path = file.freePath(`${folder}worksheets/sheet#.xml`);
  file.put(path, BLANK_SHEET, SHEET_TYPE);
  const id = Math.max(FIRST_ID - 1, ...list.children.map((element) => Number(element.get("sheetId") ?? 0))) + 1;
  return list.append(`<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="${file.relate(workbook, "worksheet", path)}"/>`);
}

function describe(element: XmlElement, { name, visibility }: SheetInfo): void {
  element.set("name", name);
  const state = STATES[visibility];
  if ((element.get("state") ?? "visible") !== (state ?? "visible")) element.set("state", state);
}

/** Sheets that the model does not know (charts, macros) stay behind the sheet they stood behind. */
function withOthers(
  before: readonly XmlElement[],
  placed: readonly XmlElement[],
  pathOf: ReadonlyMap<XmlElement, string>,
  kept: ReadonlySet<string | undefined>,
  file: OfficeFile
): XmlElement[] {
  const wanted = [...placed];
  before.forEach((element, index) => {
    const path = pathOf.get(element) ?? "";
    const isOther = !file.has(path) || file.xmlIfAny(path)?.name !== "worksheet";
    if (kept.has(path) || !isOther) return;
    const previous = before.slice(0, index).findLast((one) => wanted.includes(one));
    wanted.splice(previous ? wanted.indexOf(previous) + 1 : 0, 0, element);
  });
  return wanted;
}

function dropSheet(file: OfficeFile, workbook: string, element: XmlElement, path: string | undefined): void {
  element.remove();
  file.unrelate(workbook, element.get("r:id") ?? "");
  if (path) file.drop(path);
}

function order(list: XmlElement, wanted: readonly XmlElement[]): void {
  const now = list.children;
  if (now.length === wanted.length && now.every((element, i) => element === wanted[i])) return;
  list.reorder(wanted);
}
