import { readColumns } from "../excel";
import type { CellValue } from "../roster";
import { parseArgumentAddress } from "./argumentAddress";
import { sharedRead } from "./sharedRead";

type Rows = readonly (readonly CellValue[])[];

const sharedColumns = sharedRead((key: string) => {
  const [sheet = "", firstColumn = "", lastColumn = ""] = JSON.parse(key) as string[];
  return readColumns(sheet, firstColumn, lastColumn);
});

/**
 * Excel gives an empty cell of a range to a function as 0 (OfficeDev/office-js#1951, #5262). A blank is not a 0, so where a 0 stands
 * the sheet itself is asked; all calls of a calculation over the same columns share one look.
 * @param rows the argument
 * @param address where it stands, e.g. `'Danh sách'!A8:T47`; absent for computed values, whose blanks cannot be told from 0
 * @returns the rows, empty cells as `""`
 */
export async function withBlanks(rows: Rows, address: string | null | undefined): Promise<Rows> {
  if (!address || !rows.some((row) => row.includes(0))) return rows;
  const { sheet, firstColumn, lastColumn, firstRow } = parseArgumentAddress(address);
  const read = await sharedColumns(JSON.stringify([sheet, firstColumn, lastColumn]));
  const inSheet = (row: number, column: number): CellValue =>
    read.values[firstRow - 1 + row - read.firstRow]?.[column - read.skippedColumns] ?? "";
  return rows.map((row, r) => row.map((value, c) => (value === 0 ? inSheet(r, c) : value)));
}
