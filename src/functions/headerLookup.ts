import { readHeaderGrid } from "../excel";
import type { SheetGrid } from "../roster";
import { sharedRead } from "./sharedRead";

interface ArgumentAddress {
  readonly sheet: string;
  readonly firstColumn: string;
  readonly lastColumn: string;
  /** 1-based; 1 for whole columns. */
  readonly firstRow: number;
}

const readColumns = sharedRead((key: string) => {
  const [sheet = "", firstColumn = "", lastColumn = ""] = JSON.parse(key) as string[];
  return readHeaderGrid(sheet, firstColumn, lastColumn);
});

/**
 * The rows above an argument, in the same columns: there stands its header.
 * @param address of the argument, e.g. `'Danh sách'!A8:T47`.
 */
export async function headerAbove(address: string): Promise<SheetGrid> {
  const { sheet, firstColumn, lastColumn, firstRow } = parseAddress(address);
  const grid = await readColumns(JSON.stringify([sheet, firstColumn, lastColumn]));
  return { ...grid, values: grid.values.slice(0, Math.max(0, firstRow - 1 - grid.firstRow)) };
}

/** `Sheet!A1:B2`, `'Tên dài'!A:M`; a quote inside a name is doubled. */
function parseAddress(address: string): ArgumentAddress {
  const match = /^(?:'((?:[^']|'')+)'|([^!]+))!\$?([A-Z]+)\$?(\d+)?(?::\$?([A-Z]+)\$?\d*)?$/.exec(address);
  if (!match) throw new Error(`Not an address: ${address}`);
  const [, quoted, plain, firstColumn = "A", row, lastColumn] = match;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    firstColumn,
    lastColumn: lastColumn ?? firstColumn,
    firstRow: row === undefined ? 1 : Number(row),
  };
}
