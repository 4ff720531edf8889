const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** @returns text for an attribute or an element; line breaks survive in both */
export const escapeXml = (text: string): string => text.replace(/[&<>"\n\r\t]/g, (letter) => ESCAPES[letter]!);

/** @returns text for an element, where line breaks and quotes need no escape */
export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (letter) => ESCAPES[letter]!);

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return codePoint(parseInt(hex, 16)) ?? whole;
    if (decimal) return codePoint(Number(decimal)) ?? whole;
    return ENTITIES[name ?? ""] ?? whole;
  });
}

const codePoint = (code: number): string | undefined => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);

/** @returns characters of source between tags: without comments and instructions, CDATA and entities as the text they stand for */
export function plainText(source: string): string {
  if (!source.includes("<")) return unescapeXml(source).replaceAll("\r\n", "\n");
  return source
    .split(/(<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<") ? "" : unescapeXml(piece)))
    .join("");
}
