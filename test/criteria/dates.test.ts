import { CriteriaError, defaultSettings, evaluate, isCalendarDay, outlook } from "../../src/criteria";
import { dayBefore, notAfter, yearEndsBefore } from "../../src/criteria/dates";

const DAY = 24 * 60 * 60 * 1000;
const days = Array.from({ length: 2191 }, (_, i) => new Date(Date.UTC(2021, 0, 1) + i * DAY).toISOString().slice(0, 10));

test("every day from 2021 to 2026 has its required years", () => {
  expect([days[0], days.at(-1)]).toEqual(["2021-01-01", "2026-12-31"]);
  for (const day of days) {
    const year = Number(day.slice(0, 4));
    const last = Math.min(day.endsWith("-12-31") ? year : year - 1, 2025);
    const expected = [2021, 2022, 2023, 2024, 2025].filter((y) => y <= last);
    expect([day, outlook(defaultSettings("BTNMT", day)).years]).toEqual([day, expected]);
    expect(outlook({ ...defaultSettings("BTNMT", day), phase: "2" }).years).toEqual(expected.filter((y) => y >= 2023));
  }
});

test("the calendar", () => {
  for (const [i, day] of days.entries()) {
    expect(isCalendarDay(day)).toBe(true);
    if (i > 0) expect(dayBefore(day)).toBe(days[i - 1]);
  }
  for (const text of [
    "2023-02-29",
    "2024-02-30",
    "2021-13-01",
    "2021-00-10",
    "2021-01-00",
    "2021-1-1",
    "31/12/2021",
    "",
    "2021-12-31T00:00",
  ])
    expect(isCalendarDay(text)).toBe(false);
  expect(isCalendarDay("2024-02-29")).toBe(true);
});

test.each([
  ["2024-06-30", "2024-06-30", "yes"],
  ["2024-07-01", "2024-06-30", "no"],
  ["2024-06-29", "2024-06-30", "yes"],
  ["2024", "2024-06-30", "unknown"],
  ["2023", "2024-06-30", "yes"],
  ["2025", "2024-06-30", "no"],
  ["2024-06", "2024-06-30", "unknown"],
  ["2024-05", "2024-06-30", "yes"],
] as const)("%s not after %s: %s", (date, day, expected) => {
  expect(notAfter(date, day)).toBe(expected);
});

test("a year ends before a date of a later year only", () => {
  expect([
    yearEndsBefore(2022, "2023-01-01"),
    yearEndsBefore(2022, "2023"),
    yearEndsBefore(2022, "2022-12-31"),
    yearEndsBefore(2022, "2022"),
  ]).toEqual([true, true, false, false]);
});

test.each(["2020-12-31", "2021-02-30", "hôm nay", ""])("as of %j cannot be evaluated", (asOf) => {
  expect(() => evaluate([], defaultSettings("BTNMT", asOf))).toThrow(CriteriaError);
  expect(() => evaluate([], defaultSettings("BTNMT", asOf))).toThrow("asOfOutOfRange");
});

test("an unknown set cannot be evaluated; a day after the period can", () => {
  expect(() => evaluate([], defaultSettings("XYZ", "2024-12-31"))).toThrow("unknownSet");
  expect(evaluate([], defaultSettings("BTNMT", "2031-05-05")).years).toEqual([2021, 2022, 2023, 2024, 2025]);
});
