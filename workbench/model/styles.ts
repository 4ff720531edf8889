import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { CellExtras } from "./customData";
import type { BorderEdge, BorderStyle, CellStyle } from "./model";

/** Pixels of one step of indentation: three spaces of the standard font. */
const INDENT_PIXELS = 9;

/** Formats Excel gives a fresh workbook. */
export const STANDARD_FONT = { fontName: "Calibri", fontSize: 11 };

const HORIZONTAL: Partial<Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  // Univer draws neither; the extras of the cell remember what was meant.
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Fill: HorizontalAlign.LEFT,
};

const VERTICAL: Record<NonNullable<CellStyle["vertical"]>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

const BORDERS: Record<BorderStyle["style"], BorderStyleTypes> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};

const EDGES: Record<BorderEdge, "t" | "b" | "l" | "r"> = { top: "t", bottom: "b", left: "l", right: "r" };

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/**
 * @param patch members that are absent stay absent
 * @returns the same for Univer; `null` members clear
 */
export function toUniverStyle(patch: CellStyle): IStyleData {
  return {
    ...toUniverFont(patch),
    ...(patch.fill === undefined ? {} : { bg: patch.fill === null ? null : { rgb: patch.fill } }),
    ...toUniverAlignment(patch),
    ...(patch.numberFormat === undefined ? {} : { n: patch.numberFormat === "General" ? null : { pattern: patch.numberFormat } }),
    ...(patch.borders === undefined ? {} : { bd: toUniverBorders(patch.borders) }),
  };
}

function toUniverFont({ fontName, fontSize, bold, italic, underline, strikethrough, fontColor }: CellStyle): IStyleData {
  return {
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline) } }),
    ...(strikethrough === undefined ? {} : { st: { s: flag(strikethrough) } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
  };
}

function toUniverAlignment({ horizontal, vertical, wrap, rotation, indent }: CellStyle): IStyleData {
  return {
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] ?? null }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : null }),
    ...(rotation === undefined ? {} : { tr: toUniverRotation(rotation) }),
    ...(indent === undefined ? {} : { pd: indent === 0 ? null : { [horizontal === "Right" ? "r" : "l"]: indent * INDENT_PIXELS } }),
  };
}

/** Excel counts counter-clockwise, Univer clockwise; 255 (180 in Office.js) stands for letters below each other. */
function toUniverRotation(rotation: number): IStyleData["tr"] {
  if (rotation === 0) return null;
  return rotation === 255 || rotation === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -rotation };
}

function toUniverBorders(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  const result: IBorderData = {};
  for (const [edge, border] of Object.entries(borders) as [BorderEdge, BorderStyle][]) {
    result[EDGES[edge]] = border.style === "none" ? null : { s: BORDERS[border.style], cl: { rgb: border.color } };
  }
  return result;
}

/**
 * @param style of the cell with the formats of its column, row and sheet; `undefined`: none
 * @returns members that differ from the standard format
 */
export function fromUniverStyle(style: Nullable<IStyleData>, extras: CellExtras): CellStyle {
  if (!style) return extras.horizontal || extras.vertical ? { horizontal: extras.horizontal, vertical: extras.vertical } : {};
  const borders = fromUniverBorders(style.bd);
  return {
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(style.cl?.rgb ? { fontColor: hexColor(style.cl.rgb) } : {}),
    ...(style.bg?.rgb ? { fill: hexColor(style.bg.rgb) } : {}),
    ...fromUniverAlignment(style, extras),
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    ...(borders ? { borders } : {}),
  };
}

function fromUniverAlignment({ ht, vt, tb, tr, pd }: IStyleData, extras: CellExtras): CellStyle {
  const horizontal =
    extras.horizontal ?? (["Left", "Center", "Right", "Justify", "Distributed"] as const).find((name) => HORIZONTAL[name] === ht);
  const vertical = extras.vertical ?? (["Top", "Center", "Bottom"] as const).find((name) => VERTICAL[name] === vt);
  const indent = Math.round((pd?.l || pd?.r || 0) / INDENT_PIXELS);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(tr?.v ? { rotation: 255 } : tr?.a ? { rotation: -tr.a } : {}),
    ...(indent ? { indent } : {}),
  };
}

function fromUniverBorders(borders: Nullable<IBorderData>): CellStyle["borders"] | undefined {
  const present = (Object.keys(EDGES) as BorderEdge[]).flatMap((edge) => {
    const border = borders?.[EDGES[edge]];
    return border && border.s !== BorderStyleTypes.NONE ? [[edge, fromUniverBorder(border)] as const] : [];
  });
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}

function fromUniverBorder({ s, cl }: IBorderStyleData): BorderStyle {
  const known = (Object.keys(BORDERS) as BorderStyle["style"][]).find((name) => BORDERS[name] === s);
  return { style: known ?? nearestBorder(s), color: hexColor(cl?.rgb ?? "#000000") };
}

/** Of the styles the model does not name. */
function nearestBorder(style: BorderStyleTypes): BorderStyle["style"] {
  const isMedium = [BorderStyleTypes.MEDIUM_DASHED, BorderStyleTypes.MEDIUM_DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT].includes(style);
  return isMedium ? "medium" : "dashed";
}

/** @returns `#RRGGBB` of `#rgb`, `rgb(r, g, b)` or `rgba(…)` as Univer may hold it */
export function hexColor(color: string): string {
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color)?.slice(1);
  if (channels) return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`
      : color.slice(0, 7)
  ).toUpperCase();
}

/** Alignments that only the extras of a cell can hold; `undefined` members clear what was remembered. */
export function styleExtras(patch: CellStyle): CellExtras {
  const { horizontal, vertical } = patch;
  return {
    ...(horizontal === undefined
      ? {}
      : { horizontal: horizontal === "Fill" || horizontal === "CenterAcrossSelection" ? horizontal : undefined }),
    ...(vertical === undefined ? {} : { vertical: vertical === "Justify" || vertical === "Distributed" ? vertical : undefined }),
  };
}
