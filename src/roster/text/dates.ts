import type { PartialDate } from "../../criteria";
import { dateOfSerial } from "./serialDate";
import { words } from "./tidy";

/**
 * The order of day and month in a column of dates. `unsure`: the column shows both orders, or dates that an American Excel
 * turned around; then a date whose day and month could be swapped keeps only its year.
 */
export type DateOrder = "dayFirst" | "monthFirst" | "unsure";

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/**
 * Reads a date as precisely as the cell says.
 * @param value the raw cell; a whole number between 1900 and 2100 is a year, larger ones are serials of the 1900 system
 * @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined when it is no date
 * @example parseDate("3/5/1980", "dayFirst") // "1980-05-03"
 * @example parseDate(29344, "dayFirst") // "1980-05-03"
 */
export function parseDate(value: string | number, order: DateOrder): PartialDate | undefined {
  if (typeof value === "number") return ofNumber(value, order);
  const text = words(value).replace(/^(ngay|sinh ngay|sinh nam) (?=\d)/, "");
  const said = /^(?:(\d{1,2}) )?thang (\d{1,2})(?: nam| \/)? ?(\d{4})$/.exec(text.replace("thang nam", ""));
  if (said) return dayMonthYear(said[1], said[2], said[3]);
  const compact = value
    .trim()
    .replace(/^ngày\s+/i, "")
    .replace(/\s*([/.\-–])\s*/g, "$1");
  return ofDigits(compact, order) ?? ofEnglish(compact) ?? ofYear(text);
}

function ofNumber(value: number, order: DateOrder): PartialDate | undefined {
  if (Number.isInteger(value) && value >= EARLIEST_YEAR && value <= LATEST_YEAR) return String(value);
  if (value <= LATEST_YEAR) return undefined;
  const date = dateOfSerial(value);
  return date && order === "unsure" && Number(date.slice(8)) <= 12 && date.slice(8) !== date.slice(5, 7) ? date.slice(0, 4) : date;
}

function ofDigits(text: string, order: DateOrder): PartialDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/.exec(text);
  if (iso) return dayMonthYear(iso[3], iso[2], iso[1]);
  const full = /^(\d{1,2})[/.\-–](\d{1,2})[/.\-–](\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (full) return inOrder(Number(full[1]), Number(full[2]), fullYear(full[3] ?? ""), order);
  const month = /^(\d{1,2})[/.\-–](\d{4})$/.exec(text);
  return month ? dayMonthYear(undefined, month[1], month[2]) : undefined;
}

function inOrder(first: number, second: number, year: string, order: DateOrder): PartialDate | undefined {
  const swappable = first <= 12 && second <= 12 && first !== second;
  if (order === "unsure" && swappable) return year;
  const monthFirst = swappable ? order === "monthFirst" : second > 12;
  return monthFirst ? dayMonthYear(String(second), String(first), year) : dayMonthYear(String(first), String(second), year);
}

/** "12-Mar-1985", "Tue Mar 12 1985 00:00:00 GMT+0700". */
function ofEnglish(text: string): PartialDate | undefined {
  const dayFirst = /^(\d{1,2})[-/ ]([a-z]{3})[a-z]*[-/, ]+(\d{4})\b/i.exec(text);
  if (dayFirst) return dayMonthYear(dayFirst[1], monthNumber(dayFirst[2]), dayFirst[3]);
  const monthFirst = /^(?:[a-z]{3,9},? )?([a-z]{3})[a-z]* (\d{1,2}),? (\d{4})\b/i.exec(text);
  return monthFirst ? dayMonthYear(monthFirst[2], monthNumber(monthFirst[1]), monthFirst[3]) : undefined;
}

const monthNumber = (name = ""): string => String(MONTH_NAMES.indexOf(name.toLowerCase()) + 1);

/** "1980", "năm 1980", "--/--/1980", "00/00/1980": only the year is known. */
function ofYear(text: string): PartialDate | undefined {
  return /^(?:nam |[0/ ]*|\/ ?\/ ?)((?:19|20)\d\d)$/.exec(text)?.[1];
}

const fullYear = (digits: string): string => (digits.length === 4 ? digits : Number(digits) >= 30 ? `19${digits}` : `20${digits}`);

function dayMonthYear(day: string | undefined, month: string | undefined, year: string | undefined): PartialDate | undefined {
  const y = Number(year);
  const m = Number(month);
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR)) return undefined;
  if (m === 0 && Number(day ?? 0) === 0) return String(y);
  if (!(m >= 1 && m <= 12)) return undefined;
  const yearMonth = `${y}-${String(m).padStart(2, "0")}`;
  if (day === undefined || Number(day) === 0) return yearMonth;
  const daysInMonth = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return Number(day) <= daysInMonth ? `${yearMonth}-${day.padStart(2, "0")}` : undefined;
}

/**
 * The order of day and month that the cells of a column show.
 * Text dates beyond the 12th beside serials that all lie on the 1st to the 12th are the trace of an American Excel:
 * it turned day and month around in the dates it understood and left the others as text.
 * @param values raw cells of the column
 */
export function dateOrderOf(values: readonly unknown[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  const serials: string[] = [];
  for (const value of values) {
    if (typeof value === "number" && value > LATEST_YEAR) serials.push(dateOfSerial(value) ?? "");
    const pair = typeof value === "string" ? /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{2,4}/.exec(value) : null;
    if (pair && Number(pair[1]) > 12) dayFirst += 1;
    if (pair && Number(pair[2]) > 12) monthFirst += 1;
  }
  const turnedAround = dayFirst > 0 && serials.length > 0 && serials.every((date) => Number(date.slice(8)) <= 12);
  if (turnedAround || (dayFirst > 0 && monthFirst > 0)) return "unsure";
  return monthFirst > 0 ? "monthFirst" : "dayFirst";
}
