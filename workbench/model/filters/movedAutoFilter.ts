import type { AutoFilterData } from "../items/autoFilters";
import type { LineShift } from "../shiftRect";

/** @returns the filter with its criteria at their columns; `null` once its header row is gone */
export function movedAutoFilter(before: AutoFilterData, moved: AutoFilterData, { line, at, delta }: LineShift): AutoFilterData | null {
  const { row, column } = before.areas[0]!;
  if (line === "row") return delta < 0 && row >= at && row < at - delta ? null : moved;
  const { criteria } = before;
  const offset = at - column;
  if (delta < 0) return { ...moved, criteria: criteria.filter((_, i) => i < offset || i >= offset - delta) };
  if (offset <= 0 || offset >= criteria.length) return moved;
  return { ...moved, criteria: [...criteria.slice(0, offset), ...Array<null>(delta).fill(null), ...criteria.slice(offset)] };
}
