import type { PageLayout } from "../../model";
import type { FileName } from "./workbookPart";

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";
/** Excel remakes it from the filter itself. */
export const FILTER_DATABASE = "_xlnm._FilterDatabase";

/** What of a page layout stands among the names of the workbook. */
export type PrintNames = Pick<PageLayout, "printArea" | "printTitleRows" | "printTitleColumns">;

export function readPrintNames(names: readonly FileName[], sheetIndex: number): PrintNames {
  const formula = (name: string) => names.find((entry) => entry.name === name && entry.sheetIndex === sheetIndex)?.formula;
  const addresses = (text: string | undefined) => (text ?? "").match(/(?<=!)\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?/gi) ?? [];
  const area = addresses(formula(PRINT_AREA))
    .map((address) => address.replaceAll("$", ""))
    .filter(Boolean)
    .join(",");
  const titles = addresses(formula(PRINT_TITLES));
  const rows = titles.find((address) => /^\$?\d+:\$?\d+$/.test(address));
  const columns = titles.find((address) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(address));
  return {
    ...(area ? { printArea: area } : {}),
    ...(rows ? { printTitleRows: rows } : {}),
    ...(columns ? { printTitleColumns: columns } : {}),
  };
}
