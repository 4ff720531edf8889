import type { Rect } from "../../model/model";
import { isUnbounded } from "../addresses";
import type { Border, Side } from "../borders";
import { edgeParts, edgePatch, fromModel, LINE_STYLES, WEIGHTS } from "../borders";
import type { ClassDefinition } from "../definitions";
import { readColor, readWord, requireWritable } from "../guards";
import { intersect } from "../rects";
import type { HostSession } from "../session";
import type { FormatTarget } from "./formatTarget";
import { common, stylesOf } from "./formatTarget";

export interface BorderTarget extends FormatTarget {
  readonly side: Side;
}

/** The borders of the side's cell edges. An inner line is stored with either of its two cells, so that only the edges of the first count where they are drawn. */
function* bordersOf({ sheetId, rects, side }: BorderTarget, session: HostSession): Generator<Border> {
  for (const rect of rects) {
    const [first, second] = edgeParts(rect, side);
    if (!first) continue;
    const main = [...stylesOf(sheetId, first.rect, session)].map((style) => fromModel(style.borders?.[first.edge]));
    const other = second ? [...stylesOf(sheetId, second.rect, session)].map((style) => fromModel(style.borders?.[second.edge])) : [];
    for (const [i, border] of main.entries()) yield border.style === "None" && other[i] ? other[i] : border;
  }
}

const reader =
  <K extends keyof Border>(member: K) =>
  (target: BorderTarget, session: HostSession): Border[K] | null => {
    const borders = [...bordersOf(target, session)];
    if (borders.length === 0) return fromModel(undefined)[member];
    return common(borders.map((border) => border[member]));
  };

const writableRect = (rect: Rect, sheetId: string, session: HostSession): Rect | null => {
  if (!isUnbounded(rect)) return rect;
  const used = session.model.usedRange(sheetId, false);
  return used && intersect(rect, used);
};

/** A line gets its missing parts: a weight or a colour alone draws a continuous line, as in Excel. */
const change = (target: BorderTarget, patch: Partial<Border>, session: HostSession): void => {
  const { sheetId, rects, side } = target;
  requireWritable(session, sheetId, "allowFormatCells");
  const before: Border = {
    style: reader("style")(target, session) ?? "Continuous",
    weight: reader("weight")(target, session) ?? "Thin",
    color: reader("color")(target, session) ?? "#000000",
  };
  const drawn: Border = { ...before, ...(before.style === "None" ? { style: "Continuous" } : {}), ...patch };
  for (const rect of rects) {
    const part = writableRect(rect, sheetId, session);
    for (const { rect: edgeRect, edge } of part ? edgeParts(part, side) : []) session.wideFormats.write(sheetId, edgeRect, edgePatch(edge, drawn));
  }
};

export const rangeBorderClass: ClassDefinition<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: reader("style"),
      set: (target, value, session) => change(target, { style: readWord(value, LINE_STYLES) }, session),
    },
    Weight: {
      get: reader("weight"),
      set: (target, value, session) => change(target, { weight: readWord(value, WEIGHTS) }, session),
    },
    Color: {
      get: reader("color"),
      set: (target, value, session) => change(target, { color: readColor(value) }, session),
    },
  },
};
