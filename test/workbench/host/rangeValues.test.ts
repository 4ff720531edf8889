import { openOffice, failureOf, readValues } from "./support";

interface Case {
  readonly title: string;
  readonly written: unknown;
  readonly format?: string;
  readonly value: unknown;
  readonly formula?: unknown;
  readonly text?: string;
  readonly type?: string;
  readonly numberFormat?: string;
}

/** One cell A1, written and read back through Office.js. */
const CASES: readonly Case[] = [
  { title: "plain text", written: "Nguyễn Văn Hùng", value: "Nguyễn Văn Hùng", formula: "Nguyễn Văn Hùng", type: "String" },
  { title: "a number", written: 12.5, value: 12.5, text: "12.5", type: "Double" },
  { title: "digits become a number", written: "007", value: 7, type: "Double" },
  { title: "thousands separators", written: "1,234", value: 1234, numberFormat: "#,##0", text: "1,234" },
  { title: "a per cent", written: "50%", value: 0.5, text: "50%", numberFormat: "0%" },
  { title: "a per cent with decimals", written: "12.5%", value: 0.125, numberFormat: "0.00%" },
  { title: "a percentage keeps the cell's own format", written: "50%", format: "0.0", value: 0.5, numberFormat: "0.0" },
  { title: "truth", written: true, value: true, text: "TRUE", type: "Boolean" },
  { title: "truth as text", written: "true", value: true, type: "Boolean" },
  { title: "a date as it is written in Viet Nam stays text", written: "15/9/2021", value: "15/9/2021", type: "String" },
  { title: "an ISO date becomes a serial", written: "2021-09-15", value: 44454, numberFormat: "m/d/yyyy", type: "Double" },
  { title: "29/02/2021 does not exist", written: "2021-02-29", value: "2021-02-29", type: "String" },
  { title: "a formula", written: "=1+2", value: 3, formula: "=1+2", text: "3", type: "Double" },
  { title: "a plus sign begins a formula", written: "+1+2", value: 3, formula: "=1+2" },
  { title: "a minus sign begins a formula", written: "-(1+2)", value: -3, formula: "=-(1+2)" },
  { title: "a signed number is a number", written: "-5", value: -5, formula: -5 },
  { title: "a lone dash is text", written: "-", value: "-", type: "String" },
  { title: "a lone equals sign is text", written: "=", value: "=", type: "String" },
  { title: "an apostrophe keeps text and is not returned", written: "'007", value: "007", formula: "007", type: "String" },
  { title: "an apostrophe keeps a formula as text", written: "'=1+2", value: "=1+2", type: "String" },
  { title: "the text format keeps text", written: "=1+2", format: "@", value: "=1+2", text: "=1+2", type: "String", numberFormat: "@" },
  { title: "the text format keeps digits", written: "007", format: "@", value: "007", type: "String" },
  { title: "a number in a text cell is text", written: 7, format: "@", value: "7", type: "String" },
  { title: "a formula that fails", written: "=1/0", value: "#DIV/0!", formula: "=1/0", text: "#DIV/0!", type: "Error" },
  { title: "an empty text empties", written: "", value: "", formula: "", text: "", type: "Empty" },
  { title: "line breaks", written: "Họ\ntên", value: "Họ\ntên" },
];

test.each(CASES)("$title", async ({ written, format, value, formula, text, type, numberFormat }) => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    if (format) cell.numberFormat = [[format]];
    cell.values = [[written]];
    cell.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    expect(cell.values).toEqual([[value]]);
    if (formula !== undefined) expect(cell.formulas).toEqual([[formula]]);
    if (text !== undefined) expect(cell.text).toEqual([[text]]);
    if (type !== undefined) expect(cell.valueTypes).toEqual([[type]]);
    if (numberFormat !== undefined) expect(cell.numberFormat).toEqual([[numberFormat]]);
  });
});

test("null in a matrix leaves the cell alone, an empty text clears it", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.values = [[null, "", "d"]];
    await context.sync();
  });
  expect(await readValues(office, "A1:C1")).toEqual([["a", "", "d"]]);
});

test("a single value fills the range; null in number formats leaves them", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    (range as { values: unknown }).values = "x";
    (range as { numberFormat: unknown }).numberFormat = "@";
    range.numberFormat = [
      ["0.00", null],
      [null, null],
    ] as string[][];
    range.load("values,numberFormat");
    await context.sync();
    expect(range.values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
    expect(range.numberFormat).toEqual([
      ["0.00", "@"],
      ["@", "@"],
    ]);
  });
});

const REFUSED: readonly (readonly [string, string, unknown])[] = [
  ["too many columns", "A1:B1", [["a", "b", "c"]]],
  ["too few rows", "A1:A3", [["a"], ["b"]]],
  ["a row instead of a matrix", "A1:B1", ["a", "b"]],
  ["a ragged matrix", "A1:B2", [["a", "b"], ["c"]]],
  ["a formula that is none", "A1", [["=SUM("]]],
  ["an object in a cell", "A1", [[{ a: 1 }]]],
  ["text above 32,767 characters", "A1", [["x".repeat(32_768)]]],
];

test.each(REFUSED)("%s is InvalidArgument and changes nothing", async (_title, address, values) => {
  const office = await openOffice();
  const failure = await failureOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).values = values as unknown[][];
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
  expect(failure.debugInfo.errorLocation).toBe("Range.values");
  expect(await readValues(office, "A1:C3")).toEqual(Array.from({ length: 3 }, () => ["", "", ""]));
});

test("formulas are calculated before they are read in the same batch, unless calculation is suspended", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cell = sheet.getRange("B1");
    sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[20]]);

    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[3]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[20]]);

    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[30]]);
  });
});

test("manual calculation waits for calculate()", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    context.application.calculationMode = "Manual";
    sheet.getRange("A1:B1").formulas = [[2, "=A1*10"]];
    const before = sheet.getRange("B1").load("values");
    await context.sync();
    context.application.calculate("Full");
    const after = sheet.getRange("B1").load("values");
    await context.sync();
    expect([before.values, after.values]).toEqual([[[""]], [[20]]]);
  });
});

test("R1C1 formulas, both ways", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    const sums = sheet.getRange("C1:C2");
    sums.formulasR1C1 = [["=RC[-2]+RC[-1]"], ["=RC[-2]+RC[-1]"]];
    sums.load("values,formulas,formulasR1C1");
    await context.sync();
    expect(sums.values).toEqual([[3], [7]]);
    expect(sums.formulas).toEqual([["=A1+B1"], ["=A2+B2"]]);
    expect(sums.formulasR1C1).toEqual([["=RC[-2]+RC[-1]"], ["=RC[-2]+RC[-1]"]]);
  });
});

test("ranges without end read null, and take a single value in their used part", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
    await context.sync();
    const column = sheet.getRange("A:A").load("values,formulas,text,numberFormat,valueTypes,rowCount,address");
    await context.sync();
    expect([column.values, column.formulas, column.text, column.numberFormat, column.valueTypes]).toEqual([null, null, null, null, null]);
    expect([column.rowCount, column.address]).toEqual([1_048_576, "Sheet1!A:A"]);
  });
});
