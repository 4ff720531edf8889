import type { AnchorData, CornerData } from "./items/drawing";
import type { LineShift } from "./shiftRect";

/**
 * A drawing after rows or columns have been inserted or deleted: it moves and, where it is told to, grows and shrinks with its cells.
 * Unlike what lies on cells it stays when all the cells under it are deleted, as in Excel.
 */
export function shiftAnchor(anchor: AnchorData, shift: LineShift): AnchorData {
  if (anchor.placement === "Absolute") return anchor;
  const from = shiftCorner(anchor.from, shift);
  if (anchor.placement === "OneCell") return from === anchor.from ? anchor : { ...anchor, from };
  const to = shiftCorner(anchor.to, shift);
  return from === anchor.from && to === anchor.to ? anchor : { ...anchor, from, to };
}

function shiftCorner(corner: CornerData, { line, at, delta }: LineShift): CornerData {
  const index = corner[line];
  if (index < at) return corner;
  if (delta > 0 || index >= at - delta) return { ...corner, [line]: index + delta };
  return { ...corner, [line]: at, [line === "row" ? "y" : "x"]: 0 };
}
