import type { Moves } from "./moves";

/** @returns an old drawing (notes, form controls) with its boxes where their cells are now; it is not always well-formed XML */
export function movedVml(vml: string, sheet: string, moves: Moves): string {
  return vml.replace(/<x:ClientData\b[\s\S]*?<\/x:ClientData>/gi, (data) => {
    const formulas = data.replace(
      /(<x:(Fmla\w+)>)([\s\S]*?)(<\/x:\2>)/gi,
      (_, start: string, _name: string, formula: string, end: string) => start + moves.formula(formula.trim(), sheet) + end
    );
    return moves.hasMovedLines(sheet) ? movedBox(formulas, sheet, moves) : formulas;
  });
}

function movedBox(data: string, sheet: string, moves: Moves): string {
  const line = (axis: "rows" | "columns") => (_: string, start: string, number: string) => start + moves.line(Number(number), axis, sheet);
  return data
    .replace(/(<x:Row>\s*)(\d+)/i, line("rows"))
    .replace(/(<x:Column>\s*)(\d+)/i, line("columns"))
    .replace(
      /(<x:Anchor>)([\s\S]*?)(<\/x:Anchor>)/i,
      (_, start: string, anchor: string, end: string) => start + movedAnchor(anchor, data, sheet, moves) + end
    );
}

/** Column, pixels, row, pixels of the left top and of the right bottom corner. */
function movedAnchor(anchor: string, data: string, sheet: string, moves: Moves): string {
  const numbers = anchor.split(",").map(Number);
  if (numbers.length !== 8 || numbers.some(Number.isNaN)) return anchor;
  // Excel writes these words where it means the opposite. A note goes with its cell whatever they say.
  const isNote = /ObjectType=["']Note["']/i.test(data);
  if (!isNote && /<x:MoveWithCells/i.test(data)) return anchor;
  const keepsSize = isNote || /<x:SizeWithCells/i.test(data);
  const end = (from: number, to: number, axis: "rows" | "columns") =>
    keepsSize ? moves.line(from, axis, sheet) + to - from : moves.line(to, axis, sheet);
  const [left, leftPixels, top, topPixels, right, rightPixels, bottom, bottomPixels] = numbers as [number, number, number, number, number, number, number, number]; // prettier-ignore
  return [
    moves.line(left, "columns", sheet), leftPixels, moves.line(top, "rows", sheet), topPixels,
    end(left, right, "columns"), rightPixels, end(top, bottom, "rows"), bottomPixels,
  ].join(", "); // prettier-ignore
}
