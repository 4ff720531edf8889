import { failureOf, openOffice } from "./support";

type Derive = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

/** Starting from C3:E6. */
const DERIVED: readonly (readonly [string, Derive, string])[] = [
  ["getCell", (range) => range.getCell(1, 2), "E4"],
  ["getCell outside the range", (range) => range.getCell(9, 9), "L12"],
  ["getRow", (range) => range.getRow(1), "C4:E4"],
  ["getColumn", (range) => range.getColumn(0), "C3:C6"],
  ["getLastRow", (range) => range.getLastRow(), "C6:E6"],
  ["getLastColumn", (range) => range.getLastColumn(), "E3:E6"],
  ["getLastCell", (range) => range.getLastCell(), "E6"],
  ["getOffsetRange", (range) => range.getOffsetRange(-2, 3), "F1:H4"],
  ["getResizedRange", (range) => range.getResizedRange(-1, 1), "C3:F5"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "C3"],
  ["getEntireRow", (range) => range.getEntireRow(), "3:6"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "C:E"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "C7:E8"],
  ["getRowsBelow of a negative count", (range) => range.getRowsBelow(-2), "C5:E6"],
  ["getRowsAbove", (range) => range.getRowsAbove(), "C2:E2"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(2), "F3:G6"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(2), "A3:B6"],
  ["getBoundingRect", (range) => range.getBoundingRect("G1"), "C1:G6"],
  ["getIntersection", (range, sheet) => range.getIntersection(sheet.getRange("A5:D9")), "C5:D6"],
  ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("D:D"), "D3:D6"],
  ["getRangeByIndexes", (_range, sheet) => sheet.getRangeByIndexes(0, 1, 2, 3), "B1:D2"],
  ["getCell of the sheet", (_range, sheet) => sheet.getCell(4, 27), "AB5"],
  ["the whole sheet", (_range, sheet) => sheet.getRange(), "1:1048576"],
  ["rows", (_range, sheet) => sheet.getRange("2:1"), "1:2"],
  ["an absolute address with its corners swapped", (_range, sheet) => sheet.getRange("$D$4:$B2"), "B2:D4"],
];

test.each(DERIVED)("%s", async (_title, derive, address) => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const found = derive(sheet.getRange("C3:E6"), sheet).load("address");
    await context.sync();
    expect(found.address).toBe(`Sheet1!${address}`);
  });
});

const OUTSIDE: readonly (readonly [string, Derive, string])[] = [
  ["an offset above the sheet", (range) => range.getOffsetRange(-3, 0), "InvalidArgument"],
  ["a size below 1", (range) => range.getResizedRange(-4, 0), "InvalidArgument"],
  ["columns beyond XFD", (_range, sheet) => sheet.getRangeByIndexes(0, 16_384, 1, 1), "InvalidArgument"],
  ["a broken address", (_range, sheet) => sheet.getRange("A0"), "InvalidArgument"],
  ["a column beyond XFD", (_range, sheet) => sheet.getRange("XFE1"), "InvalidArgument"],
  ["several areas", (_range, sheet) => sheet.getRange("A1,B2"), "InvalidArgument"],
  ["an address on a sheet that is not there", (_range, sheet) => sheet.getRange("Khac!A1"), "ItemNotFound"],
  ["an intersection that is empty", (range) => range.getIntersection("A1"), "ItemNotFound"],
];

test.each(OUTSIDE)("%s", async (_title, derive, code) => {
  const { Excel } = await openOffice();
  const failure = await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      derive(sheet.getRange("C3:E6"), sheet).load("address");
      await context.sync();
    })
  );
  expect(failure.code).toBe(code);
});

test("addresses quote the name of the sheet where Excel does", async () => {
  const { Excel } = await openOffice();
  const names = ["Danh sách", "Nghiệp_vụ", "2021", "A1", "R1C1", "Lê 'Hùng' x"];
  await Excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.worksheets.add(name).getRange("B2").load("address"));
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual([
      "'Danh sách'!B2",
      "Nghiệp_vụ!B2",
      "'2021'!B2",
      "'A1'!B2",
      "'R1C1'!B2",
      "'Lê ''Hùng'' x'!B2",
    ]);
  });
});

test("place and size", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B3:D7");
    range.load("addressLocal,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn");
    range.worksheet.load("name");
    await context.sync();
    expect([range.addressLocal, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
      "Sheet1!B3:D7",
      2,
      1,
      5,
      3,
      15,
    ]);
    expect([range.isEntireRow, range.isEntireColumn, range.worksheet.name]).toEqual([false, false, "Sheet1"]);
  });
});

test("surrounding region", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C3").values = [
      ["x", ""],
      ["", "x"],
    ];
    sheet.getRange("F2").values = [["far"]];
    const region = sheet.getRange("D4").getSurroundingRegion().load("address");
    const alone = sheet.getRange("H9").getSurroundingRegion().load("address");
    await context.sync();
    expect([region.address, alone.address]).toEqual(["Sheet1!B2:D4", "Sheet1!H9"]);
  });
});

test("merged areas that touch the range", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C1").merge();
    sheet.getRange("B3:C4").merge(true);
    const none = sheet.getRange("E1:F9").getMergedAreasOrNullObject().load("address");
    const merged = sheet.getRange("A1:B4").getMergedAreasOrNullObject();
    merged.load("address,areaCount,cellCount");
    merged.areas.load("items/address,items/rowCount");
    await context.sync();
    expect([none.isNullObject, merged.areaCount, merged.cellCount]).toEqual([true, 3, 7]);
    expect(merged.areas.items.map((area) => [area.address, area.rowCount])).toEqual([
      ["Sheet1!A1:C1", 1],
      ["Sheet1!B3:C3", 1],
      ["Sheet1!B4:C4", 1],
    ]);
    sheet.getRange("B1:B3").unmerge();
    const left = sheet.getRange("A1:C4").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(left.address).toBe("Sheet1!B4:C4");
  });
});

test("several ranges", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const areas = sheet.getRanges("A1:B2,D4");
    areas.format.font.bold = true;
    areas.load("address,areaCount,cellCount,format/font/bold");
    const second = areas.areas.getItemAt(1).load("address");
    const count = areas.areas.getCount();
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount, areas.format.font.bold, second.address, count.value]).toEqual([
      "Sheet1!A1:B2,Sheet1!D4",
      2,
      5,
      true,
      "Sheet1!D4",
      2,
    ]);
  });
});

test("clear: all, contents, formats", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cells = sheet.getRange("A1:C1");
    cells.values = [["a", "b", "c"]];
    cells.format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    cells.load("values");
    const bold = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("format/font/bold"));
    await context.sync();
    expect(cells.values).toEqual([["", "b", ""]]);
    expect(bold.map((cell) => cell.format.font.bold)).toEqual([true, false, false]);
  });
});

test("copyFrom: everything with shifted references, values only, formats only, transposed, without blanks", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C1").formulas = [[2, "=A1*10", ""]];
    sheet.getRange("A1").format.font.italic = true;
    sheet.getRange("A3").copyFrom("A1:B1");
    sheet.getRange("A5").copyFrom(sheet.getRange("A1:B1"), "Values");
    sheet.getRange("A7").copyFrom("A1:B1", "Formats");
    sheet.getRange("E1").copyFrom("A1:B1", "Values", false, true);
    sheet.getRange("C9").values = [["giữ"]];
    sheet.getRange("A9:C9").copyFrom("A1:C1", "Values", true);
    const used = sheet.getRange("A3:B7").load("formulas");
    const styled = sheet.getRange("A7").load("format/font/italic");
    const turned = sheet.getRange("E1:E2").load("values");
    const kept = sheet.getRange("A9:C9").load("values");
    await context.sync();
    expect(used.formulas).toEqual([
      [2, "=A3*10"],
      ["", ""],
      [2, 20],
      ["", ""],
      ["", ""],
    ]);
    expect([styled.format.font.italic, turned.values, kept.values]).toEqual([true, [[2], [20]], [[2, 20, "giữ"]]]);
  });
});

test("inserting and deleting rows moves cells, and the ranges an add-in keeps", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [["a"], ["b"], ["c"]];
    const kept = sheet.getRange("A2:A3");
    const doomed = sheet.getRange("A1");
    await context.sync();
    const inserted = sheet.getRange("2:3").insert("Down").load("address");
    kept.load("address,values");
    await context.sync();
    expect([inserted.address, kept.address, kept.values]).toEqual(["Sheet1!2:3", "Sheet1!A4:A5", [["b"], ["c"]]]);

    sheet.getRange("1:2").delete("Up");
    kept.load("address");
    await context.sync();
    expect(kept.address).toBe("Sheet1!A2:A3");
    doomed.load("address");
    expect((await failureOf(context.sync())).code).toBe("InvalidReference");
  });
  const failure = await failureOf(Excel.run(async (context) => context.workbook.worksheets.getFirst().getRange("A1:B2").insert("Down")));
  expect([failure.code, failure.message]).toEqual(["ApiNotFound", expect.stringContaining("Range.insert(Down)")]);
});

test("selection and active cell", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("B");
    sheet.getRange("C2:D5").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const areas = context.workbook.getSelectedRanges().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, areas.address, cell.address, active.name]).toEqual(["B!C2:D5", "B!C2:D5", "B!C2", "B"]);
  });
});
