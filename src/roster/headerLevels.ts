import type { HeaderLabel } from "./headerLabel";
import type { SheetView } from "./sheetView";

/** Rows of a header, 0-based in the sheet, both inclusive. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

/** The header over one column and where its lowest text stands. */
export interface PlacedLabel {
  readonly label: HeaderLabel;
  readonly row: number;
  readonly mergedWith?: number;
}

/**
 * The header texts over a column, from the group to the leaf. Merges give their text to every column under them;
 * where a file has no merges, a blank beside a group label that has texts below belongs to that group.
 */
export function labelOver(view: SheetView, block: HeaderBlock, column: number): PlacedLabel | undefined {
  const levels: string[] = [];
  let row = block.bottom;
  let mergedWith: number | undefined;
  for (let r = block.top; r <= block.bottom; r += 1) {
    const text = ownText(view, block, r, column) || inheritedText(view, block, r, column);
    if (text === "" || text === levels.at(-1)) continue;
    levels.push(text);
    const merge = view.mergeAt(r, column);
    row = merge ? merge.row : r;
    mergedWith = merge && merge.columnCount > 1 ? merge.column : undefined;
  }
  return levels.length === 0 ? undefined : { label: { levels }, row, mergedWith };
}

/** The text seen in a header cell; a merge that begins above the block is a title, no label. */
function ownText(view: SheetView, block: HeaderBlock, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  return merge && merge.row < block.top ? "" : view.seenAt(row, column).text;
}

function inheritedText(view: SheetView, block: HeaderBlock, row: number, column: number): string {
  if (row === block.bottom || view.mergeAt(row, column) || ownText(view, block, row + 1, column) === "") return "";
  for (let left = column - 1; left >= view.firstColumn; left -= 1) {
    const text = ownText(view, block, row, left);
    if (ownText(view, block, row + 1, left) === "") return "";
    if (text !== "") return (view.mergeAt(row, left)?.columnCount ?? 1) > 1 || sameBelow(view, block, row, left) ? "" : text;
  }
  return "";
}

/** A label merged downwards fills the row below itself: it is no group. */
const sameBelow = (view: SheetView, block: HeaderBlock, row: number, column: number): boolean =>
  ownText(view, block, row, column) === ownText(view, block, row + 1, column);
