/** From points to cells and back: where a drawing lies on its sheet. */
import type { AnchorData, CornerData } from "../../../model/items/drawing";
import { MAX_COLUMNS, MAX_ROWS } from "../../addresses";
import type { HostSession } from "../../session";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Line = "row" | "column";

const lineSize = (sheetId: string, line: Line, index: number, { model }: HostSession): number => {
  if (model.isHidden(sheetId, line, index)) return 0;
  return line === "row" ? model.rowHeight(sheetId, index) : model.columnWidth(sheetId, index);
};

/** Points before a row or column. */
export const lineStart = (sheetId: string, line: Line, index: number, session: HostSession): number => {
  let sum = 0;
  for (let i = 0; i < index; i++) sum += lineSize(sheetId, line, i, session);
  return sum;
};

/** The row or column at a distance from the first, and the rest within it. */
const lineAt = (sheetId: string, line: Line, points: number, session: HostSession): { index: number; rest: number } => {
  const last = (line === "row" ? MAX_ROWS : MAX_COLUMNS) - 1;
  let rest = Math.max(0, points);
  let index = 0;
  for (let size = lineSize(sheetId, line, 0, session); rest >= size && index < last; size = lineSize(sheetId, line, index, session)) {
    rest -= size;
    index++;
  }
  return { index, rest };
};

const cornerAt = (sheetId: string, left: number, top: number, session: HostSession): CornerData => {
  const column = lineAt(sheetId, "column", left, session);
  const row = lineAt(sheetId, "row", top, session);
  return { row: row.index, column: column.index, x: column.rest, y: row.rest };
};

const pointOf = (sheetId: string, { row, column, x, y }: CornerData, session: HostSession) => ({
  left: exact(lineStart(sheetId, "column", column, session) + x),
  top: exact(lineStart(sheetId, "row", row, session) + y),
});

export const boxOf = (sheetId: string, anchor: AnchorData, session: HostSession): Box => {
  if (anchor.placement === "Absolute") return anchor;
  const { left, top } = pointOf(sheetId, anchor.from, session);
  if (anchor.placement === "OneCell") return { left, top, width: anchor.width, height: anchor.height };
  const end = pointOf(sheetId, anchor.to, session);
  return { left, top, width: exact(end.left - left), height: exact(end.top - top) };
};

/** Sums of cell sizes, without the noise of their last digits. */
const exact = (points: number): number => Math.max(0, Number(points.toFixed(6)));

export const sizeOf = (sheetId: string, anchor: AnchorData, session: HostSession): Pick<Box, "width" | "height"> =>
  boxOf(sheetId, anchor, session);

/** @param placement how it is to follow its cells */
export const anchorAt = (sheetId: string, box: Box, placement: AnchorData["placement"], session: HostSession): AnchorData => {
  const { left, top, width, height } = box;
  if (placement === "Absolute") return { placement, left, top, width, height };
  const from = cornerAt(sheetId, left, top, session);
  return placement === "OneCell"
    ? { placement, from, width, height }
    : { placement, from, to: cornerAt(sheetId, left + width, top + height, session) };
};
