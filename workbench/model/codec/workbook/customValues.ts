import type { OfficeFile } from "../package/officeFile";
import type { XmlElement } from "../xml/element";
import { escapeText, escapeXml } from "../xml/escape";

/** Settings of the workbook and custom properties of its sheets (by sheet name). */
export interface CustomValues {
  readonly settings: Record<string, string>;
  readonly sheets: Record<string, Record<string, string>>;
}

/** Where the values live: a custom XML part, which Excel keeps through opening and saving. */
export const SETTINGS_NAMESPACE = "urn:dtt:workbook-settings:1";

/** Reads our own part, and before it what Excel itself has kept for add-ins (web extension properties). */
export function readCustomValues(file: OfficeFile): CustomValues {
  const own = file.xmlIfAny(ownPart(file));
  const sheets = (own?.all("sheet") ?? []).map((element) => [element.get("name") ?? "", entries(element, "property")] as const);
  return { settings: { ...webExtensionSettings(file), ...entries(own?.child("settings"), "setting") }, sheets: Object.fromEntries(sheets) };
}

/** @returns path of our own part, if the file has it */
export function ownPart(file: OfficeFile): string | undefined {
  return file.paths.find((path) => /^customXml\/[^/]+\.xml$/i.test(path) && file.text(path).includes(SETTINGS_NAMESPACE));
}

const entries = (parent: XmlElement | undefined, name: string): Record<string, string> =>
  Object.fromEntries((parent?.all(name) ?? []).map((entry) => [entry.get("name") ?? "", entry.text]));

function webExtensionSettings(file: OfficeFile): Record<string, string> {
  const paths = file.paths.filter((path) => /^xl\/webextensions\/webextension\d*\.xml$/i.test(path));
  const properties = paths.flatMap((path) =>
    [...(file.xmlIfAny(path)?.descendants() ?? [])].filter(({ name }) => /(^|:)property$/.test(name))
  );
  return Object.fromEntries(properties.map((element) => [element.get("name") ?? "", element.get("value") ?? ""]));
}

/** Writes our own part, made where there is none; nothing to keep adds nothing. */
export function writeCustomValues(file: OfficeFile, workbook: string, { settings, sheets }: CustomValues): void {
  const existing = ownPart(file);
  const filled = Object.entries(sheets).filter(([, properties]) => Object.keys(properties).length > 0);
  if (!existing && Object.keys(settings).length === 0 && filled.length === 0) return;
  const list = (name: string, values: Record<string, string>) =>
    Object.entries(values)
      .map(([key, value]) => `<${name} name="${escapeXml(key)}">${escapeText(value)}</${name}>`)
      .join("");
  const sheetElements = filled.map(([name, values]) => `<sheet name="${escapeXml(name)}">${list("property", values)}</sheet>`);
  const path = existing ?? file.freePath("customXml/item#.xml");
  const content = `<settings>${list("setting", settings)}</settings>${sheetElements.join("")}`;
  file.put(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<dtt xmlns="${SETTINGS_NAMESPACE}">${content}</dtt>`);
  file.setExtensionType("xml", "application/xml");
  if (!existing) file.relate(workbook, "customXml", path);
}
