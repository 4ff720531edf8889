import { openOffice, type OpenOffice } from "./support";

const DATA = [
  ["Tên", "Điểm", "Ngày"],
  ["Ánh", 5, 44927],
  ["Anh", 9, 44958],
  ["Ân", 7, 45292],
  ["", 3, ""],
];

const withTable = <T>(
  office: OpenOffice,
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
) =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C5").values = DATA;
    return work(sheet.tables.add("A1:C5", true), sheet, context);
  });

const visibleRows = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<number[]> => {
  const rows = [2, 3, 4, 5].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
  await context.sync();
  return rows.flatMap((row, i) => (row.rowHidden ? [] : [i + 2]));
};

type Column = "Tên" | "Điểm" | "Ngày";

/** https://learn.microsoft.com/javascript/api/excel/excel.filter; the clock says 15/02/2023 */
test.each<[string, Column, (filter: Excel.Filter) => void, number[]]>([
  ["values", "Tên", (filter) => filter.applyValuesFilter(["Anh", "Ân"]), [3, 4]],
  ["blanks", "Tên", (filter) => filter.applyValuesFilter([""]), [5]],
  ["a year", "Ngày", (filter) => filter.applyValuesFilter([{ date: "2023-06-01", specificity: "Year" }]), [2, 3]],
  ["a comparison", "Điểm", (filter) => filter.applyCustomFilter(">5"), [3, 4]],
  ["two comparisons", "Điểm", (filter) => filter.applyCustomFilter("<=3", ">=9", "Or"), [3, 5]],
  ["a wildcard", "Tên", (filter) => filter.applyCustomFilter("=A*"), [3]],
  ["top items", "Điểm", (filter) => filter.applyTopItemsFilter(2), [3, 4]],
  ["bottom percent", "Điểm", (filter) => filter.applyBottomPercentFilter(25), [5]],
  ["above average", "Điểm", (filter) => filter.applyDynamicFilter("AboveAverage"), [3, 4]],
  ["this month", "Ngày", (filter) => filter.applyDynamicFilter("ThisMonth"), [3]],
  ["January of any year", "Ngày", (filter) => filter.applyDynamicFilter("AllDatesInPeriodJanuary"), [2, 4]],
])("a table's column filtered by %s hides the other rows until it is cleared", async (_title, column, apply, expected) => {
  const office = await openOffice({ now: () => new Date(2023, 1, 15) });
  await withTable(office, async (table, sheet, context) => {
    const { filter } = table.columns.getItem(column);
    apply(filter);
    expect(await visibleRows(sheet, context)).toEqual(expected);
    table.clearFilters();
    expect(await visibleRows(sheet, context)).toEqual([2, 3, 4, 5]);
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
test("the filter of a sheet: applied, read, applied again after a change, cleared and removed", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C5").values = DATA;
    const { autoFilter } = sheet;
    autoFilter.apply(sheet.getRange("A1:C5"), 1, { filterOn: "Custom", criterion1: ">5" });
    expect(await visibleRows(sheet, context)).toEqual([3, 4]);
    autoFilter.load("enabled,isDataFiltered,criteria");
    const range = autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address]).toEqual([true, true, "Sheet1!A1:C5"]);
    expect(autoFilter.criteria[1]).toMatchObject({ filterOn: "Custom", criterion1: ">5" });
    sheet.getRange("B2").values = [[8]];
    autoFilter.reapply();
    expect(await visibleRows(sheet, context)).toEqual([2, 3, 4]);
    autoFilter.clearColumnCriteria(1);
    expect(await visibleRows(sheet, context)).toEqual([2, 3, 4, 5]);
    autoFilter.remove();
    autoFilter.load("enabled");
    const none = autoFilter.getRangeOrNullObject();
    await context.sync();
    expect([autoFilter.enabled, none.isNullObject]).toEqual([false, true]);
  });
});

/** Excel's order of types: https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654 */
test("ranges are sorted by kinds of values, blanks last either way, and formulas move with their rows", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B6").formulas = [
      ["b", "=A1"],
      [true, "=A2"],
      ["", "=1"],
      [2, "=A4"],
      ["Ă", "=A5"],
      ["a", "=A6"],
    ];
    const range = sheet.getRange("A1:B6");
    range.sort.apply([{ key: 0, ascending: true }]);
    const up = sheet.getRange("A1:B6").load("values,formulas");
    await context.sync();
    expect(up.values.map(([value]) => value as unknown)).toEqual([2, "a", "Ă", "b", true, ""]);
    expect(up.formulas.map(([, formula]) => formula as unknown)).toEqual(["=A1", "=A2", "=A3", "=A4", "=A5", "=1"]);
    range.sort.apply([{ key: 0, ascending: false }]);
    const down = sheet.getRange("A1:A6").load("values");
    await context.sync();
    expect(down.values.flat()).toEqual([true, "b", "Ă", "a", 2, ""]);
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
test("a table remembers how it was sorted; hidden rows stay where they are", async () => {
  const office = await openOffice();
  await withTable(office, async (table, sheet, context) => {
    table.sort.apply([{ key: 1, ascending: false }]);
    table.sort.load("fields,matchCase,method");
    const sorted = sheet.getRange("B2:B5").load("values");
    await context.sync();
    expect(sorted.values.flat()).toEqual([9, 7, 5, 3]);
    expect(table.sort.fields).toEqual([expect.objectContaining({ key: 1, ascending: false, sortOn: "Value" })]);
    sheet.getRange("A2").rowHidden = true;
    table.sort.apply([{ key: 1 }]);
    const left = sheet.getRange("B2:B5").load("values");
    await context.sync();
    expect(left.values.flat()).toEqual([9, 3, 5, 7]);
  });
});
