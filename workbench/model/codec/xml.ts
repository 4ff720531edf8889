/** The little XML the codec reads and writes beside exceljs: flat elements, found by name. */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;");
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ""] ?? whole;
  });
}

/** @returns attributes of a start tag, unescaped; names with their prefix */
export function attributesOf(tag: string): Record<string, string> {
  const head = /^<[^\s/>]+((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(tag)?.[1] ?? "";
  return Object.fromEntries(
    [...head.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = "", double, single]) => [
      name,
      unescapeXml(double ?? single ?? ""),
    ])
  );
}

/** @returns every element of this name (without a prefix), whole, in order; elements of the same name do not nest in the parts read here */
export function elementsOf(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|>[\\s\\S]*?</${name}>)`, "g")) ?? [];
}

/** @returns content between start and end tag; "" for an empty element */
export function contentOf(element: string): string {
  const start = /^<(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(element)?.[0] ?? "";
  return start.endsWith("/>") ? "" : element.slice(start.length, element.lastIndexOf("</"));
}

/** @example tag("sheetProtection", { sheet: "1" }) // <sheetProtection sheet="1"/> */
export function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("")}/>`;
}
