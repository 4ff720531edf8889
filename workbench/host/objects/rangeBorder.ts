import type { CellStyle, Rect } from "../../model/model";
import { isUnbounded } from "../addresses";
import type { Border, EdgePart, Side } from "../borders";
import { edgeParts, edgePatch, fromModel, LINE_STYLES, NO_BORDER, WEIGHTS } from "../borders";
import type { ClassDefinition } from "../definitions";
import { readColor, readWord, requireWritable } from "../guards";
import { intersect } from "../rects";
import type { HostSession } from "../session";
import type { FormatTarget } from "./formatTarget";
import { common, stylesOf } from "./formatTarget";

export interface BorderTarget extends FormatTarget {
  readonly side: Side;
}

/** The borders of the side's cell edges. An inner line may be stored with either of its two cells. */
function* bordersOf({ sheetId, rects, side }: BorderTarget, session: HostSession): Generator<Border> {
  for (const rect of rects) {
    const [first, second] = edgeParts(rect, side);
    if (!first) continue;
    const main = [...stylesOf(sheetId, first.rect, session)].map((style) => fromModel(style.borders?.[first.edge]));
    const hasGaps = second && main.some(({ style }) => style === "None");
    const other = hasGaps ? [...stylesOf(sheetId, second.rect, session)].map((style) => fromModel(style.borders?.[second.edge])) : [];
    for (const [i, border] of main.entries()) yield border.style === "None" && other[i] ? other[i] : border;
  }
}

type Agreed = { readonly [K in keyof Border]: Border[K] | null };

/** Each member where all edges agree, else `null`. A side without edges, as the inside of one cell, has no border. */
const agreed = (target: BorderTarget, session: HostSession): Agreed => {
  const borders = [...bordersOf(target, session)];
  if (borders.length === 0) return NO_BORDER;
  return {
    style: common(borders.map(({ style }) => style)),
    weight: common(borders.map(({ weight }) => weight)),
    color: common(borders.map(({ color }) => color)),
  };
};

const reader =
  <K extends keyof Border>(member: K) =>
  (target: BorderTarget, session: HostSession): Border[K] | null => {
    session.sheet(target.sheetId);
    return agreed(target, session)[member];
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
  const { style, weight, color } = agreed(target, session);
  const drawn: Border = {
    style: style && style !== "None" ? style : "Continuous",
    weight: weight ?? "Thin",
    color: color ?? "#000000",
    ...patch,
  };
  for (const rect of rects) {
    const part = writableRect(rect, sheetId, session);
    if (part) draw(sheetId, part, side, drawn, session);
  }
};

/** The inner lines go to the model in one piece, each to both of its cells. */
const draw = (sheetId: string, rect: Rect, side: Side, border: Border, session: HostSession): void => {
  const parts = edgeParts(rect, side);
  if (parts.length < 2) {
    for (const part of parts) session.wideFormats.write(sheetId, part.rect, edgePatch([part.edge], border));
    return;
  }
  const patches = linePatches(side === "InsideHorizontal" ? rect.rowCount : rect.columnCount, parts, border);
  const rows = Array.from({ length: rect.rowCount }, (_, r) =>
    side === "InsideHorizontal" ? Array<CellStyle>(rect.columnCount).fill(patches[r]!) : patches
  );
  session.wideFormats.beforeWrite(sheetId, rect);
  session.model.writeStyles(sheetId, rect, rows);
};

/** One patch per row (or column): the last has no line after it, the first none before. */
const linePatches = (count: number, [after, before]: readonly EdgePart[], border: Border): CellStyle[] =>
  Array.from({ length: count }, (_, i) => edgePatch([...(i < count - 1 ? [after!.edge] : []), ...(i > 0 ? [before!.edge] : [])], border));

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
