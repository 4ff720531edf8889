import { relationshipsOf } from "./workbookParts";
import { setText, textOf, type Parts } from "./package";
import { attributesOf, contentOf, elementsOf, escapeXml, unescapeXml } from "./xml";

/** Settings of the workbook and custom properties of its sheets (by sheet name). */
export interface CustomValues {
  readonly settings: Record<string, string>;
  readonly sheets: Record<string, Record<string, string>>;
}

/** Where the values live: a custom XML part, which Excel keeps through opening and saving. */
const NAMESPACE = "urn:dtt:workbook-settings:1";
const ITEM = "customXml/item1.xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** Reads our own part, and before it what Excel itself has kept for add-ins (web extension properties). */
export function readCustomValues(parts: Parts): CustomValues {
  const own = Object.keys(parts)
    .filter((path) => /^customXml\/item\d+\.xml$/.test(path))
    .map((path) => textOf(parts, path))
    .find((xml) => xml.includes(NAMESPACE));
  const sheets = elementsOf(own ?? "", "sheet").map((element) => [attributesOf(element).name ?? "", entries(element, "property")] as const);
  const workbook = elementsOf(own ?? "", "settings")[0] ?? "<settings/>";
  return { settings: { ...webExtensionSettings(parts), ...entries(workbook, "setting") }, sheets: Object.fromEntries(sheets) };
}

function entries(element: string, name: string): Record<string, string> {
  return Object.fromEntries(
    elementsOf(contentOf(element), name).map((entry) => [attributesOf(entry).name ?? "", unescapeXml(contentOf(entry))])
  );
}

function webExtensionSettings(parts: Parts): Record<string, string> {
  const paths = Object.keys(parts).filter((path) => /^xl\/webextensions\/webextension\d*\.xml$/.test(path));
  const properties = paths.flatMap((path) => elementsOf(textOf(parts, path), "we:property"));
  return Object.fromEntries(properties.map((element) => [attributesOf(element).name ?? "", attributesOf(element).value ?? ""]));
}

/** Adds the part to a file that has none; nothing to keep adds nothing. */
export function writeCustomValues(parts: Parts, { settings, sheets }: CustomValues): void {
  const filled = Object.entries(sheets).filter(([, properties]) => Object.keys(properties).length > 0);
  if (Object.keys(settings).length === 0 && filled.length === 0) return;
  const list = (name: string, values: Record<string, string>) =>
    Object.entries(values)
      .map(([key, value]) => `<${name} name="${escapeXml(key)}">${escapeXml(value)}</${name}>`)
      .join("");
  const sheetElements = filled
    .map(([name, properties]) => `<sheet name="${escapeXml(name)}">${list("property", properties)}</sheet>`)
    .join("");
  setText(
    parts,
    ITEM,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<dtt xmlns="${NAMESPACE}"><settings>${list("setting", settings)}</settings>${sheetElements}</dtt>`
  );
  addRelationship(parts, "xl/workbook.xml", RELATIONSHIP, `../${ITEM}`);
}

/** @param target from the folder of the part */
export function addRelationship(parts: Parts, path: string, type: string, target: string): void {
  const slash = path.lastIndexOf("/");
  const rels = `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
  const taken = new Set(Object.keys(relationshipsOf(parts, path)));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  setText(
    parts,
    rels,
    textOf(parts, rels).replace("</Relationships>", `<Relationship Id="rId${number}" Type="${type}" Target="${target}"/></Relationships>`)
  );
}
