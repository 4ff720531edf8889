import type { CellValue } from "../grid";
import { dateOfSerial, isDateFormat } from "./serialDate";

/**
 * What the officer sees in the cell, as far as the number format tells: a date serial as dd/mm/yyyy, anything else as it is.
 * @param text the tidy text of the value
 */
export function displayText(value: CellValue, text: string, format: string): string {
  if (typeof value !== "number" || !isDateFormat(format)) return text;
  const date = dateOfSerial(value);
  return date ? date.split("-").reverse().join("/") : text;
}
