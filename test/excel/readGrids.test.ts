import {
  ExcelFailure,
  listSheets,
  readFonts,
  readGrids,
  readHeaderGrid,
  readStoredSettings,
  selectCells,
  writeStoredSettings,
} from "../../src/excel";
import { putValues, withWorkbook, workRequests } from "./officeHarness";

type Model = Parameters<Parameters<typeof withWorkbook>[1]>[0]["model"];

const roster = (model: Model): void => {
  const id = model.activeSheetId();
  putValues(model, id, [
    ["DANH SÁCH", null, null],
    ["STT", "Họ và tên", "% kế hoạch"],
    [1, "Nguyễn Văn An", 0.985],
    [2, "Trần Thị Bình", 1],
  ]);
  model.merge(id, { row: 0, column: 0, rowCount: 1, columnCount: 3 });
  model.writeStyle(id, { row: 2, column: 2, rowCount: 2, columnCount: 1 }, { numberFormat: "0.0%" });
  model.writeStyle(id, { row: 2, column: 1, rowCount: 1, columnCount: 1 }, { fontName: ".VnTime" });
};

/** A sheet of many cells, wide enough to need several requests. */
const large =
  (rows: number, columns: number) =>
  (model: Model): void =>
    putValues(
      model,
      model.activeSheetId(),
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => `Ô số ${r} và ${c}`))
    );

describe("readGrids", () => {
  it("reads values, merges, and number formats of the columns that hold numbers", () =>
    withWorkbook(roster, async () => {
      const [grid] = await readGrids(["Sheet1"]);
      expect(grid).toMatchObject({
        sheet: "Sheet1",
        firstRow: 0,
        firstColumn: 0,
        merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
      });
      expect(grid?.values).toEqual([
        ["DANH SÁCH", "", ""],
        ["STT", "Họ và tên", "% kế hoạch"],
        [1, "Nguyễn Văn An", 0.985],
        [2, "Trần Thị Bình", 1],
      ]);
      expect([...(grid?.numberFormats.keys() ?? [])]).toEqual([0, 2]);
      expect(grid?.numberFormats.get(2)).toEqual(["General", "General", "0.0%", "0.0%"]);
    }));

  it("takes four requests for a small sheet: used areas, values, merges, number formats", () =>
    withWorkbook(roster, async ({ host }) => {
      await readGrids(["Sheet1"]);
      expect(workRequests(host).length).toBe(4);
    }));

  it("asks for the number formats of numbers only: years in a header cost one cell each", () =>
    withWorkbook(
      (model) =>
        putValues(model, model.activeSheetId(), [[2021, 2022, 2023], ...Array.from({ length: 3_000 }, () => ["CSTĐCS", "LĐTT", "CSTĐCS"])]),
      async ({ host }) => {
        const [grid] = await readGrids(["Sheet1"]);
        expect(grid?.numberFormats.get(1)?.length).toBe(3_001);
        expect(workRequests(host).at(-1)?.responseBytes).toBeLessThan(1_000);
      }
    ));

  it("leaves out empty sheets", () =>
    withWorkbook(
      (model) => {
        roster(model);
        model.addSheet("Trống");
      },
      async () => expect((await readGrids(["Sheet1", "Trống"])).map(({ sheet }) => sheet)).toEqual(["Sheet1"])
    ));

  it("reads a large sheet in chunks of rows and reports each", () =>
    withWorkbook(large(2_600, 25), async ({ host }) => {
      const progress: number[] = [];
      const [grid] = await readGrids(["Sheet1"], { onProgress: (done) => progress.push(done) });
      expect(progress).toEqual([2_000, 2_600]);
      expect(grid?.values.length).toBe(2_600);
      expect(grid?.values[2_599]?.[24]).toBe("Ô số 2599 và 24");
      expect(Math.max(...host.log.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000_000);
    }));

  it("asks for half when a response is too large, until it fits", () =>
    withWorkbook(large(400, 5), async ({ host }) => {
      // Request 2 is the first one for values.
      for (const request of [2, 3]) host.faults.fail(request, "ResponsePayloadSizeLimitExceeded");
      const progress: number[] = [];
      const [grid] = await readGrids(["Sheet1"], { onProgress: (done) => progress.push(done) });
      expect(host.log.filter(({ error }) => error).map(({ number }) => number)).toEqual([2, 3]);
      expect(progress).toEqual([100, 200, 300, 400]);
      expect(grid?.values.map((row) => row[0])).toEqual(Array.from({ length: 400 }, (_, r) => `Ô số ${r} và 0`));
    }));

  it("stops between chunks when asked", () =>
    withWorkbook(large(2_600, 25), async () => {
      const controller = new AbortController();
      const job = readGrids(["Sheet1"], { signal: controller.signal, onProgress: () => controller.abort() });
      await expect(job).rejects.toMatchObject({ name: "AbortError" });
    }));

  it.each([
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["AccessDenied", "accessDenied"],
    ["GeneralException", "unexpected"],
  ] as const)("tells %s as %s", (excelCode, code) =>
    withWorkbook(roster, async ({ host }) => {
      host.faults.fail("every", excelCode);
      const failure = await readGrids(["Sheet1"]).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ExcelFailure);
      expect(failure).toMatchObject({ code });
    })
  );
});

describe("the smaller readers", () => {
  it("lists the sheets with their visibility and the protection of the workbook", () =>
    withWorkbook(
      (model) => {
        const { id } = model.addSheet("Mã");
        model.setVisibility(id, "Hidden");
        model.setWorkbookProtection({ protected: true });
      },
      async () => {
        expect(await listSheets()).toEqual({
          sheets: [
            { name: "Sheet1", visible: true },
            { name: "Mã", visible: false },
          ],
          structureProtected: true,
        });
      }
    ));

  it("reads the fonts of a column", () =>
    withWorkbook(roster, async () => {
      const [grid] = await readGrids(["Sheet1"]);
      if (!grid) throw new Error("no grid");
      expect((await readFonts(grid, [1])).fonts?.get(1)?.[2]).toBe(".VnTime");
    }));

  it("reads the top rows for the functions", () =>
    withWorkbook(roster, async ({ host }) => {
      const grid = await readHeaderGrid("Sheet1", "A", "C");
      expect(grid.values.slice(0, 2)).toEqual([
        ["DANH SÁCH", "", ""],
        ["STT", "Họ và tên", "% kế hoạch"],
      ]);
      expect(grid.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
      expect(workRequests(host).length).toBe(2);
    }));

  it("selects a cell on its sheet", () =>
    withWorkbook(roster, async ({ model }) => {
      model.addSheet("Khác");
      await selectCells("Sheet1", "B3:C4");
      expect(model.selection()).toEqual({ sheetId: model.sheets()[0]?.id, rect: { row: 2, column: 1, rowCount: 2, columnCount: 2 } });
    }));

  it("remembers settings in the workbook", () =>
    withWorkbook(roster, async () => {
      expect(await readStoredSettings()).toBeNull();
      await writeStoredSettings('{"version":1}');
      expect(await readStoredSettings()).toBe('{"version":1}');
    }));
});
