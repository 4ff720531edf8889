import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { readBoolean, readInteger, readWord } from "../guards";
import type { FormatTarget } from "./formatTarget";
import { DEFAULT_STYLE, styleProperty } from "./formatTarget";
import { autofit, readSize, writeSize } from "./lineSizes";

export const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export const rangeFormatClass: ClassDefinition<FormatTarget> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: styleProperty(
      (style) => style.horizontal ?? DEFAULT_STYLE.horizontal,
      (value) => ({ horizontal: readWord(value, HORIZONTAL) })
    ),
    VerticalAlignment: styleProperty(
      (style) => style.vertical ?? DEFAULT_STYLE.vertical,
      (value) => ({ vertical: readWord(value, VERTICAL) })
    ),
    WrapText: styleProperty(
      (style) => style.wrap ?? false,
      (value) => ({ wrap: readBoolean(value) })
    ),
    IndentLevel: styleProperty(
      (style) => style.indent ?? 0,
      (value) => ({ indent: readInteger(value, { min: 0, max: 250 }) })
    ),
    TextOrientation: styleProperty(
      (style) => style.rotation ?? 0,
      (value) => ({ rotation: readInteger(value, { min: -90, max: 180 }) })
    ),
    ColumnWidth: { get: readSize("column"), set: writeSize("column") },
    RowHeight: { get: readSize("row"), set: writeSize("row") },
  },
  navigation: {
    Font: (target) => new HostObject("RangeFont", target),
    Fill: (target) => new HostObject("RangeFill", target),
    Borders: (target) => new HostObject("RangeBorderCollection", target),
  },
  methods: { AutofitColumns: autofit("column"), AutofitRows: autofit("row") },
};
