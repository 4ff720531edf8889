import { readHeaderGrid } from "../excel";
import type { SheetGrid } from "../roster";

/** One calculation may hold thousands of calls over the same columns; they share one look at the header. */
const SHARED_FOR_MS = 2_000;
const shared = new Map<string, Promise<SheetGrid>>();

/**
 * The rows above an argument, in the same columns: there stands its header.
 * @param address of the argument, e.g. `'Danh sách'!A8:T47`.
 */
export function headerAbove(address: string): Promise<SheetGrid> {
  const { sheet, firstColumn, lastColumn, firstRow } = parseAddress(address);
  const key = `${sheet}!${firstColumn}:${lastColumn}`;
  const known = shared.get(key);
  if (known) return known.then((grid) => above(grid, firstRow));
  const looked = readHeaderGrid(sheet, firstColumn, lastColumn);
  shared.set(key, looked);
  setTimeout(() => shared.delete(key), SHARED_FOR_MS);
  return looked.then((grid) => above(grid, firstRow));
}

/** Only rows above the argument itself. */
function above(grid: SheetGrid, firstRow: number): SheetGrid {
  return { ...grid, values: grid.values.slice(0, Math.max(0, firstRow - 1 - grid.firstRow)) };
}

interface ArgumentAddress {
  readonly sheet: string;
  readonly firstColumn: string;
  readonly lastColumn: string;
  /** 1-based; 1 for whole columns. */
  readonly firstRow: number;
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
