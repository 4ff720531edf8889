/**
 * The letters of a column.
 * @param index 0-based
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Names that a formula can carry without quotes: no spaces, signs or leading digit, and not like a cell address. */
const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_AN_ADDRESS = /^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i;

/**
 * The prefix that names a sheet in front of an address.
 * @example sheetPrefix("Tập thể") // "'Tập thể'!"
 */
export function sheetPrefix(sheet: string): string {
  const bare = BARE_NAME.test(sheet) && !LIKE_AN_ADDRESS.test(sheet);
  return bare ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}
