import { openOffice } from "./support";

const values = [
  ["Họ và tên", "Điểm, năm", "Gấp đôi"],
  ["An", 9, ""],
  ["Bình", 8, ""],
];

/** https://support.microsoft.com/office/f5ed2452-2337-4f71-bed3-c8ae6d2b276e (structured references) */
test("structured references calculate, read back as text and follow rows and names", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = values;
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Bảng1";
    sheet.getRange("C2:C3").formulas = [["=[@[Điểm, năm]]*2"], ["=Bảng1[@[Điểm, năm]]*2"]];
    sheet.getRange("E1:E4").formulas = [
      ["=SUM(Bảng1[Gấp đôi])"],
      ["=Bảng1[[#Headers],[Điểm, năm]]"],
      ["=ROWS(Bảng1[#All])"],
      ["=COUNTA(bảng1)"],
    ];
    const inside = sheet.getRange("C2:C3").load("formulas,values");
    const outside = sheet.getRange("E1:E4").load("formulas,values");
    await context.sync();
    expect(inside.formulas).toEqual([["=[@[Điểm, năm]]*2"], ["=[@[Điểm, năm]]*2"]]);
    expect(inside.values).toEqual([[18], [16]]);
    expect(outside.formulas.flat()).toEqual([
      "=SUM(Bảng1[Gấp đôi])",
      "=Bảng1[[#Headers],[Điểm, năm]]",
      "=ROWS(Bảng1[#All])",
      "=COUNTA(Bảng1)",
    ]);
    expect(outside.values.flat()).toEqual([34, "Điểm, năm", 3, 6]);
    table.rows.add(undefined, [["Cường", 7, 1]]);
    table.columns.getItem("Gấp đôi").name = "Hai lần";
    table.name = "Danh_sách";
    const sum = sheet.getRange("E1:E3").load("formulas,values");
    await context.sync();
    expect(sum.formulas[0]).toEqual(["=SUM(Danh_sách[Hai lần])"]);
    expect([sum.values[0]![0], sum.values[2]![0]]).toEqual([35, 4]);
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-converttorange-member(1) */
test("converted to a range, the cells stay and formulas refer to them", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = values;
    const table = sheet.tables.add("A1:C3", true);
    sheet.getRange("C2").formulas = [["=[@[Điểm, năm]]*2"]];
    sheet.getRange("E1").formulas = [["=SUM(Table1[Điểm, năm])"]];
    await context.sync();
    const range = table.convertToRange().load("address");
    const formulas = [sheet.getRange("C2"), sheet.getRange("E1")].map((cell) => cell.load("formulas,values"));
    const left = sheet.tables.getCount();
    await context.sync();
    expect([range.address, left.value]).toEqual(["Sheet1!A1:C3", 0]);
    expect(formulas.map((cell) => [cell.formulas[0]![0], cell.values[0]![0]])).toEqual([
      ["=$B2*2", 18],
      ["=SUM($B$2:$B$3)", 17],
    ]);
  });
});
