/** Numbers and dates as a person types and edits them, by the rules of the language: 31/12/2024 and 1.234,5, or 12/31/2024 and 1,234.5. */
import { format, getFormatFromId, isDateFormat, isPercentFormat, parseValue } from "numfmt";

/** More digits than this a number cannot hold: the text is kept. */
const DIGITS = 15;
/** Excel's numbers of the short date and of the short date with time. */
const SHORT_DATE = 14;
const SHORT_DATE_TIME = 22;

export interface TypedValue {
  /** A serial for a date. */
  readonly value: number;
  /** The number format that Excel gives the cell; absent: General. */
  readonly pattern?: string;
}

/**
 * What a typed text means.
 * @param locale language tag, e.g. "vi-VN"
 * @returns `null` where it is neither a number nor a date nor a time
 * @example parseTyped("31/12/2024", "vi-VN") // { value: 45657, pattern: "dd/mm/yyyy" }
 */
export function parseTyped(text: string, locale: string): TypedValue | null {
  const trimmed = text.trim();
  if (trimmed.replace(/\D/g, "").length > DIGITS) return null;
  const parsed = parseValue(trimmed, { locale });
  if (typeof parsed?.value !== "number") return null;
  return parsed.formatId ? { value: parsed.value, pattern: getFormatFromId(parsed.formatId, locale) } : { value: parsed.value };
}

/** Two or three numbers between slashes: meant as a date, in whatever order. */
const DATE_LIKE = /^\d{1,4}([/-])\d{1,2}\1\d{1,4}$/;

/** A date that the language does not know (05/13/2024 in Vietnamese) stays text; it is never read in the order of another. */
export const isForeignDate = (text: string, locale: string): boolean => DATE_LIKE.test(text.trim()) && parseTyped(text, locale) === null;

/**
 * A number as it is shown while it is edited: whole, and so that typing it again gives the same.
 * @param pattern number format of the cell
 * @example editText(45657, "d mmmm yyyy", "vi-VN") // "31/12/2024"
 */
export function editText(value: number, pattern: string | undefined, locale: string): string {
  if (pattern && isDateFormat(pattern)) return dateText(value, locale);
  if (pattern && isPercentFormat(pattern)) return `${decimalText(Number((value * 100).toPrecision(DIGITS)), locale)}%`;
  return decimalText(value, locale);
}

function dateText(serial: number, locale: string): string {
  if (serial < 1) return format("h:mm:ss", serial, { locale });
  const id = Number.isInteger(serial) ? SHORT_DATE : SHORT_DATE_TIME;
  return format(id === SHORT_DATE ? getFormatFromId(id, locale) : `${getFormatFromId(id, locale)}:ss`, serial, { locale });
}

const decimalText = (value: number, locale: string): string => {
  const text = String(value);
  return locale.startsWith("vi") ? text.replace(".", ",") : text;
};
