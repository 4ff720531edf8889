import type { CellReading } from "../model";
import type { TableColumnData, TOTALS_FUNCTIONS } from "../items/tables";
import { nameKey } from "./tableNames";

type Totals = NonNullable<TableColumnData["totals"]>;
type TotalsFunction = Exclude<(typeof TOTALS_FUNCTIONS)[number], "custom">;

/** Numbers of SUBTOTAL, which leaves filtered rows out. */
const SUBTOTALS: Readonly<Record<TotalsFunction, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

const escaped = (name: string): string => name.replace(/['#@[\]]/g, "'$&");

/** @returns the formula of a total, `undefined` for none. @example totalsFormula("Số", { function: "sum" }) // "=SUBTOTAL(109,[Số])" */
export function totalsFormula(name: string, totals: Totals): string | undefined {
  if (totals.function === undefined) return undefined;
  return totals.function === "custom" ? totals.formula : `=SUBTOTAL(${SUBTOTALS[totals.function]},[${escaped(name)}])`;
}

/** What a cell of the total row says about its column. */
export function totalsOf(name: string, { formula, value, text }: CellReading): Totals | undefined {
  if (formula !== undefined) {
    const plain = nameKey(formula.replace(/\s/g, ""));
    const known = (Object.keys(SUBTOTALS) as TotalsFunction[]).find(
      (kind) => nameKey(totalsFormula(name, { function: kind })!.replace(/\s/g, "")) === plain
    );
    return known ? { function: known } : { function: "custom", formula };
  }
  return value === null ? undefined : { label: text };
}

/** The total row as Excel makes it first: a word at the left, a sum (or a count, without numbers) at the right. */
export function standardTotals(columns: readonly TableColumnData[], lastHasNumbers: boolean): TableColumnData[] {
  return columns.map((column, i) => {
    if (i === columns.length - 1) return { ...column, totals: { function: lastHasNumbers ? "sum" : "count" } };
    return i === 0 ? { ...column, totals: { label: "Total" } } : column;
  });
}
