import type { UniverParts } from "./book";
import { workbookExtras } from "./customData";
import { UniverWorkbookModel, type ModelOptions } from "./univerModel";

/** Functions of the add-in that a file may hold before the add-in has started. */
const ADD_IN_FUNCTIONS = ["DTT.ELIGIBLE"];

/**
 * The model of a workbook in a running Univer.
 * @param parts Univer, its facade and the workbook made with `api.createWorkbook(snapshot)`
 * @param options `original` as `openXlsx` gave it; `calculateAfter: 20` in a page, so that what a user types is calculated
 * @param Model a class that extends the model (headless: one that ends Univer too)
 * @example const model = createModelOver({ univer, api, workbook: api.createWorkbook(snapshot) }, { original, calculateAfter: 20 });
 */
export function createModelOver(parts: UniverParts, options: ModelOptions = {}, Model = UniverWorkbookModel): UniverWorkbookModel {
  const model = new Model(parts, { reservedFunctions: ADD_IN_FUNCTIONS, ...options });
  const { activeSheetId } = workbookExtras(parts.workbook.getWorkbook());
  if (activeSheetId && model.sheets().some(({ id, visibility }) => id === activeSheetId && visibility === "Visible"))
    model.activateSheet(activeSheetId);
  return model;
}
