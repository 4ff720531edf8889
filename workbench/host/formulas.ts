/** Formulas moved to another place: relative references move along. */
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { columnName } from "./addresses";

const anchor = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** @example toFormulaR1C1("=A1+1", 0, 1) // "=RC[-1]+1" */
export const toFormulaR1C1 = (formula: string, row: number, column: number): string => translateFormulaToR1C1(formula, anchor(row, column));

/** @example fromFormulaR1C1("=RC[-1]", 0, 1) // "=A1" */
export const fromFormulaR1C1 = (formula: string, row: number, column: number): string => translateFormulaToA1(formula, anchor(row, column));

/** The formula as it reads after copying from one cell to another. */
export const moveFormula = (formula: string, from: { row: number; column: number }, to: { row: number; column: number }): string =>
  fromFormulaR1C1(toFormulaR1C1(formula, from.row, from.column), to.row, to.column);
