import type { Alignment, Border, Borders, Fill, Font, Style } from "exceljs";
import type { BorderEdge, BorderStyle, CellStyle } from "../model";
import { fileColor, rgbOf } from "./colors";

type FileHorizontal = NonNullable<Alignment["horizontal"]>;
type FileVertical = NonNullable<Alignment["vertical"]>;

const HORIZONTAL: Record<FileHorizontal, NonNullable<CellStyle["horizontal"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Record<FileVertical, NonNullable<CellStyle["vertical"]>> = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
  distributed: "Distributed",
  justify: "Justify",
};
const BORDERS = new Set<string>(["thin", "medium", "thick", "dashed", "dotted", "double", "hair"]);
const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
/** exceljs spells format 14 as the specification does, Office.js as Excel shows it. */
const SHORT_DATE = { file: "mm-dd-yy", model: "m/d/yyyy" };

/** @returns format of a cell in the file as the model names it; absent members are the standard */
export function fromFileStyle(style: Partial<Style>, theme: readonly string[]): CellStyle {
  const borders = fromFileBorders(style.border, theme);
  const fill = fromFileFill(style.fill, theme);
  return {
    ...fromFileFont(style.font, theme),
    ...(fill ? { fill } : {}),
    ...fromFileAlignment(style.alignment),
    ...(style.numFmt && style.numFmt !== "General"
      ? { numberFormat: style.numFmt === SHORT_DATE.file ? SHORT_DATE.model : style.numFmt }
      : {}),
    ...(borders ? { borders } : {}),
  };
}

export function fromFileFont(font: Partial<Font> | undefined, theme: readonly string[]): CellStyle {
  if (!font) return {};
  const fontColor = rgbOf(font.color, theme);
  return {
    ...(font.name ? { fontName: font.name } : {}),
    ...(font.size ? { fontSize: font.size } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline && font.underline !== "none" ? { underline: true } : {}),
    ...(font.strike ? { strikethrough: true } : {}),
    ...(fontColor ? { fontColor } : {}),
  };
}

/** Patterns and gradients become their colour. */
function fromFileFill(fill: Fill | undefined, theme: readonly string[]): string | undefined {
  if (!fill) return undefined;
  if (fill.type === "gradient") return rgbOf(fill.stops[0]?.color, theme);
  if (fill.pattern === "none") return undefined;
  return rgbOf(fill.fgColor, theme) ?? rgbOf(fill.bgColor, theme);
}

function fromFileAlignment(alignment: Partial<Alignment> | undefined): CellStyle {
  if (!alignment) return {};
  const { horizontal, vertical, wrapText, textRotation, indent } = alignment;
  return {
    ...(horizontal && HORIZONTAL[horizontal] ? { horizontal: HORIZONTAL[horizontal] } : {}),
    ...(vertical && VERTICAL[vertical] ? { vertical: VERTICAL[vertical] } : {}),
    ...(wrapText ? { wrap: true } : {}),
    ...(textRotation ? { rotation: textRotation === "vertical" ? 255 : textRotation } : {}),
    ...(indent ? { indent } : {}),
  };
}

function fromFileBorders(borders: Partial<Borders> | undefined, theme: readonly string[]): CellStyle["borders"] | undefined {
  const present = EDGES.flatMap((edge) => {
    const border = borders?.[edge];
    return border?.style ? [[edge, fromFileBorder(border, theme)] as const] : [];
  });
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}

function fromFileBorder({ style = "thin", color }: Partial<Border>, theme: readonly string[]): BorderStyle {
  const known = BORDERS.has(style) ? (style as BorderStyle["style"]) : style.startsWith("medium") ? "medium" : "dashed";
  return { style: known, color: rgbOf(color, theme) ?? "#000000" };
}

/** @returns the same for exceljs; members that are absent stay absent */
export function toFileStyle(style: CellStyle): Partial<Style> {
  const font = toFileFont(style);
  const alignment = toFileAlignment(style);
  return {
    ...(font ? { font } : {}),
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fileColor(style.fill) } as const } : {}),
    ...(alignment ? { alignment } : {}),
    ...(style.numberFormat ? { numFmt: style.numberFormat === SHORT_DATE.model ? SHORT_DATE.file : style.numberFormat } : {}),
    ...(style.borders ? { border: toFileBorders(style.borders) } : {}),
  };
}

function toFileFont({ fontName, fontSize, bold, italic, underline, strikethrough, fontColor }: CellStyle): Partial<Font> | undefined {
  const font = {
    ...(fontName ? { name: fontName } : {}),
    ...(fontSize ? { size: fontSize } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strike: true } : {}),
    ...(fontColor ? { color: fileColor(fontColor) } : {}),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function toFileAlignment({ horizontal, vertical, wrap, rotation, indent }: CellStyle): Partial<Alignment> | undefined {
  const alignment: Partial<Alignment> = {
    ...(horizontal ? { horizontal: keyOf(HORIZONTAL, horizontal) } : {}),
    ...(vertical ? { vertical: keyOf(VERTICAL, vertical) } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(rotation ? { textRotation: rotation === 255 ? ("vertical" as const) : rotation } : {}),
    ...(indent ? { indent } : {}),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function toFileBorders(borders: NonNullable<CellStyle["borders"]>): Partial<Borders> {
  return Object.fromEntries(
    EDGES.flatMap((edge) => {
      const border = borders[edge];
      return border && border.style !== "none" ? [[edge, { style: border.style, color: fileColor(border.color) }]] : [];
    })
  );
}

function keyOf<K extends string, V>(map: Record<K, V>, value: V): K | undefined {
  return (Object.keys(map) as K[]).find((key) => map[key] === value);
}
