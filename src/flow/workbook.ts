import * as excel from "../excel";
import { asFlow } from "./failures";
import { FlowError } from "./types";

/** The worksheets in tab order. */
export function listSheets(): Promise<excel.SheetListItem[]> {
  return asFlow(async () => (await excel.listSheets()).sheets);
}

/**
 * Shows a cell or area to the officer.
 * @param target sheet name and A1 address within it.
 * @throws {FlowError} `sheetNotFound` when the sheet is gone.
 */
export function selectCells(target: { readonly sheet: string; readonly cell: string }): Promise<void> {
  return asFlow(async () => {
    try {
      await excel.selectCells(target.sheet, target.cell);
    } catch (error) {
      if (error instanceof excel.ExcelFailure && error.code === "itemNotFound")
        throw new FlowError("sheetNotFound", { sheet: target.sheet });
      throw error;
    }
  });
}
