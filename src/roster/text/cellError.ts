const EXCEL_ERROR =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|BUSY!|PYTHON!|GETTING_DATA)$/i;

/**
 * Whether a raw cell value is an Excel error.
 * @example isCellError("#N/A") // true
 */
export function isCellError(value: unknown): boolean {
  return typeof value === "string" && EXCEL_ERROR.test(value.trim());
}
