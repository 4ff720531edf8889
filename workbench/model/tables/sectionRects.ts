import type { TableData } from "../items/tables";
import type { Rect } from "../model";
import type { FormulaCell, Section, TablePlace } from "./structuredReferences";
import { bodyRect, headerRect, tableRect, totalRect } from "./tableRects";

/**
 * The cells of a section of a table as it is now.
 * @param cell of the formula, for the section `This`
 * @param first id of the first column, `last` of the last; absent: all columns
 * @returns `null` when the table has no such column or row now, `elsewhere` when the row of the formula is none of the table's records
 */
export function sectionRect(
  place: TablePlace,
  section: Section,
  cell: FormulaCell | undefined,
  first?: unknown,
  last?: unknown
): Rect | "elsewhere" | null {
  const { table, sheetId } = place;
  const rows = section === "This" ? rowAt(table, cell, sheetId) : sectionRows(table, section);
  if (!rows || rows === "elsewhere" || first === undefined) return rows;
  const positions = [first, last].map((id) => table.columns.findIndex((column) => column.id === id));
  if (positions.includes(-1)) return null;
  const [from, to] = [Math.min(...positions), Math.max(...positions)];
  return { ...rows, column: rows.column + from, columnCount: to - from + 1 };
}

function rowAt(table: TableData, cell: FormulaCell | undefined, ownSheetId: string): Rect | "elsewhere" {
  const body = bodyRect(table);
  const isInside = cell?.sheetId === ownSheetId && cell.row >= body.row && cell.row < body.row + body.rowCount;
  return isInside ? { ...body, row: cell.row, rowCount: 1 } : "elsewhere";
}

function sectionRows(table: TableData, section: Exclude<Section, "This">): Rect | null {
  const body = bodyRect(table);
  switch (section) {
    case "All":
      return tableRect(table);
    case "Data":
      return body;
    case "Headers":
      return headerRect(table);
    case "Totals":
      return totalRect(table);
    case "HeadersData":
      return table.showHeaders ? { ...body, row: body.row - 1, rowCount: body.rowCount + 1 } : body;
    case "DataTotals":
      return table.showTotals ? { ...body, rowCount: body.rowCount + 1 } : body;
  }
}
