import type { SheetProtection } from "../../model";
import { passwordHash } from "../../passwords";
import { isOn } from "../isOn";
import type { XmlElement } from "../xml/element";
import { tag } from "../xml/tag";

type Options = NonNullable<SheetProtection["options"]>;

/** Rights that Office.js names as allowed and the file as forbidden; those of the second list are forbidden unless the file says "0". */
const ALLOWED: Readonly<Record<string, string>> = {
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
};
const ALLOWED_IF_SAID: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};
/** Of the password the file only has a hash, which is carried through under its own names. */
const HASHES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];
const WORKBOOK_HASHES = ["workbookPassword", "workbookAlgorithmName", "workbookHashValue", "workbookSaltValue", "workbookSpinCount"];

/** @param element `sheetProtection`. @returns rights under their names in Office.js; hashes of a password under `file:` names */
export function readSheetProtection(element: XmlElement | undefined): SheetProtection {
  if (!element) return { protected: false };
  const { attributes } = element;
  const allowed = (names: Readonly<Record<string, string>>, standard: boolean) =>
    Object.entries(names).map(([option, name]) => [option, attributes[name] === undefined ? standard : !isOn(attributes[name])]);
  return {
    protected: isOn(attributes.sheet),
    options: {
      ...Object.fromEntries([...allowed(ALLOWED, true), ...allowed(ALLOWED_IF_SAID, false)]),
      selectionMode: selectionMode(attributes),
      ...hashes(attributes, HASHES),
    },
  };
}

function selectionMode({ selectLockedCells, selectUnlockedCells }: Record<string, string>): string {
  if (isOn(selectUnlockedCells)) return "None";
  return isOn(selectLockedCells) ? "Unlocked" : "Normal";
}

function hashes(attributes: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (attributes[name] === undefined ? [] : [[`file:${name}`, attributes[name]]])));
}

/** @returns the element of the sheet; "" for an open one */
export function sheetProtectionElement({ protected: isProtected, options = {}, password }: SheetProtection): string {
  if (!isProtected) return "";
  const flags = { ...forbidden(options, ALLOWED, true), ...forbidden(options, ALLOWED_IF_SAID, false) };
  const { selectionMode: mode } = options;
  return tag("sheetProtection", {
    ...(password ? { password: passwordHash(password) } : kept(options)),
    sheet: "1",
    ...flags,
    ...(mode === "None" || mode === "Unlocked" ? { selectLockedCells: "1" } : {}),
    ...(mode === "None" ? { selectUnlockedCells: "1" } : {}),
  });
}

/** Says only what differs from the file format's standard: objects and scenarios free, everything else forbidden. */
function forbidden(options: Options, names: Readonly<Record<string, string>>, standard: boolean): Record<string, string> {
  const differing = Object.entries(names).filter(([option]) => (options[option] ?? false) !== standard);
  return Object.fromEntries(differing.map(([, name]) => [name, standard ? "1" : "0"]));
}

function kept(options: Options): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (name.startsWith("file:") ? [[name.slice(5), String(value)]] : []))
  );
}

/** @param element `workbookProtection`. @returns `protected` when sheets cannot be added, deleted, renamed or moved */
export function readWorkbookProtection(element: XmlElement | undefined): SheetProtection {
  if (!element) return { protected: false };
  const { attributes } = element;
  return {
    protected: isOn(attributes.lockStructure),
    options: { lockWindows: isOn(attributes.lockWindows), ...hashes(attributes, WORKBOOK_HASHES) },
  };
}

/** @returns the element of the workbook; "" for an open one */
export function workbookProtectionElement({ protected: isProtected, options = {}, password }: SheetProtection): string {
  const isLocked = isProtected || options.lockWindows === true;
  if (!isLocked) return "";
  const hash: Record<string, string> = password ? { workbookPassword: passwordHash(password) } : kept(options);
  return tag("workbookProtection", {
    ...hash,
    ...(isProtected ? { lockStructure: "1" } : {}),
    ...(options.lockWindows === true ? { lockWindows: "1" } : {}),
  });
}
