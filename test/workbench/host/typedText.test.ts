/**
 * Texts written through Office.js, read as Excel reads what is typed. `Range.values` and `Range.formulas` are read in the American way on every
 * machine (OfficeDev/office-js#1559: "the APIs use USA locale by default"), `Range.formulasLocal` by the regional settings.
 */
import { failureOf, openOffice, readValues } from "./support";

type Written = "values" | "formulas" | "formulasLocal";

interface Seen {
  readonly value: unknown;
  readonly numberFormat: string;
  readonly text: string;
}

const written = async (
  how: Written,
  text: string,
  { locale = "en-US", format }: { locale?: "en-US" | "vi-VN"; format?: string } = {}
): Promise<Seen> => {
  const { Excel } = await openOffice({ locale });
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    if (format) cell.numberFormat = [[format]];
    cell[how] = [[text]];
    cell.load("values,numberFormat,text");
    await context.sync();
    return { value: cell.values[0]![0], numberFormat: cell.numberFormat[0]![0] as string, text: cell.text[0]![0]! };
  });
};

/** 31/12/2024, 02/01/2024 as serials. */
const NEW_YEARS_EVE = 45_657;
const SECOND_OF_JANUARY = 45_293;

const AMERICAN: readonly (readonly [string, unknown, string, string])[] = [
  ["1.5", 1.5, "General", "1.5"],
  ["1,5", "1,5", "General", "1,5"],
  ["1,234.5", 1234.5, "#,##0.00", "1,234.50"],
  ["12/31/2024", NEW_YEARS_EVE, "m/d/yyyy", "12/31/2024"],
  ["1/2/2024", SECOND_OF_JANUARY, "m/d/yyyy", "1/2/2024"],
  ["31/12/2024", "31/12/2024", "General", "31/12/2024"],
  ["2024-12-31", NEW_YEARS_EVE, "m/d/yyyy", "12/31/2024"],
  ["2024-12-31T06:00", NEW_YEARS_EVE + 0.25, "m/d/yyyy h:mm", "12/31/2024 6:00"],
  ["2021-02-29", "2021-02-29", "General", "2021-02-29"],
  ["5-Jan-2020", 43_835, "d-mmm-yy", "5-Jan-20"],
  ["10:30", 0.4375, "h:mm", "10:30"],
  ["10:30 PM", 0.9375, "h:mm AM/PM", "10:30 PM"],
  ["50%", 0.5, "0%", "50%"],
  ["12.5%", 0.125, "0.00%", "12.50%"],
  ["0 1/2", 0.5, "# ?/?", " 1/2"],
  ["1e5", 100_000, "0.00E+00", "1.00E+05"],
  ["(5)", -5, "General", "-5"],
  ["$12.5", 12.5, "$#,##0.00_);[Red]($#,##0.00)", "$12.50 "],
  ["12345678901234567890", 12_345_678_901_234_500_000, "General", "1.23457E+19"],
  ["007", 7, "General", "7"],
  [" 5 ", 5, "General", "5"],
  ["true", true, "General", "TRUE"],
  ["đúng", "đúng", "General", "đúng"],
  ["#N/A", "#N/A", "General", "#N/A"],
  ["+1+2", 3, "General", "3"],
  ["-(1+2)", -3, "General", "-3"],
  ["@SUM(1,2)", 3, "General", "3"],
  ["-", "-", "General", "-"],
  ["+", "+", "General", "+"],
  ["'12/31/2024", "12/31/2024", "General", "12/31/2024"],
];

test.each(AMERICAN)("values: %s is %j, %s", async (text, value, numberFormat, shown) => {
  expect(await written("values", text)).toEqual({ value, numberFormat, text: shown });
});

/** Reference of `Range.values`: "locale-shaped strings … are stored as text instead of as dates". */
test.each([
  ["31/12/2024", "31/12/2024"],
  ["1,5", "1,5"],
  ["1.5", 1.5],
  ["1/2/2024", SECOND_OF_JANUARY],
])("values: %s is %j in a Vietnamese Excel, too", async (text, value) => {
  expect((await written("values", text, { locale: "vi-VN" })).value).toBe(value);
});

const VIETNAMESE: readonly (readonly [string, unknown, string, string])[] = [
  ["1,5", 1.5, "General", "1,5"],
  ["1.5", "1.5", "General", "1.5"],
  ["1.234,5", 1234.5, "#,##0.00", "1.234,50"],
  ["31/12/2024", NEW_YEARS_EVE, "m/d/yyyy", "31/12/2024"],
  ["12/31/2024", "12/31/2024", "General", "12/31/2024"],
  ["2/1/2024", SECOND_OF_JANUARY, "m/d/yyyy", "02/01/2024"],
  ["2024-12-31", NEW_YEARS_EVE, "m/d/yyyy", "31/12/2024"],
  ["12,5%", 0.125, "0.00%", "12,50%"],
  ["5 ₫", 5, "#,##0 ₫;[Red]-#,##0 ₫", "5 ₫"],
  ["1,5e3", 1500, "0.00E+00", "1,50E+03"],
  ["TRUE", true, "General", "TRUE"],
  ["ĐÚNG", "ĐÚNG", "General", "ĐÚNG"],
  ["=ROUND(1,25;1)", 1.3, "General", "1,3"],
  ['=IF(1,5>1;"a;b";"1,5")', "a;b", "General", "a;b"],
  ["=SUM({1,5\\2;3\\4})", 10.5, "General", "10,5"],
];

test.each(VIETNAMESE)("formulasLocal in a Vietnamese Excel: %s is %j, %s", async (text, value, numberFormat, shown) => {
  expect(await written("formulasLocal", text, { locale: "vi-VN" })).toEqual({ value, numberFormat, text: shown });
});

test("a day and a month are a date of this year", async () => {
  const { value, numberFormat } = await written("values", "1/2");
  const year = new Date().getFullYear();
  expect([value, numberFormat]).toEqual([Math.round((Date.UTC(year, 0, 2) - Date.UTC(1899, 11, 30)) / 86_400_000), "d-mmm"]);
});

test("formulas are given in the local spelling, and number formats, too; formulas and formats stay American", async () => {
  const { Excel } = await openOffice({ locale: "vi-VN" });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.formulas = [["=ROUND(1.25,1)+SUM({1.5,2;3,4})", 1234.5]];
    range.numberFormat = [["m/d/yyyy", "#,##0.00"]];
    range.load("formulas,formulasLocal,numberFormat,numberFormatLocal,text");
    await context.sync();
    expect([range.formulas[0]![0], range.formulasLocal[0]![0]]).toEqual([
      "=ROUND(1.25,1)+SUM({1.5,2;3,4})",
      "=ROUND(1,25;1)+SUM({1,5\\2;3\\4})",
    ]);
    expect([range.numberFormat, range.numberFormatLocal]).toEqual([[["m/d/yyyy", "#,##0.00"]], [["dd/mm/yyyy", "#.##0,00"]]]);
    expect(range.text[0]![1]).toBe("1.234,50");
    range.numberFormatLocal = [["#.##0,0", "dd/mm/yyyy"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([["#,##0.0", "m/d/yyyy"]]);
  });
});

test("the culture of the application", async () => {
  for (const [locale, expected] of [
    ["en-US", ["en-US", ".", ",", "M/d/yyyy"]],
    ["vi-VN", ["vi-VN", ",", ".", "dd/MM/yyyy"]],
  ] as const) {
    const { Excel, Office } = await openOffice({ locale });
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      const { cultureInfo } = application;
      application.load("decimalSeparator,thousandsSeparator");
      cultureInfo.load("name,datetimeFormat/shortDatePattern");
      await context.sync();
      const { datetimeFormat } = cultureInfo;
      expect([cultureInfo.name, application.decimalSeparator, application.thousandsSeparator, datetimeFormat.shortDatePattern]).toEqual(
        expected
      );
    });
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual([locale, locale]);
  }
});

test("a cell with a format of its own keeps it; a text cell keeps the text", async () => {
  expect(await written("values", "50%", { format: "0.0" })).toMatchObject({ value: 0.5, numberFormat: "0.0" });
  for (const text of ["12/31/2024", "=1+2", "007", "50%", "TRUE", "@abc", "#N/A"]) {
    expect(await written("values", text, { format: "@" })).toMatchObject({ value: text, numberFormat: "@", text });
  }
});

const REFUSED: readonly (readonly [string, string])[] = [
  ["a text above 32,767 characters", "x".repeat(32_768)],
  ["a formula above 8,192 characters", `=${"1+".repeat(4096)}1`],
  ["a formula that is none", "=SUM("],
  ['@ without a function: "That function isn\'t valid"', "@nguyenvanan"],
];

test.each(REFUSED)("%s is InvalidArgument", async (_title, text) => {
  const office = await openOffice();
  const failure = await failureOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [[text]];
      await context.sync();
    })
  );
  expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
  expect(await readValues(office, "A1")).toEqual([[""]]);
});

test("a text of 32,767 characters fits", async () => {
  expect((await written("values", "ế".repeat(32_767))).value).toHaveLength(32_767);
});
