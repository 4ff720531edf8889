import { format } from "numfmt";
import type { CellError, Scalar } from "./model";

/** Excel's short date (format 14) follows the regional settings; on a Vietnamese machine it is day, month, year. */
const REGIONAL_DATES: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy h:mm",
};

/**
 * Text of a value as a cell shows it.
 * @param pattern number format; absent: General
 * @example displayText(44926, "dd/mm/yyyy") // "31/12/2022"
 */
export function displayText(value: Scalar | CellError, pattern: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !pattern?.includes("@")) return value;
  return formatted(value, REGIONAL_DATES[pattern ?? ""] ?? pattern ?? "General");
}

function formatted(value: string | number, pattern: string): string {
  try {
    return format(pattern, value);
  } catch {
    // A pattern nobody can read: Excel would have refused the file, showing the value is the honest rest.
    return String(value);
  }
}
