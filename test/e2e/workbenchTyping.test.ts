/** Dates and numbers typed into the grid are read in the page's language, and editing a cell without changing it changes nothing. */
import { blankWorkbook, WorkbenchPage } from "./workbenchPage";

jest.setTimeout(120_000);

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.start();
  await workbench.open(await blankWorkbook(), "trong.xlsx");
});
afterAll(() => workbench?.close());

/** 5 July 1985. */
const SERIAL = 31233;

test("a date is day, month, year; a number has a decimal comma; a date of another order stays text", async () => {
  await workbench.typeInto(0, 0, "05/07/1985");
  await workbench.untilValues(0, 0, [[SERIAL]]);
  await workbench.typeInto(1, 0, "1.234,5");
  await workbench.untilValues(1, 0, [[1234.5]]);
  await workbench.typeInto(2, 0, "05/13/2024");
  await workbench.untilValues(2, 0, [["05/13/2024"]]);
  await workbench.typeInto(3, 0, "=SUM(1,5;A2)");
  await workbench.untilValues(3, 0, [[1236]]);
  expect(await workbench.formula(3, 0)).toBe("=SUM(1.5,A2)");
});

test("F2 and Enter leave a date and a number as they are", async () => {
  for (const row of [0, 1]) {
    await workbench.select(row, 0);
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.press("Enter");
  }
  await workbench.typeInto(4, 0, "xong");
  await workbench.untilValues(4, 0, [["xong"]]); // what was entered before has arrived by now
  expect(await workbench.values(0, 0, 2, 1)).toEqual([[SERIAL], [1234.5]]);
});
