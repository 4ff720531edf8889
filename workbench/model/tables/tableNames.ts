const MAX_NAME = 255;
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.]*$/u;
/** `A1`, `XFD1048576`, `R1C1`, `R`, `C`: cells to Excel, in whatever case. */
const CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|[rc]\d*)$/i;

/**
 * Whether Excel takes the text as the name of a table: a letter, `_` or `\` first, then letters, digits, `.` and `_`; nothing that reads as a cell.
 * @see https://support.microsoft.com/office/fbf49a4f-82a3-43eb-8ba2-44d21233b114
 * @example isTableName("Bảng_1") // true
 */
export const isTableName = (text: string): boolean => text.length <= MAX_NAME && NAME.test(text) && !CELL.test(text);

/** Names of tables and columns are told apart without regard to case. */
export const nameKey = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * The name, with the first number behind it that makes it different from those taken.
 * @param taken by {@link nameKey}
 * @example freeColumnName("Họ tên", new Set(["họ tên"])) // "Họ tên2"
 */
export function freeColumnName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(nameKey(wanted))) return wanted;
  let number = 2;
  while (taken.has(nameKey(`${wanted}${number}`))) number++;
  return `${wanted}${number}`;
}

/**
 * Names for the columns of a table from the texts of its header cells: none blank, none twice.
 * @example columnNames(["Tên", "", "Tên"]) // ["Tên", "Column1", "Tên2"]
 */
export function columnNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  // What stands there keeps its name; made-up ones give way.
  const written = texts.map((text) => (text === "" ? null : claim(text, taken)));
  return written.map((name) => name ?? claimNumbered(taken));
}

/** `Column1` … as Excel (English) calls columns without a header. */
export function claimNumbered(taken: Set<string>): string {
  let number = 1;
  while (taken.has(nameKey(`Column${number}`))) number++;
  return claim(`Column${number}`, taken);
}

function claim(wanted: string, taken: Set<string>): string {
  const name = freeColumnName(wanted, taken);
  taken.add(nameKey(name));
  return name;
}
