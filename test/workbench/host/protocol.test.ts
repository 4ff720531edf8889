import { createHost } from "../../../workbench/host";
import { failureOf, openOffice, readValues } from "./support";

test("a failed action ends the batch; what came before stays done, what comes after is not", async () => {
  const office = await openOffice();
  const failure = await failureOf(
    office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").values = [["trước"]];
      sheet.getRange("A2:B2").values = [["quá", "nhiều", "cột"]] as string[][];
      sheet.getRange("A3").values = [["sau"]];
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
  expect(failure.debugInfo.statement).toMatch(/values = /);
  expect(await readValues(office, "A1:A3")).toEqual([["trước"], [""], [""]]);
});

test("what has not been loaded cannot be read: Office.js's own error", async () => {
  const { Excel } = await openOffice();
  const failure = await failureOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
      await context.sync();
      return range.address;
    })
  );
  expect(failure.code).toBe("PropertyNotLoaded");
});

test("errors are OfficeExtension.Error and Error", async () => {
  const { Excel, OfficeExtension } = await openOffice();
  const failure = await failureOf(Excel.run(async (context) => context.workbook.worksheets.getItem("x").load("name")));
  expect(failure).toBeInstanceOf(OfficeExtension.Error);
  expect(failure).toBeInstanceOf(Error);
  expect((failure as unknown as Error).name).toBe("RichApi.Error");
});

/** What the host does not have says so by name, whatever kind of member it is. */
const UNKNOWN: readonly (readonly [string, (context: Excel.RequestContext) => unknown, string])[] = [
  ["a method", (context) => context.workbook.worksheets.getFirst().getRange("A1").flashFill(), "Range.flashFill"],
  [
    "a method that gives an object",
    (context) => context.workbook.worksheets.getFirst().getRange("A1").getDependents().load("addresses"),
    "Range.getDependents",
  ],
  ["a property that is read", (context) => context.workbook.load("isDirty"), "Workbook.isDirty"],
  ["a property that is set", (context) => (context.workbook.worksheets.getFirst().standardWidth = 9), "Worksheet.standardWidth"],
  ["an object that is a property", (context) => context.workbook.pivotTables.load("items/name"), "Workbook.pivotTables"],
  [
    "a nested property",
    (context) => context.workbook.worksheets.getFirst().getRange("A1").load("format/protection/locked"),
    "RangeFormat.protection",
  ],
  ["an unknown property of items", (context) => context.workbook.worksheets.load("items/nothing"), "Worksheet.nothing"],
  [
    "setting what can only be read",
    (context) =>
      ((context.workbook.worksheets.getFirst() as unknown as { _: unknown })._ =
        context.workbook.application.iterativeCalculation.load("enabled")),
    "Application.iterativeCalculation",
  ],
];

test.each(UNKNOWN)("ApiNotFound names the member: %s", async (_title, ask, location) => {
  const { Excel } = await openOffice();
  const failure = await failureOf(Excel.run(async (context) => ask(context)));
  expect(failure.code).toBe("ApiNotFound");
  expect(failure.debugInfo.errorLocation).toBe(location);
  expect(failure.message).toContain(location);
});

test("items page by page, nested objects, everything at once", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
    const page = context.workbook.worksheets;
    page.load({ name: true, pageLayout: { orientation: true }, $top: 2, $skip: 1 } as Excel.Interfaces.WorksheetCollectionLoadOptions);
    await context.sync();
    expect(page.items.map((sheet) => [sheet.name, sheet.pageLayout.orientation])).toEqual([
      ["B", "Portrait"],
      ["C", "Portrait"],
    ]);
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load();
    range.load({ select: "format/font/bold,format/wrapText", expand: "format/fill" });
    await context.sync();
    expect([range.address, range.format.font.bold, range.format.wrapText, range.format.fill.color]).toEqual([
      "Sheet1!A1",
      false,
      false,
      "#FFFFFF",
    ]);
  });
});

test("Office.js splits a write above 1,500 cells, and everything arrives", async () => {
  const office = await openOffice();
  const rows = Array.from({ length: 4000 }, (_, i) => [`Nguyễn Văn ${i}`, i]);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B4000").values = rows;
    await context.sync();
  });
  expect(office.host.log[0]!.actions).toBeGreaterThan(40);
  expect(await readValues(office, "A1:B4000")).toEqual(rows);
});

test("a split write with the wrong size is refused before anything is written", async () => {
  const office = await openOffice();
  const failure = await failureOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B3999").values = Array.from({ length: 4000 }, () => ["a", "b"]);
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
  expect(await readValues(office, "A1:B1")).toEqual([["", ""]]);
});

test("a range kept outside Excel.run is released when it is no longer tracked", async () => {
  const { Excel } = await openOffice();
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getFirst().getRange("A1");
  range.track();
  await context.sync();
  range.values = [["còn"]];
  await context.sync();
  range.load("values");
  await context.sync();
  expect(range.values).toEqual([["còn"]]);
  range.untrack();
  await context.sync();
  range.load("values");
  expect((await failureOf(context.sync())).code).toBe("InvalidReference");
});

test("options of Excel.run and range.set take plain objects", async () => {
  const { Excel } = await openOffice();
  const values = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.set({ values: [["x"]], format: { font: { bold: true }, wrapText: true } });
    range.load("values,format/font/bold,format/wrapText");
    await context.sync();
    return [range.values, range.format.font.bold, range.format.wrapText];
  });
  expect(values).toEqual([[["x"]], true, true]);
});

test("batches run one after the other, in the order they came", async () => {
  const { Excel, host } = await openOffice();
  const write = (value: number) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.values = [[value]];
      cell.load("values");
      await context.sync();
      return cell.values[0]![0] as number;
    });
  expect(await Promise.all([1, 2, 3].map(write))).toEqual([1, 2, 3]);
  expect(host.log.filter((entry) => entry.error)).toEqual([]);
});

test("a request that is no JSON, or has an action nobody knows, is answered with an error", async () => {
  const { model } = await openOffice();
  const host = createHost(model);
  const answers = [
    await host.processBatch("{"),
    await host.processBatch('{"Actions":[{"Id":1,"ActionType":9,"Name":"","ObjectPathId":1}],"ObjectPaths":{}}'),
  ];
  const codes = answers.map((answer) => (JSON.parse(answer) as { Error: { Code: string } }).Error.Code);
  expect(codes).toEqual(["GeneralException", "ApiNotFound"]);
});
