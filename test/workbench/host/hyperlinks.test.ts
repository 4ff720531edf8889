/** https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink and …/excel.clearapplyto */
import { failureOf, openOffice, readValues } from "./support";

const LINK = { address: "https://example.org/", screenTip: "Mở trang", textToDisplay: "Trang" };

const linksOf = async ({ Excel }: Awaited<ReturnType<typeof openOffice>>, ...addresses: string[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const ranges = addresses.map((address) => sheet.getRange(address).load("hyperlink"));
    await context.sync();
    return ranges.map(({ hyperlink }) => hyperlink as Excel.RangeHyperlink | null);
  });

test("a link has its text in the cell, and looks like one", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cell = sheet.getRange("B2");
    cell.hyperlink = LINK;
    sheet.getRange("B3").hyperlink = { documentReference: "Sheet1!A1" };
    sheet.getRange("B4").values = [["Giữ chữ"]];
    sheet.getRange("B4").hyperlink = { address: "mailto:an@example.org" };
    cell.format.font.load("underline,color");
    await context.sync();
    expect([cell.format.font.underline, cell.format.font.color]).toEqual(["Single", "#0563C1"]);
  });
  expect(await readValues(office, "B2:B4")).toEqual([["Trang"], ["Sheet1!A1"], ["Giữ chữ"]]);
  expect(await linksOf(office, "B2", "B3", "A1", "B2:B3")).toEqual([
    LINK,
    { documentReference: "Sheet1!A1", textToDisplay: "Sheet1!A1" },
    null,
    null,
  ]);
});

test("a link that leads nowhere is refused", async () => {
  const { Excel } = await openOffice();
  const failure = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").hyperlink = { textToDisplay: "x" };
      await context.sync();
    })
  );
  expect(failure.code).toBe("InvalidArgument");
});

test("the text of a link is data: it is no formula where the cell is text", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.numberFormat = [["@"]];
    cell.hyperlink = { ...LINK, textToDisplay: "=1+1" };
    await context.sync();
  });
  expect(await readValues(office, "A1")).toEqual([["=1+1"]]);
});

test.each<[Excel.ClearApplyTo, unknown[][], string, boolean]>([
  ["Hyperlinks" as Excel.ClearApplyTo.hyperlinks, [["Trang"]], "Single", false],
  ["RemoveHyperlinks" as Excel.ClearApplyTo.removeHyperlinks, [["Trang"]], "None", false],
  ["Contents" as Excel.ClearApplyTo.contents, [[""]], "Single", true],
  ["Formats" as Excel.ClearApplyTo.formats, [["Trang"]], "None", true],
  ["All" as Excel.ClearApplyTo.all, [[""]], "None", false],
])("clear(%s) of a part of the cells of a link", async (what, values, underline, isLinked) => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A2").hyperlink = LINK;
    sheet.getRange("A1").clear(what);
    const { font } = sheet.getRange("A1").format.load("font/underline");
    await context.sync();
    expect(font.underline).toBe(underline);
  });
  expect(await readValues(office, "A1")).toEqual(values);
  const [first, second] = await linksOf(office, "A1", "A2");
  expect([first !== null, second !== null]).toEqual([isLinked, true]);
});

test("links move with their cells; a protected sheet takes allowInsertHyperlinks", async () => {
  const office = await openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").hyperlink = LINK;
    sheet.getRange("1:1").insert("Down");
    sheet.protection.protect({});
    await context.sync();
  });
  expect((await linksOf(office, "A1", "A2")).map((link) => link?.address)).toEqual([undefined, LINK.address]);
  const failure = await failureOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("C1").hyperlink = LINK;
      await context.sync();
    })
  );
  expect(failure.code).toBe("AccessDenied");
});
