import { dateOfSerial, serialOfDay } from "../serialDates";

/** `[first day, day after the last]`, serial numbers. */
export type DaySpan = readonly [number, number];

const month = (year: number, number: number, count = 1): DaySpan => [serialOfDay(year, number, 1), serialOfDay(year, number + count, 1)];

/** Excel's weeks begin on Sunday. */
function week(today: number, offset: number): DaySpan {
  const sunday = today - dateOfSerial(today).getUTCDay() + 7 * offset;
  return [sunday, sunday + 7];
}

const day = (serial: number): DaySpan => [serial, serial + 1];

/** Spans that depend on the day; shared by dynamic filters and conditional formats. */
const PERIODS: Readonly<Record<string, (today: number, year: number, month: number) => DaySpan>> = {
  Today: day,
  Yesterday: (today) => day(today - 1),
  Tomorrow: (today) => day(today + 1),
  LastSevenDays: (today) => [today - 6, today + 1],
  ThisWeek: (today) => week(today, 0),
  LastWeek: (today) => week(today, -1),
  NextWeek: (today) => week(today, 1),
  ThisMonth: (_today, year, now) => month(year, now),
  LastMonth: (_today, year, now) => month(year, now - 1),
  NextMonth: (_today, year, now) => month(year, now + 1),
  ThisQuarter: (_today, year, now) => quarter(year, now, 0),
  LastQuarter: (_today, year, now) => quarter(year, now, -1),
  NextQuarter: (_today, year, now) => quarter(year, now, 1),
  ThisYear: (_today, year) => month(year, 1, 12),
  LastYear: (_today, year) => month(year - 1, 1, 12),
  NextYear: (_today, year) => month(year + 1, 1, 12),
  YearToDate: (today, year) => [serialOfDay(year, 1, 1), today + 1],
};

function quarter(year: number, now: number, offset: number): DaySpan {
  const first = now - ((now - 1) % 3) + 3 * offset;
  return month(year, first, 3);
}

/**
 * @param name `ThisMonth`, `LastQuarter` … of `Excel.DynamicFilterCriteria` and `Excel.ConditionalFormatPresetCriterion`
 * @param today serial number
 * @returns `undefined` for a name that is no period
 * @example periodDays("Yesterday", 45000) // [44999, 45000]
 */
export function periodDays(name: string, today: number): DaySpan | undefined {
  const date = dateOfSerial(today);
  return PERIODS[name]?.(today, date.getUTCFullYear(), date.getUTCMonth() + 1);
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Months of any year: `AllDatesInPeriodMay`, `AllDatesInPeriodQuarter2`. Office.js spells one of them "Februray". @returns 1–12 each, `undefined` for another name */
export function periodMonths(name: string): readonly number[] | undefined {
  const period = /^AllDatesInPeriod(\w+)$/.exec(name)?.[1]?.replace("Februray", "February");
  const number = MONTHS.indexOf(period ?? "") + 1;
  if (number > 0) return [number];
  const quarterNumber = Number(/^Quarter([1-4])$/.exec(period ?? "")?.[1] ?? 0);
  return quarterNumber > 0 ? [1, 2, 3].map((offset) => 3 * (quarterNumber - 1) + offset) : undefined;
}
