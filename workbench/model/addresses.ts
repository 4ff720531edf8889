import type { Rect } from "./model";

/**
 * @param column 0-based
 * @returns letters, `0 → A`, `26 → AA`
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** @returns 0-based column of `A`, `AA` … */
export function columnOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @returns `A1`, or `A1:B2` for more than one cell. @example rectAddress({ row: 0, column: 0, rowCount: 2, columnCount: 2 }) // "A1:B2" */
export function rectAddress({ row, column, rowCount, columnCount }: Rect): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

/**
 * @param address `A1` or `$A$1:B2`, without a sheet
 * @returns the area, or `null` when the text is not such an address
 */
export function parseRect(address: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!match) return null;
  const [, fromLetters = "", fromRow = "", toLetters = fromLetters, toRow = fromRow] = match;
  const row = Number(fromRow) - 1;
  const column = columnOfLetters(fromLetters);
  return { row, column, rowCount: Number(toRow) - row, columnCount: columnOfLetters(toLetters) - column + 1 };
}

/** @returns the sheet name as it stands before `!` in a formula: quoted where Excel asks for it. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(\$?[A-Z]{1,3}\$?\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
