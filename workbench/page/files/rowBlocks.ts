/** A workbook in pieces: what comes from another thread is read back at once, and a large one would hold up the page. */
import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from "@univerjs/core";

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** Some rows of one sheet. */
export interface RowBlock {
  readonly sheetId: string;
  readonly cells: Cells;
}

const CELLS_PER_BLOCK = 8_000;

/**
 * Takes the cells out of a workbook.
 * @returns the workbook without them, and the rows in blocks of about 8,000 cells
 * @example const { frame, blocks } = splitRows(await openXlsx(bytes, name));
 */
export function splitRows(workbook: IWorkbookData): { frame: IWorkbookData; blocks: RowBlock[] } {
  const blocks: RowBlock[] = [];
  const emptied = ([id, sheet]: [string, Partial<IWorksheetData>]) => {
    blocks.push(...blocksOf(id, sheet.cellData ?? {}));
    return [id, { ...sheet, cellData: {} }] as const;
  };
  return { frame: { ...workbook, sheets: Object.fromEntries(Object.entries(workbook.sheets).map(emptied)) }, blocks };
}

function blocksOf(sheetId: string, cellData: Cells): RowBlock[] {
  const blocks: { sheetId: string; cells: Cells }[] = [];
  let room = 0;
  for (const [row, cells] of Object.entries(cellData)) {
    if (room <= 0) {
      blocks.push({ sheetId, cells: {} });
      room = CELLS_PER_BLOCK;
    }
    blocks.at(-1)!.cells[Number(row)] = cells;
    room -= Object.keys(cells ?? {}).length;
  }
  return blocks;
}

/** Puts rows back into the workbook they were taken from. */
export function addRows({ sheets }: IWorkbookData, { sheetId, cells }: RowBlock): void {
  Object.assign(sheets[sheetId]!.cellData!, cells);
}
