import type { CellStyle } from "../../model";
import { isOn } from "../isOn";
import type { XmlElement } from "../xml/element";

type Horizontal = NonNullable<CellStyle["horizontal"]>;
type Vertical = NonNullable<CellStyle["vertical"]>;

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, Vertical>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export const ALIGNMENT_MEMBERS = ["horizontal", "vertical", "wrap", "rotation", "indent"] as const;

export function readAlignment(alignment: XmlElement | undefined): CellStyle {
  if (!alignment) return {};
  const { horizontal = "", vertical = "", wrapText, textRotation, indent } = alignment.attributes;
  const rotation = rotationOf(Number(textRotation ?? 0));
  return {
    ...(HORIZONTAL[horizontal] ? { horizontal: HORIZONTAL[horizontal] } : {}),
    ...(VERTICAL[vertical] ? { vertical: VERTICAL[vertical] } : {}),
    ...(isOn(wrapText) ? { wrap: true } : {}),
    ...(rotation ? { rotation } : {}),
    ...(Number(indent) > 0 ? { indent: Number(indent) } : {}),
  };
}

/** Degrees, downwards negative (the file counts on from 90); 255 stands for letters below each other. */
const rotationOf = (file: number): number => (file > 90 && file <= 180 ? 90 - file : file);
const fileRotation = (rotation: number): number => (rotation < 0 ? 90 - rotation : rotation);

/** @param changes members that are to be otherwise; `undefined` takes away */
export function changeAlignment(alignment: XmlElement, changes: CellStyle): void {
  if ("horizontal" in changes) alignment.set("horizontal", keyOf(HORIZONTAL, changes.horizontal));
  if ("vertical" in changes) alignment.set("vertical", keyOf(VERTICAL, changes.vertical));
  if ("wrap" in changes) alignment.set("wrapText", changes.wrap ? 1 : undefined);
  if ("rotation" in changes) alignment.set("textRotation", changes.rotation ? fileRotation(changes.rotation) : undefined);
  if ("indent" in changes) alignment.set("indent", changes.indent || undefined);
}

function keyOf<V>(map: Readonly<Record<string, V>>, value: V | undefined): string | undefined {
  return Object.keys(map).find((key) => map[key] === value);
}
