import { columnLetters, quotedSheetName } from "../addresses";
import type { Rect } from "../model";
import { sectionRect } from "./sectionRects";
import { replaceTableCalls, type FormulaCell, type TablePlace } from "./structuredReferences";

/**
 * A formula of the engine in which references to one table are references to its cells: `$A$2:$A$9`, in its own row `$A5`.
 * @param sheet name of the table's sheet, which formulas on other sheets need
 */
export function withoutTable(formula: string, place: TablePlace, sheet: string, cell: FormulaCell): string {
  return replaceTableCalls(formula, ({ number, section, first, last }) => {
    if (number !== place.table.number) return undefined;
    const rect = sectionRect(place, section, cell, first, last);
    if (!rect) return "#REF!";
    if (rect === "elsewhere") return "#VALUE!";
    const prefix = cell.sheetId === place.sheetId ? "" : `${quotedSheetName(sheet)}!`;
    return `${prefix}${absoluteAddress(rect, section !== "This")}`;
  });
}

function absoluteAddress({ row, column, rowCount, columnCount }: Rect, fixesRow: boolean): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}${fixesRow ? "$" : ""}${r + 1}`;
  const first = corner(row, column);
  return rowCount * columnCount === 1 ? first : `${first}:${corner(row + rowCount - 1, column + columnCount - 1)}`;
}
