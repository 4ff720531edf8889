import { attributesOf, contentOf, elementsOf } from "./xml";

/** Elements of a sheet that nothing here changes: they go through a round trip as they are. */
const CARRIED = ["autoFilter", "conditionalFormatting", "dataValidations", "rowBreaks", "colBreaks", "ignoredErrors", "extLst"];

/** exceljs would read them too: slowly (validation of whole columns) and not completely. */
const HIDDEN_FROM_EXCELJS = [...CARRIED, "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "tableParts"];

/** Links to places in the workbook: exceljs forgets them, and writes the others into the same list. */
const LINKS = "internalLinks";

/** In this order elements must stand behind the cells of a sheet; `#x` is what exceljs has written. */
const ORDER = [
  "sheetProtection",
  "autoFilter",
  "#mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "#hyperlinks",
  "#printOptions",
  "#pageMargins",
  "#pageSetup",
  "#headerFooter",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
  "#drawing",
  "#legacyDrawing",
  "extLst",
];

/** @returns the sheet without its cells, for looking things up */
export function outsideData(xml: string): string {
  const start = xml.indexOf("<sheetData");
  const end = xml.lastIndexOf("</sheetData>");
  return end < 0 ? xml : `${xml.slice(0, start)}<sheetData/>${xml.slice(end + "</sheetData>".length)}`;
}

/**
 * @param outside the sheet without its cells
 * @returns the elements to carry, by name, each understandable by itself
 */
export function readFragments(outside: string): Record<string, string> {
  const root = attributesOf(/<worksheet(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(outside)?.[0] ?? "<x>");
  const found = CARRIED.flatMap((name) => {
    const elements = elementsOf(outside, name).filter((element) => !/\br:id=/.test(element));
    return elements.length > 0 ? [[name, elements.map((element) => selfContained(element, root)).join("")] as const] : [];
  });
  const links = elementsOf(outside, "hyperlink").filter((link) => !/\br:id=/.test(link));
  return Object.fromEntries([
    ...found,
    ...(links.length > 0 ? [[LINKS, links.map((link) => selfContained(link, root)).join("")] as const] : []),
  ]);
}

/** Revision ids are dropped, and prefixes declared at the root of the old sheet are declared in the element itself. */
function selfContained(element: string, root: Record<string, string>): string {
  const text = element.replace(/\s+xr\d*:uid="[^"]*"/g, "");
  const prefixes = new Set([...text.matchAll(/[<\s/](\w+):\w+/g)].map((match) => match[1]!));
  const missing = [...prefixes].filter((prefix) => root[`xmlns:${prefix}`] && !text.includes(`xmlns:${prefix}=`));
  return text.replace(/^<\w+/, (start) => `${start}${missing.map((prefix) => ` xmlns:${prefix}="${root[`xmlns:${prefix}`]}"`).join("")}`);
}

/** @returns the sheet as exceljs may read it */
export function withoutFragments(xml: string): string {
  const end = xml.lastIndexOf("</sheetData>");
  const [data, rest] = end < 0 ? ["", xml] : [xml.slice(0, end), xml.slice(end)];
  return (
    data +
    HIDDEN_FROM_EXCELJS.reduce(
      (text, name) => elementsOf(text, name).reduce((less, element) => less.replace(element, () => ""), text),
      rest
    )
  );
}

/**
 * Puts elements into a sheet that exceljs has written, where the schema wants them.
 * @param elements by name, also `sheetProtection`
 */
export function withFragments(xml: string, elements: Readonly<Record<string, string>>): string {
  const end = Math.max(xml.lastIndexOf("</sheetData>") + "</sheetData>".length, xml.lastIndexOf("<sheetData/>") + "<sheetData/>".length);
  const rest = xml.slice(end);
  const ordered = ORDER.map((name) => {
    if (name === "#hyperlinks") return allLinks(rest, elements[LINKS] ?? "");
    return name.startsWith("#") ? elementsOf(rest, name.slice(1)).join("") : (elements[name] ?? "");
  });
  return `${xml.slice(0, end)}${ordered.join("")}</worksheet>`;
}

function allLinks(written: string, internal: string): string {
  const external = elementsOf(written, "hyperlinks").map(contentOf).join("");
  return external || internal ? `<hyperlinks>${external}${internal}</hyperlinks>` : "";
}
