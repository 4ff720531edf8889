import { runExcel } from "./run";

export interface SheetListItem {
  readonly name: string;
  readonly visible: boolean;
}

/** The worksheets in tab order, and whether the structure of the workbook is protected. */
export function listSheets(): Promise<{ sheets: SheetListItem[]; structureProtected: boolean }> {
  return runExcel(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name,items/visibility");
    protection.load("protected");
    await context.sync();
    return {
      sheets: worksheets.items.map((sheet) => ({ name: sheet.name, visible: sheet.visibility === "Visible" })),
      structureProtected: protection.protected,
    };
  });
}

/**
 * Shows a cell or area to the officer: activates its sheet and selects it.
 * @param address `F7`, or any A1 address within the sheet.
 * @throws {ExcelFailure} `itemNotFound` when the sheet is no longer there.
 */
export function selectCells(sheet: string, address: string): Promise<void> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
