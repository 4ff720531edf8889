import type { ClassDefinition } from "../definitions";
import { readBoolean, readColor, readNumber, readText, readWord } from "../guards";
import type { FormatTarget } from "./formatTarget";
import { DEFAULT_STYLE, styleProperty } from "./formatTarget";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFontClass: ClassDefinition<FormatTarget> = {
  name: "RangeFont",
  properties: {
    Name: styleProperty(
      (style) => style.fontName ?? DEFAULT_STYLE.fontName,
      (value) => ({ fontName: readText(value) })
    ),
    Size: styleProperty(
      (style) => style.fontSize ?? DEFAULT_STYLE.fontSize,
      (value) => ({ fontSize: readNumber(value, { min: 1, max: 409 }) })
    ),
    Color: styleProperty(
      (style) => style.fontColor ?? DEFAULT_STYLE.fontColor,
      (value) => ({ fontColor: readColor(value) })
    ),
    Bold: styleProperty(
      (style) => style.bold ?? false,
      (value) => ({ bold: readBoolean(value) })
    ),
    Italic: styleProperty(
      (style) => style.italic ?? false,
      (value) => ({ italic: readBoolean(value) })
    ),
    Strikethrough: styleProperty(
      (style) => style.strikethrough ?? false,
      (value) => ({ strikethrough: readBoolean(value) })
    ),
    /** The model knows one kind of underline. */
    Underline: styleProperty(
      (style) => (style.underline ? "Single" : "None"),
      (value) => ({ underline: readWord(value, UNDERLINES) !== "None" })
    ),
  },
};
