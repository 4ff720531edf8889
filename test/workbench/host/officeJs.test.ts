import { putValues, withWorkbook } from "../../excel/officeHarness";
import { loadModel } from "../loadModel";

/** Reading an .xlsx takes its time on a busy machine. */
jest.setTimeout(60_000);

const NAMES = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
const globals = globalThis as unknown as Record<string, unknown>;

test("Office.js stands on globalThis while the work runs, and is taken off afterwards", async () => {
  const before = NAMES.map((name) => globals[name]);
  const value = await withWorkbook(
    (model) => putValues(model, model.sheets()[0]!.id, [["Họ tên", "=1", null, 2021]]),
    async ({ host }) => {
      expect(NAMES.map((name) => typeof globals[name])).toEqual(["object", "object", "object", "object"]);
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getUsedRange(true).load("values");
        await context.sync();
        return range.values;
      });
      expect(host.log[0]!.requestBytes).toBeGreaterThan(100);
      return values;
    }
  );
  expect(value).toEqual([["Họ tên", "=1", "", 2021]]);
  expect(NAMES.map((name) => globals[name])).toEqual(before);
});

test("it is taken off when the work fails, too, and the failure is passed on", async () => {
  await expect(
    withWorkbook(
      () => undefined,
      async () => {
        throw new RangeError("hỏng");
      }
    )
  ).rejects.toThrow("hỏng");
  expect(globals.Excel).toBeUndefined();
});

test("a workbook from the bytes of an .xlsx", async () => {
  const { createWorkbook, saveWorkbook } = loadModel();
  const model = await createWorkbook("a.xlsx");
  putValues(model, model.sheets()[0]!.id, [["Danh sách", 5]]);
  const bytes = await saveWorkbook(model);
  model.dispose();
  const values = await withWorkbook(bytes, async () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1").load("values");
      await context.sync();
      return range.values;
    })
  );
  expect(values).toEqual([["Danh sách", 5]]);
});

test("a profile and faults can be given", async () => {
  await withWorkbook(
    () => undefined,
    async () => {
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    },
    { profile: "ltsc-2021" }
  );
});
