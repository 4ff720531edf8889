/** Regional settings: how typed text is read, how number formats are spelled. */
import { getFormatFromId, getLocale, parseValue, tokenize, TOKEN_GROUP, TOKEN_POINT } from "numfmt";
import type { Locale, TypedValue } from "./model";

/** Built-in formats by their number in the file format (ECMA-376, 18.8.30) that are spelled the same for every region. */
const DATE_FORMATS = [14, 15, 16, 17, 18, 19, 20, 21, 22];
/** Excel's short date, alone and with the time, "follows the regional settings": one format, shown in different ways. */
const SHORT_DATES = [14, 22];

/** The built-in format as `Range.numberFormat` spells it; money is written as the region writes it. */
const formatOf = (id: number, locale: Locale): string => getFormatFromId(id, DATE_FORMATS.includes(id) ? "en-US" : locale);

const EMPTY_FORMATS = ["General", "@", ""];

/** `2024-12-31T10:20` is understood like `2024-12-31 10:20`. */
const withoutT = (text: string): string => text.replace(/^(\d{4}-\d{2}-\d{2})T(?=\d{2}:\d{2})/i, "$1 ");

/**
 * What a text means that somebody types: a number, a date, a time, a fraction, a percentage, money, a truth value.
 * @returns `null` for any other text
 * @example readTyped("31/12/2024", "vi-VN") // { value: 45657, numberFormat: "m/d/yyyy" }
 * @example readTyped("31/12/2024", "en-US") // null
 */
export function readTyped(text: string, locale: Locale): TypedValue | null {
  const read = parseValue(withoutT(text.trim()), { locale });
  if (!read || (typeof read.value === "number" && !Number.isFinite(read.value))) return null;
  const id = "formatId" in read ? read.formatId : undefined;
  return id === undefined ? { value: read.value } : { value: read.value, numberFormat: formatOf(id, locale) };
}

/** The pattern by which a cell is shown. */
export function shownFormat(pattern: string, locale: Locale): string {
  const id = SHORT_DATES.find((candidate) => getFormatFromId(candidate, "en-US") === pattern);
  return id === undefined ? pattern : getFormatFromId(id, locale);
}

/** Decimal point and thousands separator, each way. */
const separators = (locale: Locale): { readonly decimal: string; readonly group: string } => {
  const { decimal = ".", group = "," } = getLocale(locale) ?? {};
  return { decimal, group };
};

/**
 * A number format as `Range.numberFormatLocal` spells it.
 * @example toLocalFormat("#,##0.00", "vi-VN") // "#.##0,00"
 */
export function toLocalFormat(pattern: string, locale: Locale): string {
  if (EMPTY_FORMATS.includes(pattern)) return pattern;
  const { decimal, group } = separators(locale);
  const spelled = (type: string, raw: string): string => (type === TOKEN_POINT ? decimal : type === TOKEN_GROUP ? group : raw);
  return tokenize(shownFormat(pattern, locale))
    .map(({ type, raw }) => spelled(type, raw))
    .join("");
}

/** @example fromLocalFormat("dd/mm/yyyy", "vi-VN") // "m/d/yyyy": the region's short date */
export function fromLocalFormat(pattern: string, locale: Locale): string {
  if (locale === "en-US" || EMPTY_FORMATS.includes(pattern)) return pattern;
  const id = SHORT_DATES.find((candidate) => getFormatFromId(candidate, locale) === pattern);
  if (id !== undefined) return getFormatFromId(id, "en-US");
  const { decimal, group } = separators(locale);
  // Outside quoted text and escaped characters.
  return pattern.replace(/"[^"]*"|\\.|[.,]/g, (part) => (part === decimal ? "." : part === group ? "," : part));
}
