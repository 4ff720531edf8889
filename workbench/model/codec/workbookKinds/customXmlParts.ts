import type { CustomXmlPartData } from "../../items/customXmlParts";
import { rootNamespace } from "../../rootNamespace";
import type { OfficeFile } from "../package/officeFile";
import type { FileWorkbookKind } from "./fileWorkbookKind";

/** Custom XML parts: `customXml/itemN.xml`, each with its id in `itemPropsN.xml`. */
export const CUSTOM_XML_PARTS: FileWorkbookKind<readonly CustomXmlPartData[]> = {
  read: (file) => {
    const parts = placed(file).map(({ data }) => data);
    return parts.length > 0 ? parts : undefined;
  },
  write,
};

/** The workbench's own part, which holds what Excel keeps elsewhere. */
const OWN = "urn:dtt:workbook-settings:1";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const ID = /itemID\s*=\s*["'](\{[^"']+\})["']/i;

const workbookOf = (file: OfficeFile): string => file.related("", "officeDocument")[0] ?? "xl/workbook.xml";

function placed(file: OfficeFile): { readonly path: string; readonly data: CustomXmlPartData }[] {
  return file.related(workbookOf(file), "customXml").flatMap((path) => {
    const xml = file.text(path);
    const namespace = namespaceOf(xml);
    return namespace === null || namespace === OWN ? [] : [{ path, data: { id: idOf(file, path), xml, namespace } }];
  });
}

/** `null` for a part that cannot be read: it stays as it is. */
function namespaceOf(xml: string): string | null {
  try {
    return rootNamespace(xml);
  } catch {
    return null;
  }
}

/** A part without an id is known by its number. */
function idOf(file: OfficeFile, path: string): string {
  const [properties] = file.related(path, "customXmlProps");
  const own = properties === undefined ? undefined : ID.exec(file.text(properties))?.[1];
  return own ?? `{00000000-0000-0000-0000-${(/\d+/.exec(path)?.[0] ?? "0").padStart(12, "0")}}`;
}

function write(file: OfficeFile, parts: readonly CustomXmlPartData[]): void {
  const before = new Map(placed(file).map((entry) => [entry.data.id, entry]));
  for (const { id, xml } of parts) {
    const known = before.get(id);
    before.delete(id);
    if (!known) add(file, id, xml);
    else if (known.data.xml !== xml) file.put(known.path, xml);
  }
  for (const { path } of before.values()) remove(file, path);
}

function add(file: OfficeFile, id: string, xml: string): void {
  const path = file.freePath("customXml/item#.xml");
  const properties = file.freePath("customXml/itemProps#.xml");
  file.put(path, xml);
  file.setExtensionType("xml", "application/xml");
  file.put(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    PROPERTIES_TYPE
  );
  file.relate(path, "customXmlProps", properties);
  file.relate(workbookOf(file), "customXml", path);
}

function remove(file: OfficeFile, path: string): void {
  for (const properties of file.related(path, "customXmlProps")) file.drop(properties);
  for (const { id, target } of file.relationships(workbookOf(file))) if (target === path) file.unrelate(workbookOf(file), id);
  file.drop(path);
}
