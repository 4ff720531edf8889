import { failureOf, openOffice } from "./support";

type Change = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const WRITES: readonly (readonly [string, Change])[] = [
  ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
  ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
  ["a font", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
  ["a fill", (sheet) => sheet.getRange("A1").format.fill.clear()],
  ["a border", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dash")],
  ["a width", (sheet) => (sheet.getRange("A1").format.columnWidth = 50)],
  ["autofit", (sheet) => sheet.getRange("A1").format.autofitRows()],
  ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
  ["unmerging", (sheet) => sheet.getRange("A1:B1").unmerge()],
  ["clearing", (sheet) => sheet.getRange("A1").clear()],
  ["hiding rows", (sheet) => (sheet.getRange("A1").rowHidden = true)],
  ["inserting rows", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["deleting columns", (sheet) => sheet.getRange("A:A").delete("Left")],
  ["copying into it", (sheet) => sheet.getRange("A1").copyFrom("B1")],
  ["cell properties", (sheet) => sheet.getRange("A1").setCellProperties([[{ format: { font: { bold: true } } }]])],
];

test.each(WRITES)("a protected sheet refuses %s with AccessDenied", async (_title, change) => {
  const { Excel } = await openOffice();
  const failure = await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect();
      change(sheet, context);
      await context.sync();
    })
  );
  expect(failure.code).toBe("AccessDenied");
});

test("a protected sheet can be read, renamed and set up for printing; options allow what they name", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["a"]];
    sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowInsertRows: true });
    sheet.name = "Khoá";
    sheet.pageLayout.orientation = "Landscape";
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 70;
    sheet.getRange("5:5").insert("Down");
    const cell = sheet.getRange("A1").load("values,format/font/bold");
    sheet.protection.load("protected,options");
    await context.sync();
    expect([cell.values, cell.format.font.bold, sheet.protection.protected]).toEqual([[["a"]], true, true]);
    expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowDeleteRows: false });
  });
});

test("protecting twice and unprotecting twice are refused, and so is a wrong password", async () => {
  const { Excel } = await openOffice();
  const codes: string[] = [];
  const attempt = async (change: (protection: Excel.WorksheetProtection) => void): Promise<void> => {
    const outcome = await Excel.run(async (context) => change(context.workbook.worksheets.getFirst().protection)).then(
      () => "done",
      (error: { code: string }) => error.code
    );
    codes.push(outcome);
  };
  await attempt((protection) => protection.unprotect());
  await attempt((protection) => protection.protect({}, "bí mật"));
  await attempt((protection) => protection.protect());
  await attempt((protection) => protection.unprotect());
  await attempt((protection) => protection.unprotect("sai"));
  await attempt((protection) => protection.unprotect("bí mật"));
  expect(codes).toEqual(["AccessDenied", "done", "AccessDenied", "AccessDenied", "AccessDenied", "done"]);
});

const STRUCTURE: readonly (readonly [string, Change])[] = [
  ["adding a sheet", (_sheet, context) => context.workbook.worksheets.add("Mới")],
  ["deleting a sheet", (_sheet, context) => context.workbook.worksheets.getItem("B").delete()],
  ["renaming a sheet", (sheet) => (sheet.name = "Khác")],
  ["moving a sheet", (sheet) => (sheet.position = 1)],
  ["hiding a sheet", (sheet) => (sheet.visibility = "Hidden")],
  ["copying a sheet", (sheet) => sheet.copy("End")],
];

test.each(STRUCTURE)("a protected workbook refuses %s", async (_title, change) => {
  const { Excel, model } = await openOffice();
  const failure = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add("B");
      context.workbook.protection.protect();
      change(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    })
  );
  expect(failure.code).toBe("AccessDenied");
  expect(model.sheets().map((sheet) => sheet.name)).toEqual(["Sheet1", "B"]);
});

test("a protected workbook lets cells be written, and is unprotected with its password", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.protect("a");
    worksheets.getFirst().getRange("A1").values = [["x"]];
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect("b");
    expect((await failureOf(context.sync())).code).toBe("AccessDenied");
    protection.unprotect("a");
    worksheets.add("B");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});
