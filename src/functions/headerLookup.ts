import { readHeaderGrid } from "../excel";
import type { SheetGrid } from "../roster";
import { parseArgumentAddress } from "./argumentAddress";
import { sharedRead } from "./sharedRead";

const readTop = sharedRead((key: string) => {
  const [sheet = "", firstColumn = "", lastColumn = ""] = JSON.parse(key) as string[];
  return readHeaderGrid(sheet, firstColumn, lastColumn);
});

/**
 * The rows above an argument, in the same columns: there stands its header.
 * @param address of the argument, e.g. `'Danh sách'!A8:T47`.
 */
export async function headerAbove(address: string): Promise<SheetGrid> {
  const { sheet, firstColumn, lastColumn, firstRow } = parseArgumentAddress(address);
  const grid = await readTop(JSON.stringify([sheet, firstColumn, lastColumn]));
  return { ...grid, values: grid.values.slice(0, Math.max(0, firstRow - 1 - grid.firstRow)) };
}
