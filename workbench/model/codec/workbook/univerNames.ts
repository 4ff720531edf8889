import { WHOLE_WORKBOOK } from "../../structure";
import { fromFileFormula } from "../formulas";
import { FILTER_DATABASE, PRINT_AREA, PRINT_TITLES } from "./printNames";
import type { FileName } from "./workbookPart";

/** Where Univer keeps defined names in a snapshot. */
export const DEFINED_NAMES = "SHEET_DEFINED_NAME_PLUGIN";

/** Whether a name is a thing of its sheet and not one that formulas use. */
export const isSheetName = (name: string): boolean => [PRINT_AREA, PRINT_TITLES, FILTER_DATABASE].includes(name);

/** @returns Univer's id of the n-th name of the file. */
export const univerNameId = (index: number): string => `name${index + 1}`;

/**
 * @param sheetIds id of each sheet of the file by its index; those without cells have none
 * @returns names for Univer by id
 */
export function univerNames(names: readonly FileName[], sheetIds: readonly (string | undefined)[]): Record<string, object> {
  const entries = names.flatMap(({ name, formula, sheetIndex, hidden }, index) => {
    if (isSheetName(name)) return [];
    const id = univerNameId(index);
    const localSheetId = sheetIndex === undefined ? WHOLE_WORKBOOK : (sheetIds[sheetIndex] ?? WHOLE_WORKBOOK);
    return [[id, { id, name, formulaOrRefString: univerFormula(formula), localSheetId, hidden, comment: "" }] as const];
  });
  return Object.fromEntries(entries);
}

/** Univer wants a plain reference without `=`, a formula with it. */
export function univerFormula(formula: string): string {
  const converted = fromFileFormula(formula);
  return /^=(?:'(?:[^']|'')+'|[^'!()+*/&]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i.test(converted) ? converted.slice(1) : converted;
}
