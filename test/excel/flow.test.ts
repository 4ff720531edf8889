/** The jobs behind the buttons, through Microsoft's Office.js: what they read, what they refuse, what they leave untouched. */
import { defaultSettings } from "../../src/criteria";
import { check, FlowError, listSheets, loadSettings, recognise, register, saveSettings, selectCells } from "../../src/flow";
import { putValues, withWorkbook, workRequests } from "./officeHarness";

const YEARS = [2021, 2022];
const HEADER = [
  "STT",
  "Họ và tên",
  "Chức vụ",
  ...YEARS.map((year) => `Danh hiệu ${year}`),
  ...YEARS.map((year) => `Xếp loại ${year}`),
  "Sáng kiến",
];
const GOOD = [1, "Nguyễn Văn An", "Chuyên viên", "CSTĐCS", "CSTĐCS", "HTXSNV", "HTXSNV", "Phần mềm A (QĐ số 12/QĐ-B)"];
const LOWER = [2, "Trần Thị Bình", "Chuyên viên", "LĐTT", "CSTĐCS", "HTXSNV", "HTXSNV", "Quy trình B (QĐ số 13/QĐ-B)"];
const settings = defaultSettings("BTNMT", "2022-12-31");

type Model = Parameters<Parameters<typeof withWorkbook>[1]>[0]["model"];
const roster = (model: Model): void => putValues(model, model.activeSheetId(), [HEADER, GOOD, LOWER]);
const names = (model: Model): string[] => model.sheets().map(({ name }) => name);

async function failure(job: Promise<unknown>): Promise<FlowError> {
  const error = await job.then(
    () => undefined,
    (reason: unknown) => reason
  );
  if (!(error instanceof FlowError)) throw new Error(`expected a FlowError, got ${String(error)}`);
  return error;
}

describe("check and recognise", () => {
  it("read the roster and say each step; nothing is written", () =>
    withWorkbook(roster, async ({ model, host }) => {
      const steps: string[] = [];
      const { evaluation } = await check({ settings }, { onProgress: ({ step }) => steps.push(step) });
      expect(evaluation.results.map(({ verdict }) => verdict)).toEqual(["awaitingAssessment", "notEligible"]);
      expect([...new Set(steps)]).toEqual(["reading", "recognising", "evaluating"]);
      expect(names(model)).toEqual(["Sheet1"]);
      expect(workRequests(host).length).toBe(5); // sheets, used areas, values, merges, number formats
    }));

  it("does not take the list it wrote for a roster", () =>
    withWorkbook(roster, async () => {
      await register({ settings });
      const { sheets } = await recognise({ set: "BTNMT" });
      expect(sheets.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
    }));

  it("reads that list when it is asked for by name: a body above can check what it received", () =>
    withWorkbook(roster, async () => {
      const { sheetName } = await register({ settings });
      const { evaluation } = await check({ settings, sheet: sheetName });
      expect(evaluation.results.map(({ subject, verdict }) => [subject.name, verdict])).toEqual([["Nguyễn Văn An", "awaitingAssessment"]]);
    }));

  it.each<[string, (model: Model) => void, Partial<Parameters<typeof check>[0]>, string]>([
    ["an empty workbook", () => undefined, {}, "emptyWorkbook"],
    [
      "a workbook without a roster",
      (model) =>
        putValues(model, model.activeSheetId(), [
          ["Khoản", "Tiền"],
          ["Điện", 100],
        ]),
      {},
      "noRoster",
    ],
    ["a sheet that is not there", roster, { sheet: "Nhầm" }, "sheetNotFound"],
    ["a date before the period", roster, { settings: { ...settings, asOf: "2020-06-30" } }, "asOfOutOfRange"],
    ["an unknown set", roster, { settings: { ...settings, set: "ABC" } }, "unknownSet"],
  ])("refuse %s", (_, build, request, code) =>
    withWorkbook(build, async () => expect((await failure(check({ settings, ...request }))).code).toBe(code))
  );
});

describe("register", () => {
  it("refuses a protected workbook, and an empty list, and leaves no sheet behind", () =>
    withWorkbook(roster, async ({ model }) => {
      model.setWorkbookProtection({ protected: true });
      expect((await failure(register({ settings }))).code).toBe("workbookProtected");
      model.setWorkbookProtection({ protected: false });
      expect((await failure(register({ settings, subjectIds: [] }))).code).toBe("nothingToRegister");
      expect(names(model)).toEqual(["Sheet1"]);
    }));

  it("asks before a list that is there, then does as told", () =>
    withWorkbook(roster, async ({ model }) => {
      await register({ settings });
      expect(await failure(register({ settings }))).toMatchObject({ code: "sheetExists", values: { sheet: "Đăng ký ĐHTT" } });
      expect((await register({ settings, onExisting: "newVersion" })).sheetName).toBe("Đăng ký ĐHTT (2)");
      expect((await register({ settings, onExisting: "replace" })).sheetName).toBe("Đăng ký ĐHTT");
      expect(names(model)).toEqual(["Sheet1", "Đăng ký ĐHTT (2)", "Đăng ký ĐHTT"]);
    }));

  it.each([
    ["InvalidOperationInCellEditMode", "cellEditMode"],
    ["RequestAborted", "connectionLost"],
    ["InvalidOrTimedOutSession", "connectionLost"],
    ["AccessDenied", "accessDenied"],
  ] as const)("tells %s as %s", (excelCode, code) =>
    withWorkbook(roster, async ({ host }) => {
      host.faults.fail("every", excelCode);
      expect((await failure(register({ settings }))).code).toBe(code);
    })
  );

  it("tells a connection that is gone", () =>
    withWorkbook(roster, async ({ host }) => {
      host.faults.disconnect();
      expect((await failure(register({ settings }))).code).toBe("connectionLost");
    }));

  it("can be cancelled", () =>
    withWorkbook(roster, async ({ model }) => {
      const controller = new AbortController();
      const job = register(
        { settings },
        { signal: controller.signal, onProgress: ({ step }) => step === "verifying" && controller.abort() }
      );
      expect((await failure(job)).code).toBe("cancelled");
      expect(names(model)).toEqual(["Sheet1"]);
    }));
});

describe("what the workbook remembers, and where the officer is taken", () => {
  it("keeps settings, and ignores what another version wrote", () =>
    withWorkbook(roster, async ({ model }) => {
      expect(await loadSettings()).toBeNull();
      await saveSettings({ asOf: "2023-12-31", deputies: "exempt" });
      expect(await loadSettings()).toEqual({ asOf: "2023-12-31", deputies: "exempt" });
      for (const key of model.settings().keys()) model.settings().set(key, JSON.stringify('{"version":99}'));
      expect(await loadSettings()).toBeNull();
    }));

  it("selects cells, and names the sheet that is gone", () =>
    withWorkbook(roster, async ({ model }) => {
      await selectCells({ sheet: "Sheet1", cell: "B3" });
      expect(model.selection().rect).toMatchObject({ row: 2, column: 1 });
      expect(await failure(selectCells({ sheet: "Đã xoá", cell: "A1" }))).toMatchObject({
        code: "sheetNotFound",
        values: { sheet: "Đã xoá" },
      });
      expect((await listSheets()).map(({ name }) => name)).toEqual(["Sheet1"]);
    }));
});
