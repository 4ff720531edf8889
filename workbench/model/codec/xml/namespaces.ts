/** Prefix by which a namespace is called here, whatever the file calls it: its name in files of today, and in "strict" files. */
const NAMESPACES: readonly (readonly [prefix: string, transitional: string, strict?: string])[] = [
  ["", "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  ["", "http://schemas.openxmlformats.org/package/2006/relationships"],
  ["", "http://schemas.openxmlformats.org/package/2006/content-types"],
  [
    "",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
  ],
  [
    "",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "http://purl.oclc.org/ooxml/officeDocument/customProperties",
  ],
  ["", "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"],
  ["r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  [
    "vt",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
  ],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ["c", "http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
  ["xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing"],
  ["cx", "http://schemas.microsoft.com/office/drawing/2014/chartex"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["x14", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"],
  ["x15", "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"],
  ["xm", "http://schemas.microsoft.com/office/excel/2006/main"],
  ["x14ac", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"],
  ["xr", "http://schemas.microsoft.com/office/spreadsheetml/2014/revision"],
  ["xda", "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"],
  ["cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["dcterms", "http://purl.org/dc/terms/"],
  ["dcmitype", "http://purl.org/dc/dcmitype/"],
  ["xsi", "http://www.w3.org/2001/XMLSchema-instance"],
  ["xml", "http://www.w3.org/XML/1998/namespace"],
];

const PREFIX_OF = new Map(NAMESPACES.flatMap(([prefix, ...uris]) => uris.map((uri) => [uri, prefix] as const)));
const URIS_OF = new Map(NAMESPACES.filter(([prefix]) => prefix).map(([prefix, ...uris]) => [prefix, uris] as const));

/** Declared prefixes ("" for the namespace without one) and their namespaces. */
export type Scope = Readonly<Record<string, string>>;

/** @returns a name as it is called here. @example usualName("x:row", { x: "http://…/spreadsheetml/2006/main" }) // "row" */
export function usualName(written: string, scope: Scope): string {
  const colon = written.indexOf(":");
  const prefix = PREFIX_OF.get(scope[colon < 0 ? "" : written.slice(0, colon)] ?? "");
  if (prefix === undefined) return written;
  const local = written.slice(colon + 1);
  return prefix ? `${prefix}:${local}` : local;
}

/** Attributes without a prefix have no namespace. */
export function usualAttribute(written: string, scope: Scope): string {
  return written.includes(":") ? usualName(written, scope) : written;
}

export const isStrict = (scope: Scope): boolean => Object.values(scope).some((uri) => uri.startsWith("http://purl.oclc.org/ooxml/"));

/** @returns the namespace of a usual prefix; `undefined` for one that is not known here */
export function namespaceOf(prefix: string, strict: boolean): string | undefined {
  const [transitional, strictUri] = URIS_OF.get(prefix) ?? [];
  return strict ? (strictUri ?? transitional) : transitional;
}
