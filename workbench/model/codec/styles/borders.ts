import type { BorderEdge, BorderStyle, CellStyle } from "../../model";
import { childOf } from "../sheetElements";
import type { XmlElement } from "../xml/element";
import { argb, type Palette } from "./palette";

const ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");
const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
/** "Strict" files name the sides by the direction of writing. */
const STRICT_EDGES: Partial<Record<BorderEdge, string>> = { left: "start", right: "end" };
const KNOWN = new Set<string>(["thin", "medium", "thick", "dashed", "dotted", "double", "hair"]);

export function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle {
  const present = EDGES.flatMap((edge) => {
    const element = edgeOf(border, edge);
    const style = element?.get("style") ?? "none";
    return style === "none"
      ? []
      : [[edge, { style: knownStyle(style), color: palette.rgb(element?.child("color")) ?? "#000000" }] as const];
  });
  return present.length > 0 ? { borders: Object.fromEntries(present) } : {};
}

const edgeOf = (border: XmlElement | undefined, edge: BorderEdge): XmlElement | undefined =>
  border?.child(edge) ?? border?.child(STRICT_EDGES[edge] ?? edge);

function knownStyle(style: string): BorderStyle["style"] {
  if (KNOWN.has(style)) return style as BorderStyle["style"];
  return style.startsWith("medium") ? "medium" : "dashed";
}

/** @param edges those that are to be otherwise; `undefined` or style "none" takes away */
export function changeBorders(border: XmlElement, edges: Partial<Record<BorderEdge, BorderStyle | undefined>>): void {
  for (const [edge, wanted] of Object.entries(edges) as [BorderEdge, BorderStyle | undefined][]) {
    const element = edgeOf(border, edge) ?? childOf(border, edge, ORDER);
    const isNone = !wanted || wanted.style === "none";
    element.set("style", isNone ? undefined : wanted.style);
    element.setContent(isNone ? "" : `<color rgb="${argb(wanted.color)}"/>`);
  }
}
