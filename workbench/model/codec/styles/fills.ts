import type { CellStyle } from "../../model";
import type { XmlElement } from "../xml/element";
import { argb, type Palette } from "./palette";

/** Patterns and gradients become their colour. */
export function readFill(fill: XmlElement | undefined, palette: Palette): CellStyle {
  const gradient = fill?.child("gradientFill");
  if (gradient) return colored(palette.rgb(gradient.child("stop")?.child("color")));
  const pattern = fill?.child("patternFill");
  if (!pattern || (pattern.get("patternType") ?? "none") === "none") return {};
  return colored(palette.rgb(pattern.child("fgColor")) ?? palette.rgb(pattern.child("bgColor")));
}

const colored = (fill: string | undefined): CellStyle => (fill ? { fill } : {});

/** @returns XML of a fill of one colour, or of none */
export function fillElement(color: string | null | undefined): string {
  if (!color) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}
