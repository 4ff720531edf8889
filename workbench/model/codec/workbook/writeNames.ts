import { quotedSheetName } from "../../addresses";
import { sheetExtras } from "../../customData";
import type { Book } from "../../book";
import { namesById, WHOLE_WORKBOOK } from "../../structure";
import { toFileFormula } from "../formulas";
import type { Moves } from "../lines/moves";
import { isOn } from "../isOn";
import type { OfficeFile } from "../package/officeFile";
import { childOf } from "../sheetElements";
import type { XmlElement } from "../xml/element";
import { PRINT_AREA, PRINT_TITLES, readPrintNames, type PrintNames } from "./printNames";
import { isSheetName, univerFormula, univerNameId } from "./univerNames";
import { WORKBOOK_ORDER } from "./workbookOrder";
import { fileNames } from "./workbookPart";

/** Where the sheets of the model stand. */
interface SheetPlaces {
  /** Index of a sheet's tab by its id in the model */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Index before → index now; sheets that are gone are absent */
  readonly indexes: ReadonlyMap<number, number>;
  /** Name a sheet had in the file, by its index before */
  readonly namesBefore: readonly string[];
}

/** Brings the defined names to those of the model, print areas and titles among them. Names that have not changed stay as they stand. */
export function writeNames(file: OfficeFile, workbook: string, book: Book, moves: Moves, places: SheetPlaces): void {
  const root = file.xml(workbook);
  const before = root.child("definedNames")?.all("definedName") ?? [];
  const printed = fileNames(file, workbook);
  const own = namesById(book);
  before.forEach((element, index) => {
    const scope = element.get("localSheetId");
    const sheetIndex = scope === undefined ? undefined : places.indexes.get(Number(scope));
    const isGone = scope !== undefined && sheetIndex === undefined && Number(scope) < places.namesBefore.length;
    if (isGone) return element.remove();
    const fileName = scope === undefined ? undefined : places.namesBefore[Number(scope)];
    const formulaBefore = element.text;
    element.setText(moves.formula(formulaBefore, fileName));
    if (sheetIndex !== undefined) element.set("localSheetId", sheetIndex);
    if (!isSheetName(element.get("name") ?? "")) writeName(element, formulaBefore, own.get(univerNameId(index)), places);
    own.delete(univerNameId(index));
  });
  for (const name of own.values()) addName(root, nameElement(name, places));
  writePrintNames(root, book, printed, places);
  const list = root.child("definedNames");
  if (list && list.children.length === 0) list.remove();
}

type UniverName = ReturnType<typeof namesById> extends Map<string, infer Name> ? Name : never;

function writeName(element: XmlElement, formulaBefore: string, name: UniverName | undefined, places: SheetPlaces): void {
  if (!name) return element.remove();
  const { formulaOrRefString: formula } = name;
  // What the model still has as it was read has only moved.
  const isUnchanged = [formulaBefore, element.text].some((text) => sameFormula(univerFormula(text), formula));
  if (!isUnchanged) element.setText(toFileFormula(withEquals(formula)));
  element.set("name", name.name);
  if (isOn(element.get("hidden")) !== Boolean(name.hidden)) element.set("hidden", name.hidden ? 1 : undefined);
  const scope = scopeOf(name, places);
  const isModelScope =
    element.get("localSheetId") === undefined || [...places.indexOf.values()].includes(Number(element.get("localSheetId")));
  if (isModelScope) element.set("localSheetId", scope);
}

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);
const sameFormula = (one: string, other: string): boolean => withEquals(one) === withEquals(other);

const scopeOf = ({ localSheetId }: UniverName, { indexOf }: SheetPlaces): number | undefined =>
  localSheetId && localSheetId !== WHOLE_WORKBOOK ? indexOf.get(localSheetId) : undefined;

interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly scope?: number;
  readonly hidden?: boolean;
}

const nameElement = (name: UniverName, places: SheetPlaces): NewName => ({
  name: name.name,
  formula: toFileFormula(withEquals(name.formulaOrRefString)),
  scope: scopeOf(name, places),
  hidden: Boolean(name.hidden),
});

/** In the order in which Excel lists them. */
function addName(root: XmlElement, { name, formula, scope, hidden }: NewName): void {
  const list = childOf(root, "definedNames", WORKBOOK_ORDER);
  const next = list.all("definedName").find((element) => (element.get("name") ?? "").localeCompare(name, "en") > 0);
  const element = next ? next.before("<definedName/>") : list.append("<definedName/>");
  element
    .set("name", name)
    .set("localSheetId", scope)
    .set("hidden", hidden ? 1 : undefined);
  element.setText(formula);
}

function writePrintNames(root: XmlElement, book: Book, before: ReturnType<typeof fileNames>, { indexOf, indexes }: SheetPlaces): void {
  const indexesBefore = new Map([...indexes].map(([old, now]) => [now, old]));
  for (const sheet of book.workbook.getSheets()) {
    const index = indexOf.get(sheet.getSheetId())!;
    const layout: PrintNames = sheetExtras(sheet).pageLayout ?? {};
    const old = readPrintNames(before, indexesBefore.get(index) ?? -1);
    const onSheet = (addresses: readonly string[]) =>
      addresses.map((address) => `${quotedSheetName(sheet.getName())}!${absolute(address)}`).join(",");
    if (layout.printArea !== old.printArea) putName(root, PRINT_AREA, index, onSheet(layout.printArea?.split(",") ?? []));
    if (layout.printTitleRows !== old.printTitleRows || layout.printTitleColumns !== old.printTitleColumns)
      putName(root, PRINT_TITLES, index, onSheet([layout.printTitleColumns, layout.printTitleRows].flatMap((address) => address ?? [])));
  }
}

function putName(root: XmlElement, name: string, scope: number, formula: string): void {
  const existing = root
    .child("definedNames")
    ?.all("definedName")
    .find((element) => element.get("name") === name && element.get("localSheetId") === String(scope));
  if (formula === "") existing?.remove();
  else if (existing) existing.setText(formula);
  else addName(root, { name, formula, scope });
}

/** `A1:B2`, `1:3` and `A:C` with `$` before every part; a sheet name in front is dropped. */
function absolute(address: string): string {
  return address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);
}
