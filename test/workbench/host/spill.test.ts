import { failureOf, openOffice } from "./support";

const SPILL = { row: 1, column: 2, rowCount: 3, columnCount: 2 };

test("where a formula spills to, which formula a cell belongs to, and whether a range belongs to one", async () => {
  const { Excel, model } = await openOffice();
  Object.assign(model, { spills: () => [SPILL] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const to = sheet.getRange("C2").getSpillingToRangeOrNullObject().load("address");
    const same = sheet.getRange("C2").getSpillingToRange().load("address");
    const none = sheet.getRange("D3").getSpillingToRangeOrNullObject().load("address");
    const parent = sheet.getRange("D4").getSpillParentOrNullObject().load("address");
    const orphan = sheet.getRange("A1").getSpillParentOrNullObject().load("address");
    const inside = sheet.getRange("C2:D4").load("hasSpill");
    const partly = sheet.getRange("B2:D4").load("hasSpill");
    const outside = sheet.getRange("A1").load("hasSpill");
    await context.sync();
    expect([to.address, same.address, none.isNullObject, parent.address, orphan.isNullObject]).toEqual([
      "Sheet1!C2:D4",
      "Sheet1!C2:D4",
      true,
      "Sheet1!C2",
      true,
    ]);
    expect([inside.hasSpill, partly.hasSpill, outside.hasSpill]).toEqual([true, null, false]);
  });
  for (const ask of [(range: Excel.Range) => range.getSpillingToRange(), (range: Excel.Range) => range.getSpillParent()]) {
    const failure = await failureOf(
      Excel.run(async (context) => ask(context.workbook.worksheets.getFirst().getRange("A1")).load("address"))
    );
    expect(failure.code).toBe("ItemNotFound");
  }
});

test("a model that cannot tell is said to lack the member", async () => {
  const { Excel, model } = await openOffice();
  Object.assign(model, { spills: undefined });
  const failure = await failureOf(
    Excel.run(async (context) => context.workbook.worksheets.getFirst().getRange("A1").getSpillingToRangeOrNullObject().load("address"))
  );
  expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["ApiNotFound", "Range.getSpillingToRange"]);
});
