import { ExcelFailure, LeftoverError, SheetExistsError, writeSheet } from "../../src/excel";
import { putValues, withWorkbook, workRequests } from "./officeHarness";
import { sheetModel } from "./sheetModel";

const VALUES = [
  ["DANH SÁCH", "", ""],
  ["STT", "Họ và tên", "Ghi chú"],
  [1, "Nguyễn Văn An", "=1+1"],
  [2, "'Trần Thị Bình", "+84"],
  [3, "@Lê", "2021"],
  [4, "\tTab", "98,5%"],
] as const;
const MODEL = sheetModel(VALUES);

type Model = Parameters<Parameters<typeof withWorkbook>[1]>[0]["model"];

/** Names and all values: what must be the same again after a failed write. */
const snapshot = (model: Model) =>
  model.sheets().map(({ id, name }) => {
    const used = model.usedRange(id, false);
    return { name, cells: used && model.readCells(id, used) };
  });

const roster = (model: Model): void =>
  putValues(model, model.activeSheetId(), [
    ["Họ và tên", "Chức vụ"],
    ["Lê Văn C", "Chuyên viên"],
  ]);
const withOldList = (model: Model): void => {
  roster(model);
  const { id } = model.addSheet("Đăng ký ĐHTT");
  putValues(model, id, [["danh sách cũ"]]);
};

const written = (model: Model, name: string) => {
  const sheet = model.sheets().find((s) => s.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return { id: sheet.id, cells: model.readCells(sheet.id, { row: 0, column: 0, rowCount: VALUES.length, columnCount: 3 }) };
};

describe("writeSheet", () => {
  it("writes values as they are, text never as a formula or a number", () =>
    withWorkbook(roster, async ({ model }) => {
      await expect(writeSheet(MODEL)).resolves.toBe("Đăng ký ĐHTT");
      const { cells } = written(model, "Đăng ký ĐHTT");
      expect(cells.map((row) => row.map(({ value }) => value ?? ""))).toEqual(VALUES.map((row) => [...row]));
      expect(cells.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
    }));

  it("sets fonts, merges, sizes, frozen rows and the printed page", () =>
    withWorkbook(roster, async ({ model }) => {
      await writeSheet(MODEL);
      const { id } = written(model, "Đăng ký ĐHTT");
      expect(model.readStyles(id, { row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]).toMatchObject({
        fontName: "Times New Roman",
        fontSize: 14,
        bold: true,
      });
      expect(model.merges(id)).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
      expect(model.freeze(id).rows).toBe(2);
      expect(model.rowHeight(id, 0)).toBeCloseTo(24, 0);
      const layout = model.pageLayout(id);
      expect(layout).toMatchObject({ orientation: "Landscape", printTitleRows: "$2:$2", zoom: { horizontalFitToPages: 1 } });
      expect(layout.leftMargin).toBeCloseTo(85.04, 1);
      expect(layout.headersFooters.differentFirstPage).toBe(true);
      expect(layout.headersFooters.firstPage.centerHeader).toBe("");
      expect(layout.headersFooters.defaultPages.centerHeader).toContain("&P");
    }));

  it("shows the new sheet and leaves the roster alone", () =>
    withWorkbook(roster, async ({ model }) => {
      const before = snapshot(model);
      await writeSheet(MODEL);
      expect(model.sheets().find(({ id }) => id === model.activeSheetId())?.name).toBe("Đăng ký ĐHTT");
      expect(snapshot(model).slice(0, 1)).toEqual(before);
    }));

  it("asks before it touches an existing sheet of that name", () =>
    withWorkbook(withOldList, async ({ model }) => {
      const before = snapshot(model);
      await expect(writeSheet(MODEL)).rejects.toThrow(SheetExistsError);
      expect(snapshot(model)).toEqual(before);
    }));

  it("writes a new version beside it, or replaces it, as told", () =>
    withWorkbook(withOldList, async ({ model }) => {
      await expect(writeSheet(MODEL, { onExisting: "newVersion" })).resolves.toBe("Đăng ký ĐHTT (2)");
      expect(model.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Đăng ký ĐHTT", "Đăng ký ĐHTT (2)"]);
      await expect(writeSheet(MODEL, { onExisting: "replace" })).resolves.toBe("Đăng ký ĐHTT");
      expect(model.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Đăng ký ĐHTT (2)", "Đăng ký ĐHTT"]);
      expect(written(model, "Đăng ký ĐHTT").cells[1]?.[1]?.value).toBe("Họ và tên");
    }));

  it("stops when asked and leaves nothing behind", () =>
    withWorkbook(roster, async ({ model }) => {
      const before = snapshot(model);
      const controller = new AbortController();
      const job = writeSheet(MODEL, { signal: controller.signal, onVerifying: () => controller.abort() });
      await expect(job).rejects.toMatchObject({ name: "AbortError" });
      expect(snapshot(model)).toEqual(before);
    }));
});

describe("writeSheet when a request fails: the workbook is as before, or the list is complete", () => {
  /** Numbers of the requests of the job when nothing fails. */
  const requests = (replace: boolean): Promise<number[]> =>
    withWorkbook(replace ? withOldList : roster, async ({ host }) => {
      await writeSheet(MODEL, replace ? { onExisting: "replace" } : {});
      return workRequests(host).map(({ number }) => number);
    });

  const failAt = (n: number, after: boolean, replace: boolean): Promise<"before" | "complete"> =>
    withWorkbook(replace ? withOldList : roster, async ({ model, host }) => {
      host.faults.fail(n, "GeneralException", after ? "everything" : "nothing");
      const before = snapshot(model);
      try {
        await writeSheet(MODEL, replace ? { onExisting: "replace" } : {});
      } catch (error) {
        expect(error).toBeInstanceOf(ExcelFailure);
        expect(snapshot(model)).toEqual(before);
        return "before";
      }
      expect(model.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Đăng ký ĐHTT"]);
      expect(written(model, "Đăng ký ĐHTT").cells[2]?.[2]?.value).toBe("=1+1");
      return "complete";
    });

  it.each([
    ["before it takes effect", false, false],
    ["after it took effect", true, false],
    ["before it takes effect, replacing a sheet", false, true],
    ["after it took effect, replacing a sheet", true, true],
  ])("each request failing %s", async (_, after, replace) => {
    const numbers = await requests(replace);
    expect(numbers.length).toBeGreaterThanOrEqual(4);
    const outcomes: string[] = [];
    for (const n of numbers) outcomes.push(await failAt(n, after, replace));
    // Only a lost answer to the very last request of a replacement means that the job was done after all.
    expect(outcomes.filter((outcome) => outcome === "complete").length).toBeLessThanOrEqual(replace && after ? 1 : 0);
  });

  it("names the sheet that stays when even the clean-up is refused", () =>
    withWorkbook(roster, async ({ host }) => {
      const job = writeSheet(MODEL, { onVerifying: () => host.faults.fail("every", "AccessDenied") });
      await expect(job).rejects.toThrow(LeftoverError);
    }));
});
