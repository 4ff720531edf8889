import { textOf, type Parts } from "./package";
import { attributesOf, contentOf, elementsOf, unescapeXml } from "./xml";

/** A sheet of the file: its name and the path of its part. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

export interface FileName {
  readonly name: string;
  /** Without `=` */
  readonly formula: string;
  /** Index of the sheet it belongs to; absent for the workbook */
  readonly sheetIndex?: number;
  readonly hidden: boolean;
}

/** @returns target paths of a part's relationships by id, from the root of the file */
export function relationshipsOf(parts: Parts, path: string): Record<string, { type: string; target: string }> {
  const slash = path.lastIndexOf("/");
  const folder = path.slice(0, slash + 1);
  const xml = textOf(parts, `${folder}_rels/${path.slice(slash + 1)}.rels`);
  const entries = elementsOf(xml, "Relationship").map((element) => {
    const { Id = "", Type = "", Target = "" } = attributesOf(element);
    return [Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(folder, Target) }] as const;
  });
  return Object.fromEntries(entries);
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments: string[] = [];
  for (const segment of `${folder}${target}`.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** @returns text of the workbook's part of this type (`styles`, `theme`); "" when there is none */
export function workbookPart(parts: Parts, type: string): string {
  const part = Object.values(relationshipsOf(parts, "xl/workbook.xml")).find((relationship) => relationship.type === type);
  return part ? textOf(parts, part.target) : "";
}

/** @returns sheets in order of their tabs, chart sheets included */
export function sheetParts(parts: Parts): SheetPart[] {
  const relationships = relationshipsOf(parts, "xl/workbook.xml");
  return elementsOf(textOf(parts, "xl/workbook.xml"), "sheet").map((element) => {
    const attributes = attributesOf(element);
    return { name: attributes.name ?? "", path: relationships[attributes["r:id"] ?? ""]?.target ?? "" };
  });
}

export function fileNames(parts: Parts): FileName[] {
  return elementsOf(textOf(parts, "xl/workbook.xml"), "definedName").map((element) => {
    const { name = "", localSheetId, hidden } = attributesOf(element);
    const sheet = localSheetId === undefined ? {} : { sheetIndex: Number(localSheetId) };
    return { name, formula: unescapeXml(contentOf(element)), ...sheet, hidden: hidden === "1" || hidden === "true" };
  });
}
