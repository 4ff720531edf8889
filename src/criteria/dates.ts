import type { PartialDate } from "./facts";

/** Calendar days as `YYYY-MM-DD` strings, which compare as text; no clock. */
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));

const pad = (value: number): string => String(value).padStart(2, "0");

/**
 * Whether a text is a day of the calendar written `YYYY-MM-DD`.
 * @example isCalendarDay("2023-02-29") // false
 */
export const isCalendarDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysIn(year, month);
};

/**
 * The day before: "trước ngày X" is in time up to this day.
 * @param day `YYYY-MM-DD`
 * @example dayBefore("2021-09-15") // "2021-09-14"
 */
export const dayBefore = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  if (date > 1) return `${year}-${pad(month)}-${pad(date - 1)}`;
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return `${y}-${pad(m)}-${pad(daysIn(y, m))}`;
};

/**
 * Whether a date as precise as its cell lies on or before a day: "yes", "no", or "unknown" when a year or month alone cannot tell.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param day `YYYY-MM-DD`
 * @example notAfter("2024", "2024-06-30") // "unknown"
 */
export const notAfter = (date: PartialDate, day: string): "yes" | "no" | "unknown" => {
  const sameLength = day.slice(0, date.length);
  if (date < sameLength) return "yes";
  if (date > sameLength) return "no";
  return date.length === day.length ? "yes" : "unknown";
};

/**
 * Whether a year was over before a date.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @example yearEndsBefore(2022, "2023-06-01") // true
 */
export const yearEndsBefore = (year: number, date: PartialDate): boolean => year < Number(date.slice(0, 4));

/** `2021-09-14` → `14/09/2021`; `2021-09` → `09/2021`; `2021` stays. */
export const readableDate = (date: PartialDate): string => date.split("-").reverse().join("/");
