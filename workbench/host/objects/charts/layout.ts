/**
 * Places within a chart. Where Excel puts a title, a legend or the plot area by itself only its own layout knows; what an add-in has set
 * is kept as in the file, in parts of the chart's size.
 */
import type { Json } from "../../../model/items/drawing";
import { apiNotFound } from "../../errors";
import { readNumber } from "../../guards";
import type { HostSession } from "../../session";
import { sizeOf } from "../drawings/placement";
import type { PartTarget } from "../parts/part";
import { readPart, writePart } from "../parts/part";
import type { PartProperty } from "../parts/partClass";
import { itemOf } from "../sheetItem";

type Side = "x" | "y" | "width" | "height";

const lengthOf = (target: PartTarget, side: Side, session: HostSession): number => {
  const { width, height } = sizeOf(target.sheetId, itemOf(target.kind, target, session).anchor, session);
  return side === "x" || side === "width" ? width : height;
};

/**
 * Points from the edge of the chart, or of the size.
 * @param key where the layout stands: the plot area has one with and one without its axes
 */
export const placed =
  (side: Side, key = "layout"): PartProperty =>
  (name, className) => ({
    get: (target, session) => {
      const share = (readPart(target, session)[key] as Json | undefined)?.[side];
      if (typeof share !== "number") throw apiNotFound(className, name);
      return share * lengthOf(target, side, session);
    },
    set: (target, value, session) => {
      const share = readNumber(value, { min: 0 }) / lengthOf(target, side, session);
      const layout = readPart(target, session)[key] as Json | undefined;
      writePart(target, { [key]: { ...layout, [side]: share } }, session);
    },
  });
