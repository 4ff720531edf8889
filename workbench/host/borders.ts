/** Borders as Office.js tells them (side, line style, weight) and as the model keeps them (edge of each cell, one style). */
import type { BorderEdge, BorderStyle, CellStyle, Rect } from "../model/model";

export const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
export type Side = (typeof SIDES)[number];

export const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
export const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type LineStyle = (typeof LINE_STYLES)[number];
export type Weight = (typeof WEIGHTS)[number];

export interface Border {
  readonly style: LineStyle;
  readonly weight: Weight;
  readonly color: string;
}

export const NO_BORDER: Border = { style: "None", weight: "Thin", color: "#000000" };

const BY_MODEL: Readonly<Record<BorderStyle["style"], Pick<Border, "style" | "weight">>> = {
  none: { style: "None", weight: "Thin" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
};

const BY_WEIGHT: Readonly<Record<Weight, BorderStyle["style"]>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };

export const fromModel = (border: BorderStyle | undefined): Border =>
  border ? { ...BY_MODEL[border.style], color: border.color } : NO_BORDER;

export const toModel = ({ style, weight, color }: Border): BorderStyle => {
  if (style === "None") return { style: "none", color };
  if (style === "Double") return { style: "double", color };
  if (style === "Dot") return { style: "dotted", color };
  return { style: style === "Continuous" ? BY_WEIGHT[weight] : "dashed", color };
};

/** An edge of the cells of an area: one side of a border. */
export interface EdgePart {
  readonly rect: Rect;
  readonly edge: BorderEdge;
}

const topRow = (rect: Rect): Rect => ({ ...rect, rowCount: 1 });
const bottomRow = (rect: Rect): Rect => ({ ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 });
const leftColumn = (rect: Rect): Rect => ({ ...rect, columnCount: 1 });
const rightColumn = (rect: Rect): Rect => ({ ...rect, column: rect.column + rect.columnCount - 1, columnCount: 1 });

const PARTS: Readonly<Record<Side, (rect: Rect) => EdgePart[]>> = {
  EdgeTop: (rect) => [{ rect: topRow(rect), edge: "top" }],
  EdgeBottom: (rect) => [{ rect: bottomRow(rect), edge: "bottom" }],
  EdgeLeft: (rect) => [{ rect: leftColumn(rect), edge: "left" }],
  EdgeRight: (rect) => [{ rect: rightColumn(rect), edge: "right" }],
  InsideHorizontal: (rect) =>
    rect.rowCount < 2
      ? []
      : [
          { rect: { ...rect, rowCount: rect.rowCount - 1 }, edge: "bottom" },
          { rect: { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 }, edge: "top" },
        ],
  InsideVertical: (rect) =>
    rect.columnCount < 2
      ? []
      : [
          { rect: { ...rect, columnCount: rect.columnCount - 1 }, edge: "right" },
          { rect: { ...rect, column: rect.column + 1, columnCount: rect.columnCount - 1 }, edge: "left" },
        ],
};

/** The cell edges a side of the range is made of; the inner sides have two, as each inner line belongs to two cells. */
export const edgeParts = (rect: Rect, side: Side): EdgePart[] => PARTS[side](rect);

export const edgePatch = (edges: readonly BorderEdge[], border: Border): CellStyle => ({
  borders: Object.fromEntries(edges.map((edge) => [edge, toModel(border)])),
});
