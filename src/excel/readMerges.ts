import type { Area } from "../roster";
import { ExcelFailure, toExcelFailure } from "./failure";

type SheetArea = Area & { readonly sheet: string };

/** The merged areas that touch `area`, in sheet coordinates. One request, unless there are too many of them. */
export async function readMerges(context: Excel.RequestContext, area: SheetArea): Promise<Area[]> {
  try {
    return await mergesOf(context, area);
  } catch (error) {
    if (area.rowCount === 1 || !mayBeTooMany(error)) throw error;
    const upper = { ...area, rowCount: Math.floor(area.rowCount / 2) };
    const lower = { ...area, row: area.row + upper.rowCount, rowCount: area.rowCount - upper.rowCount };
    return distinct([...(await readMerges(context, upper)), ...(await readMerges(context, lower))]);
  }
}

async function mergesOf(context: Excel.RequestContext, area: SheetArea): Promise<Area[]> {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rowCount,
    columnCount,
  }));
}

/** Excel refuses to list more than 512 merged areas at once, with a code of its own choosing. */
function mayBeTooMany(error: unknown): boolean {
  const failure = toExcelFailure(error);
  return failure instanceof ExcelFailure && (failure.code === "unexpected" || failure.code === "payloadTooLarge");
}

/** An area that crosses the cut is reported by both halves. */
function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [`${area.row},${area.column}`, area])).values()];
}
