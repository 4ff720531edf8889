import type { CellStyle } from "../../model";
import { childOf } from "../sheetElements";
import { isOn } from "../isOn";
import type { XmlElement } from "../xml/element";
import { argb, type Palette } from "./palette";

const ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");
/** Members of a format that are the font's. */
export const FONT_MEMBERS = ["fontName", "fontSize", "bold", "italic", "underline", "strikethrough", "fontColor"] as const;

/** @param font `font` or `dxf`'s; @returns members that differ from the plain font */
export function readFont(font: XmlElement | undefined, palette: Palette): CellStyle {
  if (!font) return {};
  const value = (name: string) => font.child(name)?.get("val");
  const has = (name: string) => font.child(name) !== undefined && (value(name) === undefined || isOn(value(name)));
  const name = value("name");
  const size = Number(value("sz"));
  const underline = font.child("u") !== undefined && value("u") !== "none";
  const color = palette.rgb(font.child("color"));
  return {
    ...(name ? { fontName: name } : {}),
    ...(size > 0 ? { fontSize: size } : {}),
    ...(has("b") ? { bold: true } : {}),
    ...(has("i") ? { italic: true } : {}),
    ...(underline ? { underline: true } : {}),
    ...(has("strike") ? { strikethrough: true } : {}),
    ...(color ? { fontColor: color } : {}),
  };
}

/** @param changes members that are to be otherwise; `undefined` takes away */
export function changeFont(font: XmlElement, changes: CellStyle): void {
  const set = (name: string, value: string | number | undefined) => {
    if (value === undefined) font.child(name)?.remove();
    else childOf(font, name, ORDER).set("val", value);
  };
  const flag = (name: string, on: boolean | undefined) => {
    font.child(name)?.remove();
    if (on) childOf(font, name, ORDER);
  };
  if ("bold" in changes) flag("b", changes.bold);
  if ("italic" in changes) flag("i", changes.italic);
  if ("strikethrough" in changes) flag("strike", changes.strikethrough);
  if ("underline" in changes) flag("u", changes.underline);
  if ("fontSize" in changes) set("sz", changes.fontSize);
  if ("fontColor" in changes) {
    font.child("color")?.remove();
    if (changes.fontColor) childOf(font, "color", ORDER).set("rgb", argb(changes.fontColor));
  }
  if ("fontName" in changes) {
    set("name", changes.fontName);
    // They describe the font of before.
    for (const name of ["family", "charset", "scheme"]) font.child(name)?.remove();
  }
}
