import { failureOf, openOffice } from "./support";

test("add, list, rename, move, colour, hide, activate, delete", async () => {
  const { Excel, model } = await openOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("Danh sách");
    const unnamed = worksheets.add();
    sheet.tabColor = "#ff0000";
    sheet.position = 0;
    sheet.load("name,id,position,tabColor,visibility");
    unnamed.load("name");
    worksheets.load("items/name,items/position,items/visibility");
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map((item) => [item.name, item.position, item.visibility])).toEqual([
      ["Danh sách", 0, "Visible"],
      ["Sheet1", 1, "Visible"],
      [unnamed.name, 2, "Visible"],
    ]);
    expect([count.value, sheet.tabColor, sheet.position]).toEqual([3, "#FF0000", 0]);

    sheet.name = "Đăng ký 2021";
    sheet.activate();
    const active = worksheets.getActiveWorksheet().load("name,id");
    await context.sync();
    expect([active.name, active.id]).toEqual(["Đăng ký 2021", sheet.id]);

    unnamed.visibility = "Hidden";
    const visible = worksheets.getCount(true);
    const last = worksheets.getLast(true).load("name");
    await context.sync();
    expect([visible.value, last.name]).toEqual([2, "Sheet1"]);

    sheet.delete();
    await context.sync();
  });
  expect(model.sheets().map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ["Sheet1", "Visible"],
    ["Sheet3", "Hidden"],
  ]);
});

test("a sheet keeps its identity when it is renamed between two requests", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("sheet1");
    await context.sync();
    sheet.name = "Khác";
    await context.sync();
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Khác");
  });
});

test("getItemOrNullObject of a missing sheet is a null object, and what is asked of it is null too", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("Không có").load("name");
    const range = none.getRange("A1").load("values");
    none.delete();
    const there = context.workbook.worksheets.getItemOrNullObject("SHEET1").load("name");
    await context.sync();
    expect([none.isNullObject, range.isNullObject, there.isNullObject, there.name]).toEqual([true, true, false, "Sheet1"]);
  });
});

test("neighbours in the row of tabs", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("B").visibility = "Hidden";
    worksheets.add("C");
    const first = worksheets.getFirst();
    const next = first.getNext().load("name");
    const nextVisible = first.getNext(true).load("name");
    const none = worksheets.getItem("C").getNextOrNullObject().load("name");
    const before = worksheets.getItem("C").getPrevious(true).load("name");
    const nothing = first.getPreviousOrNullObject().load("name");
    await context.sync();
    expect([next.name, nextVisible.name, none.isNullObject, before.name, nothing.isNullObject]).toEqual(["B", "C", true, "Sheet1", true]);
  });
});

const BAD_NAMES: readonly (readonly [string, string])[] = [
  ["longer than 31 characters", "x".repeat(32)],
  ["a colon", "a:b"],
  ["a backslash", "a\\b"],
  ["a slash", "2021/2022"],
  ["a question mark", "a?"],
  ["an asterisk", "a*"],
  ["brackets", "[a]"],
  ["blank", "  "],
  ["an apostrophe at the start", "'a"],
  ["an apostrophe at the end", "a'"],
  ["the reserved word", "history"],
];

test.each(BAD_NAMES)("a name Excel does not take: %s", async (_title, name) => {
  const { Excel, model } = await openOffice();
  const added = await failureOf(Excel.run(async (context) => context.workbook.worksheets.add(name)));
  const renamed = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = name;
    })
  );
  expect([added.code, renamed.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
  expect(model.sheets().map((sheet) => sheet.name)).toEqual(["Sheet1"]);
});

test("a name in use, in whatever case, is ItemAlreadyExists; a sheet may change the case of its own", async () => {
  const { Excel, model } = await openOffice();
  const added = await failureOf(Excel.run(async (context) => context.workbook.worksheets.add("SHEET1")));
  const renamed = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add("B").name = "sheet1";
    })
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = "SHEET1";
    await context.sync();
  });
  expect([added.code, renamed.code]).toEqual(["ItemAlreadyExists", "ItemAlreadyExists"]);
  expect(model.sheets()[0]!.name).toBe("SHEET1");
});

test("a missing sheet is ItemNotFound and named in the error", async () => {
  const { Excel } = await openOffice();
  const failure = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Không có").getRange("A1").load("values");
      await context.sync();
    })
  );
  expect(failure.code).toBe("ItemNotFound");
  expect(failure.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  const { Excel, model } = await openOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("B").visibility = "VeryHidden";
  });
  const deleted = await failureOf(Excel.run(async (context) => context.workbook.worksheets.getItem("Sheet1").delete()));
  const hidden = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    })
  );
  const veryHidden = await failureOf(Excel.run(async (context) => context.workbook.worksheets.getItem("B").delete()));
  expect([deleted.code, hidden.code, veryHidden.code]).toEqual(["InvalidOperation", "InvalidOperation", "InvalidOperation"]);
  expect(model.sheets()).toHaveLength(2);
});

test("copy takes cells, formats, merges, widths, frozen rows and page setup along", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").formulas = [
      ["Tiêu đề", ""],
      [2, "=A2*3"],
    ];
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    const copy = sheet.copy("End");
    copy.load("name,position");
    const cells = copy.getRange("A1:B2").load("formulas,values");
    const head = copy.getRange("A1").load("format/font/bold,format/columnWidth");
    const merged = copy.getRange("A1").getMergedAreasOrNullObject().load("address");
    const frozen = copy.freezePanes.getLocationOrNullObject().load("address");
    copy.pageLayout.load("orientation");
    await context.sync();
    expect([copy.name, copy.position, cells.formulas, cells.values]).toEqual([
      "Sheet1 (2)",
      1,
      [
        ["Tiêu đề", ""],
        [2, "=A2*3"],
      ],
      [
        ["Tiêu đề", ""],
        [2, 6],
      ],
    ]);
    expect([head.format.font.bold, head.format.columnWidth, merged.address, frozen.address, copy.pageLayout.orientation]).toEqual([
      true,
      120,
      "'Sheet1 (2)'!A1:B1",
      "'Sheet1 (2)'!1:1",
      "Landscape",
    ]);
  });
});

test("used ranges: with and without formats, empty sheets, parts of a sheet", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const empty = sheet.getUsedRange().load("address");
    const none = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect([empty.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);

    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E9").format.fill.color = "yellow";
    await context.sync();
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    const part = sheet.getRange("C:C").getUsedRange(true).load("address");
    const blank = sheet.getRange("A20:A30").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([all.address, values.address, part.address, blank.isNullObject]).toEqual(["Sheet1!B2:E9", "Sheet1!B2:C3", "Sheet1!C2:C3", true]);
  });
});
