/** Dates as Excel counts them: days since 30/12/1899 (right from 01/03/1900 on), the time of day as a fraction. Calendar dates have no time zone. */
const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** The UTC fields of the result are the calendar date and the clock. @example dateOfSerial(44927).toISOString() // "2023-01-01T00:00:00.000Z" */
export const dateOfSerial = (serial: number): Date => new Date(Math.round((serial - UNIX_EPOCH) * DAY));

/** @param day 1-based; like the other arguments it may run over, as in `new Date`. @example serialOfDay(2023, 1, 1) // 44927 */
export const serialOfDay = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY + UNIX_EPOCH;

/** The day on the clock of whoever uses the workbook, as a serial number. */
export const serialOfToday = (now: Date): number => serialOfDay(now.getFullYear(), now.getMonth() + 1, now.getDate());

const ISO = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ](\d{1,2})(?::(\d{1,2}))?(?::(\d{1,2}))?(?:\.\d+)?)?Z?$/;

/** Fields of an ISO 8601 date, missing ones at their least: `[year, month, day, hour, minute, second]`; `null` for what is none. */
export function isoFields(text: string): [number, number, number, number, number, number] | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  return [year!, month, day, hour, minute, second];
}

/** @returns serial number of an ISO date, `null` for another text */
export function serialOfIso(text: string): number | null {
  const fields = isoFields(text);
  if (!fields) return null;
  const [year, month, day, hour, minute, second] = fields;
  return serialOfDay(year, month, day) + (hour * 3600 + minute * 60 + second) / 86_400;
}
