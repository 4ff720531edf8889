/** Numbers, dates and formulas as they are typed in Vietnamese and in English. */
import { regionalText } from "../../../workbench/page/grid/regional/display";
import { toEnglishFormula } from "../../../workbench/page/grid/regional/formulas";
import { editText, isForeignDate, parseTyped } from "../../../workbench/page/grid/regional/typing";

// The package names a file for `require` that it does not have; this is the one it means.
jest.mock("numfmt", () => jest.requireActual<object>("../../../node_modules/numfmt/dist/index.js"), { virtual: true });

test.each([
  ["05/07/1985", "vi-VN", { value: 31233, pattern: "dd/mm/yyyy" }],
  ["31/12/2024", "vi-VN", { value: 45657, pattern: "dd/mm/yyyy" }],
  ["5/7/1985", "en-US", { value: 31174, pattern: "m/d/yyyy" }],
  ["1.234,5", "vi-VN", { value: 1234.5, pattern: "#,##0.00" }],
  ["1,234.5", "en-US", { value: 1234.5, pattern: "#,##0.00" }],
  ["1,5", "vi-VN", { value: 1.5 }],
  ["12,5%", "vi-VN", { value: 0.125, pattern: "0.00%" }],
  ["05/13/2024", "vi-VN", null],
  ["2021-2025", "vi-VN", null],
  ["CSTĐCS", "vi-VN", null],
  ["1234567890123456", "vi-VN", null],
])("%s typed in %s", (text, locale, expected) => {
  expect(parseTyped(text, locale)).toEqual(expected);
});

test("a date in the order of another language stays text", () => {
  expect(isForeignDate("05/13/2024", "vi-VN")).toBe(true);
  expect(isForeignDate("13/05/2024", "vi-VN")).toBe(false);
  expect(isForeignDate("2021-2025", "vi-VN")).toBe(false);
});

test.each([
  [31233, "dd/mm/yyyy", "vi-VN"],
  [31233, "d mmmm yyyy", "en-US"],
  [45657.354166666664, "dd/mm/yyyy h:mm", "vi-VN"],
  [1234.5, "#,##0.00", "vi-VN"],
  [0.125, "0%", "vi-VN"],
  [0.1, undefined, "en-US"],
])("%d with format %s is edited so that typing it again in the same language gives it again (%s)", (value, pattern, locale) => {
  expect(parseTyped(editText(value, pattern, locale), locale)?.value).toBeCloseTo(value, 9);
});

test.each([
  [1.5, undefined, "vi-VN", "1,5"],
  [0.1 + 0.2, "General", "en-US", "0.3"],
  [45657, "m/d/yyyy", "vi-VN", "31/12/2024"],
  [45657, "dd/mm/yyyy", "vi-VN", undefined],
  [12, undefined, "vi-VN", undefined],
])("%d with format %s is shown in %s as %s", (value, pattern, locale, text) => {
  expect(regionalText(value, pattern, locale)).toBe(text);
});

test.each([
  ["=SUM(1,5;A1)", "=SUM(1.5,A1)"],
  ['=IF(A1="a;b";"c";\'Tờ;1\'!A1)', '=IF(A1="a;b","c",\'Tờ;1\'!A1)'],
  ["=SUM({1;2};3)", "=SUM({1;2},3)"],
  ["=SUM(1,5)", "=SUM(1,5)"],
])("%s is %s", (typed, english) => {
  expect(toEnglishFormula(typed)).toBe(english);
});
