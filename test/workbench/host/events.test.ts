import { openOffice } from "./support";

/** Lets the promises of Office.js's event dispatch run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("changes reach the handlers of the sheet and of the workbook, until they are removed", async () => {
  const { Excel } = await openOffice();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("id");
    await context.sync();
    const onSheet = sheet.onChanged.add(async (event) => void seen.push(`sheet ${event.address} ${event.worksheetId === sheet.id}`));
    context.workbook.worksheets.onChanged.add(
      async (event) => void seen.push(`workbook ${event.address} ${event.changeType} ${event.source}`)
    );
    await context.sync();
    sheet.getRange("B2").values = [["x"]];
    await context.sync();
    await settled();
    expect(seen).toEqual(["sheet B2 true", "workbook B2 RangeEdited Local"]);

    onSheet.remove();
    await context.sync();
    sheet.getRange("C3").values = [["y"]];
    await context.sync();
    await settled();
    expect(seen.slice(2)).toEqual(["workbook C3 RangeEdited Local"]);

    context.runtime.enableEvents = false;
    sheet.getRange("D4").values = [["z"]];
    await context.sync();
    await settled();
    expect(seen).toHaveLength(3);
  });
});

test("selection, sheets added, activated, deactivated and deleted", async () => {
  const { Excel, model } = await openOffice();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
    worksheets.onAdded.add(async (event) => void seen.push(`added ${event.source}`));
    worksheets.onDeleted.add(async () => void seen.push("deleted"));
    worksheets.onActivated.add(async (event) => void seen.push(`activated ${event.worksheetId}`));
    worksheets.onDeactivated.add(async (event) => void seen.push(`deactivated ${event.worksheetId}`));
    await context.sync();
  });
  const [first] = model.sheets();
  model.select(first!.id, { row: 1, column: 1, rowCount: 2, columnCount: 1 });
  const { id } = model.addSheet("B");
  model.activateSheet(id);
  model.deleteSheet(id);
  await settled();
  expect(seen).toContain("selected B2:B3");
  expect(seen.filter((event) => event.startsWith("added"))).toEqual(["added Local"]);
  expect(seen).toContain(`activated {${id}}`);
  expect(seen).toContain(`deactivated {${first!.id}}`);
  expect(seen.filter((event) => event === "deleted")).toHaveLength(1);
});

test("an event the host does not have is refused by name", async () => {
  const { Excel } = await openOffice();
  const failure = await Excel.run(async (context) => {
    context.workbook.worksheets.onFormatChanged.add(async () => undefined);
    await context.sync();
  }).then(
    () => null,
    (error: { code: string; message: string }) => [error.code, error.message]
  );
  expect(failure).toEqual(["ApiNotFound", expect.stringContaining("WorksheetCollection._RegisterFormatChangedEvent")]);
});
