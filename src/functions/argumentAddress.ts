/** The address of an argument, as Excel gives it to a function. */
export interface ArgumentAddress {
  readonly sheet: string;
  readonly firstColumn: string;
  readonly lastColumn: string;
  /** 1-based; 1 for whole columns. */
  readonly firstRow: number;
}

/**
 * @param address `Sheet!A1:B2`, `'Tên dài'!A:M`; a quote inside a name is doubled
 * @throws {Error} when it is no address
 * @example parseArgumentAddress("'Danh sách'!A8:T47") // { sheet: "Danh sách", firstColumn: "A", lastColumn: "T", firstRow: 8 }
 */
export function parseArgumentAddress(address: string): ArgumentAddress {
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
