import { AsOfArgumentError, parseAsOf, today } from "../../src/functions/asOfArgument";

describe("the as-of argument of a function", () => {
  it.each([
    ["31/12/2024", "2024-12-31"],
    ["1/9/2021", "2021-09-01"],
    ["01-09-2021", "2021-09-01"],
    ["2024-12-31", "2024-12-31"],
    [" 31/12/2024 ", "2024-12-31"],
    [45657, "2024-12-31"], // the serial Excel passes for a date cell
    [45657.75, "2024-12-31"],
    [44197, "2021-01-01"],
  ])("%p is %s", (given, expected) => expect(parseAsOf(given)).toBe(expected));

  it.each([null, undefined, "", 0])("%p is no date given", (given) => expect(parseAsOf(given)).toBeUndefined());

  it.each(["31/02/2024", "2024-13-01", "hôm nay", "12/2024", true])("%p is refused", (given) =>
    expect(() => parseAsOf(given)).toThrow(AsOfArgumentError)
  );

  it("takes today from the officer's own calendar", () => expect(today(new Date(2026, 10, 2, 23, 59))).toBe("2026-11-02"));
});
