import type { IWorkbookData } from "@univerjs/core";
import { bootHeadless } from "./boot.node";
import { createModelOver } from "./createModelOver";
import { openXlsx, saveXlsx } from "./codec";
import { FRESH_SHEET } from "./sheets";
import { STANDARD_FONT, toUniverStyle } from "./styles";
import type { EngineOptions } from "./engine";
import { UniverWorkbookModel, type ModelOptions } from "./univerModel";
import type { WorkbookModel } from "./model";

export * from "./model";
export type { EngineOptions } from "./engine";
export { functionsOf } from "./functionMetadata";
export { passwordMatches } from "./passwords";
export { lossesOf, XlsxError, type XlsxErrorCode } from "./codec";

/** Univer's timers throw when it is taken down within a second after a calculation. */
const REST_BEFORE_END = 1500;

class HeadlessModel extends UniverWorkbookModel {
  override dispose(): void {
    super.dispose();
    setTimeout(() => this.parts.univer.dispose(), REST_BEFORE_END).unref();
  }
}

function startModel(snapshot: Partial<IWorkbookData>, options: ModelOptions): UniverWorkbookModel {
  const { univer, api } = bootHeadless();
  return createModelOver({ univer, api, workbook: api.createWorkbook(snapshot) }, options, HeadlessModel);
}

/**
 * A fresh workbook with one empty sheet "Sheet1".
 * @example const model = await createWorkbook("Sổ 1.xlsx");
 */
export async function createWorkbook(name = "Book1.xlsx", options: EngineOptions = {}): Promise<UniverWorkbookModel> {
  const defaultStyle = toUniverStyle(STANDARD_FONT);
  const sheet = { ...FRESH_SHEET, defaultStyle, id: "sheet1", name: "Sheet1" };
  return startModel({ name, defaultStyle, sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } }, options);
}

/**
 * Opens an .xlsx and calculates it.
 * @throws XlsxError `notXlsx`, `encrypted` or `damaged`
 * @example const model = await openWorkbook(readFileSync("roster.xlsx"), "roster.xlsx");
 */
export async function openWorkbook(bytes: Uint8Array, name: string, options: EngineOptions = {}): Promise<UniverWorkbookModel> {
  const { snapshot, original } = await openXlsx(bytes, name);
  const model = startModel(snapshot, { ...options, original });
  await model.calculate(true);
  return model;
}

/**
 * The workbook as an .xlsx, after calculating what is dirty.
 * @throws TypeError when the model is not one of this folder
 */
export async function saveWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  return saveXlsx(model);
}
