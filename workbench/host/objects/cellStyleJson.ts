/** The format of a cell as the JSON of `getCellProperties` and `setCellProperties`. */
import type { BorderEdge, BorderStyle, CellStyle } from "../../model/model";
import { fromModel, LINE_STYLES, toModel, WEIGHTS } from "../borders";
import { apiNotFound } from "../errors";
import { readBoolean, readColor, readInteger, readNumber, readText, readWord } from "../guards";
import { DEFAULT_STYLE } from "./formatTarget";
import { HORIZONTAL, VERTICAL } from "./rangeFormat";

export type Json = Readonly<Record<string, unknown>>;

interface Member {
  read(style: CellStyle): unknown;
  write(value: unknown): CellStyle;
}

const FONT: Readonly<Record<string, Member>> = {
  name: { read: (style) => style.fontName ?? DEFAULT_STYLE.fontName, write: (value) => ({ fontName: readText(value) }) },
  size: {
    read: (style) => style.fontSize ?? DEFAULT_STYLE.fontSize,
    write: (value) => ({ fontSize: readNumber(value, { min: 1, max: 409 }) }),
  },
  color: { read: (style) => style.fontColor ?? DEFAULT_STYLE.fontColor, write: (value) => ({ fontColor: readColor(value) }) },
  bold: { read: (style) => style.bold ?? false, write: (value) => ({ bold: readBoolean(value) }) },
  italic: { read: (style) => style.italic ?? false, write: (value) => ({ italic: readBoolean(value) }) },
  strikethrough: { read: (style) => style.strikethrough ?? false, write: (value) => ({ strikethrough: readBoolean(value) }) },
  underline: { read: (style) => (style.underline ? "Single" : "None"), write: (value) => ({ underline: value !== "None" }) },
};

const FILL: Readonly<Record<string, Member>> = {
  color: { read: (style) => style.fill ?? DEFAULT_STYLE.fill, write: (value) => ({ fill: value === "" ? null : readColor(value) }) },
};

const OWN: Readonly<Record<string, Member>> = {
  horizontalAlignment: { read: (style) => style.horizontal ?? "General", write: (value) => ({ horizontal: readWord(value, HORIZONTAL) }) },
  verticalAlignment: { read: (style) => style.vertical ?? "Bottom", write: (value) => ({ vertical: readWord(value, VERTICAL) }) },
  wrapText: { read: (style) => style.wrap ?? false, write: (value) => ({ wrap: readBoolean(value) }) },
  indentLevel: { read: (style) => style.indent ?? 0, write: (value) => ({ indent: readInteger(value, { min: 0, max: 250 }) }) },
  textOrientation: { read: (style) => style.rotation ?? 0, write: (value) => ({ rotation: readInteger(value, { min: -90, max: 180 }) }) },
};

const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];

const BORDER: Readonly<Record<"style" | "weight" | "color", (border: BorderStyle | undefined) => unknown>> = {
  style: (border) => fromModel(border).style,
  weight: (border) => fromModel(border).weight,
  color: (border) => fromModel(border).color,
};

const readMembers = (style: CellStyle, table: Readonly<Record<string, Member>>, wanted: Json, path: string): Json =>
  Object.fromEntries(
    Object.entries(wanted)
      .filter(([, wants]) => wants === true)
      .map(([key]) => {
        const member = table[key];
        if (!member) throw apiNotFound(path, key);
        return [key, member.read(style)];
      })
  );

/** `true` asks for each side by name: `{ top: { style, color, weight } … }`. */
const readBorders = (style: CellStyle, wanted: unknown): Json => {
  const members = (typeof wanted === "object" && wanted !== null ? wanted : { style: true, weight: true, color: true }) as Json;
  return Object.fromEntries(
    EDGES.map((edge) => [
      edge,
      Object.fromEntries(
        Object.entries(BORDER)
          .filter(([key]) => members[key] === true)
          .map(([key, read]) => [key, read(style.borders?.[edge])])
      ),
    ])
  );
};

const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** @param wanted the `format` part of the load options: `{ font: { name: true }, wrapText: true }` */
export const readCellStyle = (style: CellStyle, wanted: Json): Json => {
  const { font, fill, borders, ...own } = wanted;
  return {
    ...readMembers(style, OWN, own, "CellPropertiesFormat"),
    ...(isRecord(font) ? { font: readMembers(style, FONT, font, "CellPropertiesFont") } : {}),
    ...(isRecord(fill) ? { fill: readMembers(style, FILL, fill, "CellPropertiesFill") } : {}),
    ...(borders ? { borders: readBorders(style, borders) } : {}),
  };
};

const writeMembers = (table: Readonly<Record<string, Member>>, given: Json, path: string): CellStyle => {
  let patch: CellStyle = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const member = table[key];
    if (!member) throw apiNotFound(path, key);
    patch = { ...patch, ...member.write(value) };
  }
  return patch;
};

const writeBorders = (given: Json): CellStyle => {
  const borders: Partial<Record<BorderEdge, BorderStyle>> = {};
  for (const [side, value] of Object.entries(given)) {
    const edge = EDGES.find((candidate) => candidate === side);
    if (!edge || !isRecord(value)) throw apiNotFound("CellBorderCollection", side);
    const color = value.color === undefined ? "#000000" : readColor(value.color);
    const weight = value.weight === undefined ? "Thin" : readWord(value.weight, WEIGHTS);
    borders[edge] = toModel({ style: value.style === undefined ? "Continuous" : readWord(value.style, LINE_STYLES), weight, color });
  }
  return { borders };
};

/** @param given the `format` part of `SettableCellProperties` */
export const writeCellStyle = (given: Json): CellStyle => {
  const { font, fill, borders, ...own } = given;
  return {
    ...writeMembers(OWN, own, "CellPropertiesFormat"),
    ...(isRecord(font) ? writeMembers(FONT, font, "CellPropertiesFont") : {}),
    ...(isRecord(fill) ? writeMembers(FILL, fill, "CellPropertiesFill") : {}),
    ...(isRecord(borders) ? writeBorders(borders) : {}),
  };
};
