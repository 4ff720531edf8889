import type { Rect } from "../../model";
import type { OfficeFile } from "../package/officeFile";
import { sheetElements, setSheetElements } from "../sheetElements";

/** The box of a note. Excel draws it from an old kind of XML (VML), which is not always well-formed, so it is handled as text. */
export interface NoteBox {
  /** Points */
  readonly width?: number;
  readonly height?: number;
  readonly visible?: boolean;
}

/** What Excel gives a fresh note, in points. */
const FRESH = { width: 108, height: 59.25 };
/** Points of a standard column and row, by which the box is anchored. */
const CELL = { width: 48, height: 15 };
const PIXELS_PER_POINT = 96 / 72;
const SHAPE = /<v:shape\b(?:(?!<v:shape\b)[\s\S])*?<\/v:shape>/gi;
const EMPTY =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** @returns the size and visibility of the box of a note; nothing where the file says nothing */
export function noteBox(file: OfficeFile, sheet: string, cell: Rect): NoteBox {
  const path = vmlPart(file, sheet);
  const shape = path && shapeOn(file.text(path), cell);
  if (!shape) return {};
  const style = styleOf(shape);
  const [width, height] = [points(style, "width"), points(style, "height")];
  return { ...(width ? { width } : {}), ...(height ? { height } : {}), ...(isVisible(shape, style) ? { visible: true } : {}) };
}

/** Gives the note on a cell a box, or the one it has another size or visibility. */
export function putNoteBox(file: OfficeFile, sheet: string, cell: Rect, box: NoteBox): void {
  const path = vmlPart(file, sheet) ?? newVmlPart(file, sheet);
  const vml = file.text(path);
  const existing = shapeOn(vml, cell);
  if (existing)
    file.put(
      path,
      vml.replace(existing, () => changed(existing, cell, box))
    );
  else
    file.put(
      path,
      vml.replace(/<\/xml>\s*$/i, () => `${newShape(vml, cell, box)}</xml>`)
    );
}

/** Takes the box away, and the part when it holds no other shape. */
export function dropNoteBox(file: OfficeFile, sheet: string, cell: Rect): void {
  const path = vmlPart(file, sheet);
  const shape = path && shapeOn(file.text(path), cell);
  if (!path || !shape) return;
  const rest = file.text(path).replace(shape, "");
  if (/<v:(?:shape|group|rect|oval|line|image)\b/i.test(rest)) return file.put(path, rest);
  file.drop(path);
  const [link] = sheetElements(file, sheet, "legacyDrawing");
  file.unrelate(sheet, link?.get("r:id") ?? "");
  setSheetElements(file, sheet, "legacyDrawing", []);
}

function vmlPart(file: OfficeFile, sheet: string): string | undefined {
  const id = sheetElements(file, sheet, "legacyDrawing")[0]?.get("r:id");
  const target = file.relationships(sheet).find((entry) => entry.id === id)?.target;
  return target && file.has(target) ? target : undefined;
}

function newVmlPart(file: OfficeFile, sheet: string): string {
  const path = file.freePath("xl/drawings/vmlDrawing#.vml");
  file.setExtensionType("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  file.put(path, EMPTY);
  setSheetElements(file, sheet, "legacyDrawing", [`<legacyDrawing r:id="${file.relate(sheet, "vmlDrawing", path)}"/>`]);
  return path;
}

function shapeOn(vml: string, { row, column }: Rect): string | undefined {
  const number = (shape: string, name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)`, "i").exec(shape)?.[1] ?? -1);
  return vml
    .match(SHAPE)
    ?.find((shape) => /ObjectType=["']Note["']/i.test(shape) && number(shape, "Row") === row && number(shape, "Column") === column);
}

const styleOf = (shape: string): string => /^<v:shape\b[^>]*?\sstyle=(?:"([^"]*)"|'([^']*)')/i.exec(shape)?.slice(1).join("") ?? "";

function points(style: string, name: string): number | undefined {
  const [, value, unit] = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]+)(pt|px|in|mm|cm)?`, "i").exec(style) ?? [];
  const factor = { pt: 1, px: 0.75, in: 72, mm: 72 / 25.4, cm: 72 / 2.54 }[unit?.toLowerCase() ?? "px"] ?? 1;
  return value === undefined ? undefined : Math.round(Number(value) * factor * 100) / 100;
}

const isVisible = (shape: string, style: string): boolean => /<x:Visible\b/i.test(shape) && !/visibility:\s*hidden/i.test(style);

function changed(shape: string, cell: Rect, { width = FRESH.width, height = FRESH.height, visible = false }: NoteBox): string {
  const style = styleOf(shape);
  const isResized = points(style, "width") !== width || points(style, "height") !== height;
  const members = { ...(isResized ? { width: `${width}pt`, height: `${height}pt` } : {}), visibility: visible ? "visible" : "hidden" };
  const newStyle = Object.entries(members).reduce((text, [name, value]) => withMember(text, name, value), style);
  return shape
    .replace(style, () => newStyle)
    .replace(/\s*<x:Visible\b[^>]*?(?:\/>|>[\s\S]*?<\/x:Visible>)/i, "")
    .replace(/(<\/x:ClientData>)/i, (end) => `${visible ? "<x:Visible/>" : ""}${end}`)
    .replace(/(<x:Anchor>)[\s\S]*?(<\/x:Anchor>)/i, (whole, start: string, end: string) =>
      isResized ? `${start}${anchor(cell, width, height)}${end}` : whole
    );
}

function withMember(style: string, name: string, value: string): string {
  const known = new RegExp(`((?:^|;)\\s*${name}:)[^;]*`, "i");
  return known.test(style) ? style.replace(known, `$1${value}`) : `${style};${name}:${value}`;
}

function newShape(vml: string, cell: Rect, { width = FRESH.width, height = FRESH.height, visible = false }: NoteBox): string {
  const ids = [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  return (
    `<v:shape id="_x0000_s${Math.max(1024, ...ids) + 1}" type="#_x0000_t202" style="position:absolute;width:${width}pt;height:${height}pt;z-index:1;` +
    `visibility:${visible ? "visible" : "hidden"}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor(cell, width, height)}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${cell.row}</x:Row><x:Column>${cell.column}</x:Column>` +
    `${visible ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`
  );
}

/** Column, pixels, row, pixels of the left top and the right bottom corner: to the right of the cell, a little above. */
function anchor({ row, column }: Rect, width: number, height: number): string {
  const pixels = (size: number) => Math.round(size * PIXELS_PER_POINT);
  const left = 11.25;
  const top = row === 0 ? 1.5 : 7.5;
  const [right, bottom] = [left + width, top + height];
  const firstRow = Math.max(0, row - 1);
  const place = (size: number, cell: number, first: number) => `${first + Math.floor(size / cell)}, ${pixels(size % cell)}`;
  return [
    place(left, CELL.width, column + 1),
    place(top, CELL.height, firstRow),
    place(right, CELL.width, column + 1),
    place(bottom, CELL.height, firstRow),
  ].join(", ");
}
