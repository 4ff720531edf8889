import type { ClassDefinition } from "../definitions";
import { readColor } from "../guards";
import type { FormatTarget } from "./formatTarget";
import { DEFAULT_STYLE, styleProperty, writeStyle } from "./formatTarget";

export const rangeFillClass: ClassDefinition<FormatTarget> = {
  name: "RangeFill",
  properties: {
    Color: styleProperty(
      (style) => style.fill ?? DEFAULT_STYLE.fill,
      (value) => ({ fill: value === "" ? null : readColor(value) })
    ),
  },
  methods: {
    Clear: (target, _args, session) => {
      writeStyle(target, { fill: null }, session);
      return null;
    },
  },
};
