import { format } from "numfmt";
import type { CellError, Locale, Scalar } from "./model";
import { shownFormat } from "./regional";

/**
 * Text of a value as a cell shows it.
 * @param pattern number format; absent: General
 * @param locale regional settings: decimal sign, names of months, the short date
 * @example displayText(44926, "m/d/yyyy", "vi-VN") // "31/12/2022"
 */
export function displayText(value: Scalar | CellError, pattern: string | undefined, locale: Locale): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !pattern?.includes("@")) return value;
  return formatted(value, shownFormat(pattern ?? "General", locale), locale);
}

function formatted(value: string | number, pattern: string, locale: Locale): string {
  try {
    return format(pattern, value, { locale });
  } catch {
    // A pattern nobody can read: Excel would have refused the file, showing the value is the honest rest.
    return String(value);
  }
}
