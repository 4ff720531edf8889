import { failureOf, openOffice, readValues, type OpenOffice } from "./support";

/** Three records below a header, and something below and beside them. */
const ROSTER = [
  ["Họ và tên", "Năm", "Điểm"],
  ["Nguyễn Văn An", 2021, 9],
  ["Trần Thị Bình", 2022, 8],
  ["Lê Văn Cường", 2023, 7],
];

const withRoster = async (office: OpenOffice): Promise<void> => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").values = ROSTER;
    sheet.tables.add("A1:C4", true).name = "Bảng_1";
    await context.sync();
  });
};

const inTable = <T>({ Excel }: OpenOffice, work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => work(context.workbook.tables.getItem("Bảng_1"), context));

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1) */
test("a table over a range takes its first row as headers and gets the next free name", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").values = ROSTER;
    const table = sheet.tables.add(sheet.getRange("A1:C4"), true);
    table.load();
    table.columns.load("items/name,items/index,items/id,count");
    table.rows.load("count");
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) => range.load("address"));
    const missing = table.worksheet.load("name");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "Table1",
      legacyId: "1",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      style: "TableStyleMedium2",
    });
    expect(table.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    expect(table.columns.items.map(({ id, index, name }) => [id, index, name])).toEqual([
      [1, 0, "Họ và tên"],
      [2, 1, "Năm"],
      [3, 2, "Điểm"],
    ]);
    expect([table.columns.count, table.rows.count]).toEqual([3, 3]);
    expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!A1:C4", "Sheet1!A1:C1", "Sheet1!A2:C4"]);
    expect(missing.name).toBe("Sheet1");
  });
});

test("header cells become text, unique and never blank", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:D1").values = [[2021, "Tên", "", "tên"]];
    sheet.tables.add("A1:D2", true);
    const header = sheet.getRange("A1:D1").load("values,valueTypes");
    await context.sync();
    expect(header.values).toEqual([["2021", "Tên", "Column1", "tên2"]]);
    expect(new Set(header.valueTypes[0])).toEqual(new Set(["String"]));
  });
});

/** "Excel will automatically generate a header and shift the data down by one row"; https://github.com/OfficeDev/office-js/issues/196 */
test("without headers the data and what stands below move one row down, and nothing beside them", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = [
      ["a", 1, "beside"],
      ["b", 2, "beside"],
      ["below", "", "=A3"],
    ];
    const table = sheet.tables.add("A1:B2", false);
    const range = table.getRange().load("address,values");
    const rest = sheet.getRange("A4:C4").load("values");
    const beside = sheet.getRange("C1:C3").load("formulas");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B3");
    expect(range.values).toEqual([
      ["Column1", "Column2"],
      ["a", 1],
      ["b", 2],
    ]);
    expect(rest.values).toEqual([["below", "", ""]]);
    expect(beside.formulas).toEqual([["beside"], ["beside"], ["=A4"]]);
  });
});

/** The code is documented by https://github.com/OfficeDev/office-js/issues/1199 */
test.each([
  ["over another table", "B2:E6"],
  ["at no address", "nirgends"],
  ["on a sheet that is not there", "Thiếu!A1:B2"],
])("a table %s is refused with InvalidArgument", async (_title, address) => {
  const office = await openOffice();
  await withRoster(office);
  const failure = await failureOf(office.Excel.run(async (context) => void context.workbook.tables.add(address, true)));
  expect(failure.code).toBe("InvalidArgument");
});

test("merged cells under a new table are taken apart", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [["x", "y"]];
    sheet.getRange("A2:B2").merge();
    sheet.tables.add("A1:B3", true);
    const merged = sheet.getRange("A1:B3").getMergedAreasOrNullObject();
    await context.sync();
    expect(merged.isNullObject).toBe(true);
  });
});

test("names: found in whatever case or by id; invalid and taken ones are refused", async () => {
  const office = await openOffice();
  await withRoster(office);
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.add("E1:E2", true);
    await context.sync();
    const { tables } = context.workbook;
    const byName = tables.getItem("BẢNG_1").load("id,name");
    const none = tables.getItemOrNullObject("Không có");
    const count = tables.getCount();
    const second = tables.getItemAt(1).load("name");
    await context.sync();
    const byId = tables.getItem(byName.id).load("name");
    await context.sync();
    expect([byId.name, none.isNullObject, count.value, second.name]).toEqual(["Bảng_1", true, 2, "Table2"]);
  });
  const rename = (name: string) => failureOf(inTable(office, async (table) => void (table.name = name)));
  for (const name of ["", "Hai từ", "A1", "R1C1", "1a", "c", "a-b", "x".repeat(256)])
    expect((await rename(name)).code).toBe("InvalidArgument");
  expect((await rename("table2")).code).toBe("ItemAlreadyExists");
  const missing = await failureOf(office.Excel.run(async (context) => void context.workbook.tables.getItem("Không có").load("name")));
  expect(missing.code).toBe("ItemNotFound");
});

describe("rows", () => {
  /** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
  test("are added at the end and in between; cells below the table move down, those beside it stay", async () => {
    const office = await openOffice();
    await withRoster(office);
    await inTable(office, async (table, context) => {
      const sheet = table.worksheet;
      sheet.getRange("A5:E5").values = [["below", "", "", "", "beside"]];
      table.rows.add(undefined, [["Phạm Thị Dung", 2024, 6]]);
      const inserted = table.rows.add(1, [
        ["x", 1, 1],
        ["y", 2, 2],
      ]);
      inserted.load("index,values");
      table.rows.load("count");
      const body = table.getDataBodyRange().load("address,values");
      const below = sheet.getRange("A8:E8").load("values");
      const beside = sheet.getRange("E5").load("values");
      await context.sync();
      expect([inserted.index, inserted.values]).toEqual([1, [["x", 1, 1]]]);
      expect(table.rows.count).toBe(6);
      expect(body.address).toBe("Sheet1!A2:C7");
      expect(body.values.map(([name]) => name as string)).toEqual([
        "Nguyễn Văn An",
        "x",
        "y",
        "Trần Thị Bình",
        "Lê Văn Cường",
        "Phạm Thị Dung",
      ]);
      expect(below.values).toEqual([["below", "", "", "", ""]]);
      expect(beside.values).toEqual([["beside"]]);
    });
  });

  test("are read and written by place; deleting one brings the next there", async () => {
    const office = await openOffice();
    await withRoster(office);
    await inTable(office, async (table, context) => {
      table.rows.getItemAt(0).values = [["Mới", 2020, 10]];
      table.rows.getItemAt(1).delete();
      table.worksheet.getRange("A9").values = [["xa"]];
      table.rows.load("items/values,items/index");
      const address = table.getRange().load("address");
      const where = table.rows.getItemAt(1).getRange().load("address");
      await context.sync();
      expect(table.rows.items.map(({ index, values }) => [index, values[0]])).toEqual([
        [0, ["Mới", 2020, 10]],
        [1, ["Lê Văn Cường", 2023, 7]],
      ]);
      expect([address.address, where.address]).toEqual(["Sheet1!A1:C3", "Sheet1!A3:C3"]);
    });
  });

  test("the last one leaves a blank row, which the next record takes", async () => {
    const office = await openOffice();
    await withRoster(office);
    await inTable(office, async (table, context) => {
      for (let i = 0; i < 3; i++) table.rows.getItemAt(0).delete();
      table.rows.load("count");
      const empty = table.getRange().load("address,values");
      await context.sync();
      expect([table.rows.count, empty.address, empty.values[1]]).toEqual([0, "Sheet1!A1:C2", ["", "", ""]]);
      table.rows.add(undefined, [
        ["Một", 1, 1],
        ["Hai", 2, 2],
      ]);
      table.rows.load("count");
      const filled = table.getRange().load("address");
      await context.sync();
      expect([table.rows.count, filled.address]).toEqual([2, "Sheet1!A1:C3"]);
    });
  });

  test.each<[string, (table: Excel.Table) => void, string]>([
    ["of another width", (table) => table.rows.add(undefined, [["x", 1]]), "InvalidArgument"],
    ["beyond the end", (table) => table.rows.add(9, [["x", 1, 1]]), "InvalidArgument"],
    ["deleted that is not there", (table) => table.rows.getItemAt(3).delete(), "InvalidArgument"],
  ])("%s is refused", async (_title, change, code) => {
    const office = await openOffice();
    await withRoster(office);
    expect((await failureOf(inTable(office, async (table) => change(table)))).code).toBe(code);
  });

  test("are not added when that would tear another table apart", async () => {
    const office = await openOffice();
    await withRoster(office);
    await office.Excel.run(async (context) => void context.workbook.worksheets.getFirst().tables.add("B7:D9", true));
    const failure = await failureOf(inTable(office, async (table) => void table.rows.add(undefined, [["x", 1, 1]])));
    expect(failure.code).toBe("InsertDeleteConflict");
  });

  /** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-deleterows-member(1) */
  test("several are deleted at once, but not while the table is filtered", async () => {
    const office = await openOffice();
    await withRoster(office);
    await inTable(office, async (table, context) => {
      table.rows.deleteRows([0, 2]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual([["Trần Thị Bình", 2022, 8]]);
      table.columns.getItem("Năm").filter.applyValuesFilter(["2022"]);
      await context.sync();
    });
    const failure = await failureOf(inTable(office, async (table) => void table.rows.deleteRowsAt(0)));
    expect(failure.code).toBe("InsertDeleteConflict");
  });

  test("a column of one formula fills new rows", async () => {
    const office = await openOffice();
    await withRoster(office);
    await inTable(office, async (table, context) => {
      table.columns.add(undefined, [["Gấp đôi"], ["=[@Điểm]*2"], ["=[@Điểm]*2"], ["=[@Điểm]*2"]]);
      table.rows.add(undefined, [["Thêm", 2025, 5, null as unknown as string]]);
      const last = table.rows.getItemAt(3).getRange().load("formulas,values");
      await context.sync();
      expect(last.formulas).toEqual([["Thêm", 2025, 5, "=[@Điểm]*2"]]);
      expect(last.values[0]![3]).toBe(10);
    });
  });
});

describe("columns", () => {
  test("are added with a header and values, at the end and in between", async () => {
    const office = await openOffice();
    await withRoster(office);
    await inTable(office, async (table, context) => {
      const sheet = table.worksheet;
      sheet.getRange("D1:D6").values = [["beside"], [""], [""], [""], [""], ["beside, below"]];
      table.columns.add(1, [["Đơn vị"], ["P1"], ["P2"], ["P3"]]);
      const last = table.columns.add(undefined, undefined, "Ghi chú").load("index,name,values");
      const all = table.getRange().load("address,values");
      const moved = sheet.getRange("F1:F1").load("values");
      const kept = sheet.getRange("D6").load("values");
      await context.sync();
      expect(all.address).toBe("Sheet1!A1:E4");
      expect(all.values[0]).toEqual(["Họ và tên", "Đơn vị", "Năm", "Điểm", "Ghi chú"]);
      expect(all.values[3]).toEqual(["Lê Văn Cường", "P3", 2023, 7, ""]);
      expect([last.index, last.values]).toEqual([4, [["Ghi chú"], [""], [""], [""]]]);
      expect([moved.values, kept.values]).toEqual([[["beside"]], [["beside, below"]]]);
    });
  });

  test("names and header cells are the same thing", async () => {
    const office = await openOffice();
    await withRoster(office);
    await inTable(office, async (table, context) => {
      table.columns.getItem("Năm").name = "Năm sinh";
      table.worksheet.getRange("C1").values = [["Năm sinh"]];
      table.columns.load("items/name");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["Họ và tên", "Năm sinh", "Năm sinh2"]]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(header.values[0]);
      header.clear("Contents");
      const cleared = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(cleared.values).toEqual([["Column1", "Column2", "Column3"]]);
    });
  });

  test("are found by name or id, and go with their cells", async () => {
    const office = await openOffice();
    await withRoster(office);
    await inTable(office, async (table, context) => {
      const byName = table.columns.getItem("họ và tên").load("id");
      const byId = table.columns.getItem(3).load("name");
      const none = table.columns.getItemOrNullObject("Không có");
      const parts = [byId.getDataBodyRange(), byId.getHeaderRowRange(), byId.getRange()].map((range) => range.load("address"));
      await context.sync();
      expect([byName.id, byId.name, none.isNullObject]).toEqual([1, "Điểm", true]);
      expect(parts.map(({ address }) => address)).toEqual(["Sheet1!C2:C4", "Sheet1!C1", "Sheet1!C1:C4"]);
      table.columns.getItem("Năm").delete();
      const range = table.getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values[1]]).toEqual(["Sheet1!A1:B4", ["Nguyễn Văn An", 9]]);
    });
  });

  test("the total row is a part of them", async () => {
    const office = await openOffice();
    await withRoster(office);
    await inTable(office, async (table, context) => {
      table.worksheet.getRange("A5").values = [["below"]];
      table.showTotals = true;
      const total = table.getTotalRowRange().load("address,formulas,values");
      const below = table.worksheet.getRange("A6").load("values");
      const cell = table.columns.getItem("Điểm").getTotalRowRange().load("address");
      await context.sync();
      expect([total.address, cell.address, below.values]).toEqual(["Sheet1!A5:C5", "Sheet1!C5", [["below"]]]);
      expect(total.formulas).toEqual([["Total", "", "=SUBTOTAL(109,[Điểm])"]]);
      expect(total.values).toEqual([["Total", "", 24]]);
      table.rows.add(undefined, [["Thêm", 2024, 6]]);
      const grown = table.getTotalRowRange().load("address,values");
      await context.sync();
      expect([grown.address, grown.values[0]![2]]).toEqual(["Sheet1!A6:C6", 30]);
      table.showTotals = false;
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1:C5");
    });
    expect(await readValues(office, "A6:C6")).toEqual([["", "", ""]]);
    expect((await failureOf(inTable(office, async (table) => void table.getTotalRowRange().load("address")))).code).toBe("ItemNotFound");
  });
});
