import { withoutFragments } from "./fragments";
import { setText, textOf, type Parts } from "./package";
import { relationshipsOf, sheetParts } from "./workbookParts";
import { attributesOf, elementsOf, tag } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Parts exceljs reads beside the sheets: type of relationship → the only path it knows. */
const SINGLE_PARTS: Readonly<Record<string, string>> = { styles: "xl/styles.xml", sharedStrings: "xl/sharedStrings.xml" };

/**
 * The file reduced to what exceljs reads well. It finds parts by fixed names, where other programs than Excel choose names of their own, and
 * it stumbles over drawings, tables and comments in unusual places.
 */
export function readableParts(parts: Parts): Parts {
  const relationships = relationshipsOf(parts, "xl/workbook.xml");
  const readable: Parts = {};
  for (const path of ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"]) if (parts[path]) readable[path] = parts[path];
  for (const { type, target } of Object.values(relationships)) {
    const path = SINGLE_PARTS[type];
    if (path && parts[target]) readable[path] = parts[target];
  }
  const targets = sheetParts(parts).map(({ path }, i) => [path, addSheet(readable, parts, path, i + 1)] as const);
  setText(readable, "xl/_rels/workbook.xml.rels", workbookRelationships(relationships, new Map(targets)));
  return readable;
}

/** @returns the path exceljs will look for, from the folder of the workbook */
function addSheet(readable: Parts, parts: Parts, path: string, number: number): string {
  const name = `sheet${number}.xml`;
  if (!/<worksheet[\s>]/.test(textOf(parts, path).slice(0, 2000))) return `chartsheets/${name}`;
  setText(readable, `xl/worksheets/${name}`, withoutFragments(textOf(parts, path)));
  const slash = path.lastIndexOf("/");
  const links = elementsOf(textOf(parts, `${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`), "Relationship").filter((element) =>
    attributesOf(element).Type?.endsWith("/hyperlink")
  );
  if (links.length > 0)
    setText(readable, `xl/worksheets/_rels/${name}.rels`, `<Relationships xmlns="${RELATIONSHIPS}">${links.join("")}</Relationships>`);
  return `worksheets/${name}`;
}

function workbookRelationships(relationships: ReturnType<typeof relationshipsOf>, targets: ReadonlyMap<string, string>): string {
  const kept = Object.entries(relationships).flatMap(([Id, { type, target }]) => {
    const Target = targets.get(target) ?? SINGLE_PARTS[type]?.slice("xl/".length);
    return Target ? [tag("Relationship", { Id, Type: `${TYPES}/${type}`, Target })] : [];
  });
  return `<Relationships xmlns="${RELATIONSHIPS}">${kept.join("")}</Relationships>`;
}
