/** Own criteria sets through Microsoft's Office.js: copied into a sheet, changed there, used by the check, the list and the functions. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CRITERIA_SETS, defaultSettings, type Evaluation } from "../../src/criteria";
import { check, copyCriteriaSet, FlowError, loadOwnSets, register } from "../../src/flow";
import { ELIGIBLE } from "../../src/functions/functions";
import { readGrids } from "../../src/excel";
import { isOwnSetSheet, OWN_SET_SHEET, renamed } from "../../src/ownSets";
import { putValues, withWorkbook, workRequests, type OpenWorkbook } from "./officeHarness";

// A machine that runs other suites beside this one must not turn slowness into failures.
jest.setTimeout(120_000);

const HEADER = ["STT", "Họ và tên", "Chức vụ", "Danh hiệu 2026", "Danh hiệu 2027", "Xếp loại 2026", "Xếp loại 2027", "Sáng kiến"];
const GOOD = [1, "Nguyễn Văn An", "Chuyên viên", "CSTĐCS", "CSTĐCS", 95, "HTXSNV", "Phần mềm A (QĐ số 12/QĐ-B)"];
const LOWER = [2, "Trần Thị Bình", "Chuyên viên", "LĐTT", "LĐTT", 92, 91, "Quy trình B (QĐ số 13/QĐ-B)"];

type Model = OpenWorkbook["model"];
const roster = (model: Model): void => putValues(model, model.activeSheetId(), [HEADER, GOOD, LOWER]);
const names = (model: Model): string[] => model.sheets().map(({ name }) => name);
const settings = (set: string, asOf = "2027-12-31") => defaultSettings(set, asOf);

/** Writes a value into a sheet, as an officer types it. */
const type = (address: string, value: string | number | boolean, sheet = OWN_SET_SHEET): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

/** Address of the cell at a header, in the row of a code or a label. */
async function find(row: string, header: string, sheet = OWN_SET_SHEET): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("values");
    await context.sync();
    const at = (matches: (line: unknown[]) => boolean): number => used.values.findIndex(matches);
    const headerRow = at((line) => line.includes(header) && (line.includes("Mã") || line.includes("Nội dung")));
    const line = used.values.findIndex((cells, index) => index > headerRow && (cells[0] === row || cells[1] === row));
    const column = used.values[headerRow]?.indexOf(header) ?? -1;
    if (line < 0 || column < 0) throw new Error(`No cell for ${row}, ${header}`);
    return `${String.fromCharCode(65 + column)}${line + 1}`;
  });
}
const typeAt = async (row: string, header: string, value: string | number, sheet?: string): Promise<string> => {
  const address = await find(row, header, sheet);
  await type(address, value, sheet);
  return address;
};

/** BTNMT for 2026–2030, under the id DV2630. */
async function makeOwnSet(): Promise<void> {
  await copyCriteriaSet({ set: "BTNMT" });
  await typeAt("Mã bộ tiêu chí", "Nội dung", "DV2630");
  await typeAt("Giai đoạn: từ năm", "Nội dung", 2026);
  await typeAt("Giai đoạn: đến năm", "Nội dung", 2030);
  await typeAt("Giai đoạn 1", "Nội dung", "2026–2028");
  await typeAt("Giai đoạn 2", "Nội dung", "");
}

async function failure(job: Promise<unknown>): Promise<FlowError> {
  const error = await job.then(
    () => undefined,
    (reason: unknown) => reason
  );
  if (!(error instanceof FlowError)) throw new Error(`expected a FlowError, got ${String(error)}`);
  return error;
}

describe("copyCriteriaSet", () => {
  it.each(CRITERIA_SETS.map((set) => [set.id, set] as const))("writes %s so that it is read back the same", (id, set) =>
    withWorkbook(roster, async ({ model }) => {
      expect(await copyCriteriaSet({ set: id })).toEqual({ sheetName: OWN_SET_SHEET, setId: `${id}DV` });
      expect(names(model)).toEqual(["Sheet1", OWN_SET_SHEET]);
      const [own] = await loadOwnSets();
      expect(own?.mistakes).toEqual([]);
      expect(own?.set).toStrictEqual(renamed(set, `${id}DV`));
    })
  );

  it("asks before a sheet that is there, then does as told; every copy has an id of its own", () =>
    withWorkbook(roster, async ({ model }) => {
      await copyCriteriaSet({ set: "BTNMT" });
      expect(await failure(copyCriteriaSet({ set: "BTNMT" }))).toMatchObject({ code: "sheetExists", values: { sheet: OWN_SET_SHEET } });
      expect(await copyCriteriaSet({ set: "BTNMT", onExisting: "newVersion" })).toEqual({
        sheetName: `${OWN_SET_SHEET} (2)`,
        setId: "BTNMTDV2",
      });
      expect(await copyCriteriaSet({ set: "KTTV", onExisting: "replace" })).toEqual({ sheetName: OWN_SET_SHEET, setId: "KTTVDV" });
      expect(names(model).filter(isOwnSetSheet).sort()).toEqual([OWN_SET_SHEET, `${OWN_SET_SHEET} (2)`]);
      expect((await loadOwnSets()).map(({ set, mistakes }) => [set?.id, mistakes.length]).sort()).toEqual([
        ["BTNMTDV2", 0],
        ["KTTVDV", 0],
      ]);
    }));

  it("copies an own set too", () =>
    withWorkbook(roster, async () => {
      await makeOwnSet();
      expect(await copyCriteriaSet({ set: "DV2630", onExisting: "newVersion" })).toMatchObject({ setId: "DV2630DV" });
      expect((await loadOwnSets())[1]?.set?.document.period).toEqual({ from: 2026, to: 2030 });
    }));

  it("refuses a protected workbook and a set that is not there, and leaves nothing behind", () =>
    withWorkbook(roster, async ({ model }) => {
      model.setWorkbookProtection({ protected: true });
      expect((await failure(copyCriteriaSet({ set: "BTNMT" }))).code).toBe("workbookProtected");
      model.setWorkbookProtection({ protected: false });
      expect(await failure(copyCriteriaSet({ set: "XYZ" }))).toMatchObject({
        code: "unknownSet",
        values: { set: "XYZ", sets: "BTNMT, KTTV, PT21, SXDQB, STNMTBD" },
      });
      expect(names(model)).toEqual(["Sheet1"]);
    }));
});

describe("an own set", () => {
  it("decides as the sheet says at the time of the check", () =>
    withWorkbook(roster, async () => {
      await makeOwnSet();
      const verdicts = async () => {
        const { evaluation } = await check({ settings: settings("DV2630") });
        expect([evaluation.set, evaluation.years]).toEqual(["DV2630", [2026, 2027]]);
        return evaluation.results.map(({ verdict }) => verdict);
      };
      expect(await verdicts()).toEqual(["awaitingAssessment", "notEligible"]);
      await typeAt("N6", "Danh hiệu", "Lao động tiên tiến");
      expect(await verdicts()).toEqual(["awaitingAssessment", "awaitingAssessment"]);
      await typeAt("N6", "Dùng", "");
      const { evaluation } = await check({ settings: settings("DV2630") });
      expect(evaluation.results[0]?.outcomes.map(({ id }) => id)).not.toContain("DV2630-N6");
      expect(evaluation.results[0]?.outcomes.map(({ id }) => id)).toContain("DV2630-N5");
    }));

  it("gives the list its title, period and basis", () =>
    withWorkbook(roster, async () => {
      await makeOwnSet();
      await typeAt("Tiêu đề danh sách", "Nội dung", "DANH SÁCH GƯƠNG NGƯỜI TỐT, VIỆC TỐT");
      await typeAt("Danh sách kèm theo", "Nội dung", "Kế hoạch số 15/KH-SNNMT");
      await typeAt("Tên văn bản", "Nội dung", "Kế hoạch của Sở");
      const { sheetName } = await register({ settings: settings("DV2630") });
      const [grid] = await readGrids([sheetName]);
      const text = grid?.values.flat().join("\n");
      expect(text).toContain("DANH SÁCH GƯƠNG NGƯỜI TỐT, VIỆC TỐT GIAI ĐOẠN 2026-2030");
      expect(text).toContain("(Kèm theo Kế hoạch số 15/KH-SNNMT)");
      expect(text).toContain("Đối chiếu theo Kế hoạch của Sở (số 03/KH-BTNMT)");
    }));

  it("is refused with every mistake at its cell; the documents' sets go on working", () =>
    withWorkbook(roster, async ({ model }) => {
      await makeOwnSet();
      const title = await typeAt("N6", "Danh hiệu", "CSTĐ");
      const years = await typeAt("N5", "Năm áp dụng", "2025");
      const error = await failure(check({ settings: settings("DV2630") }));
      expect(error).toMatchObject({ code: "criteriaSheetInvalid", values: { set: "DV2630", sheet: OWN_SET_SHEET, count: 2 } });
      expect(error.mistakes.map(({ code, cell }) => [code, cell])).toEqual([
        ["outsidePeriod", years],
        ["unknownWord", title],
      ]);
      const before = names(model);
      expect((await failure(register({ settings: settings("DV2630") }))).code).toBe("criteriaSheetInvalid");
      expect(names(model)).toEqual(before);
      expect((await check({ settings: settings("BTNMT", "2022-12-31") })).evaluation.results).toHaveLength(2);
    }));

  it("whose id is the mistake is named when its set is asked for", () =>
    withWorkbook(roster, async () => {
      await makeOwnSet();
      await typeAt("Mã bộ tiêu chí", "Nội dung", "DV 2630");
      expect((await failure(check({ settings: settings("DV2630") }))).mistakes.map(({ code }) => code)).toEqual(["badSetId"]);
    }));

  it("is found in a hidden sheet and under a name carried on; hidden rows count", () =>
    withWorkbook(roster, async () => {
      await makeOwnSet();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(OWN_SET_SHEET);
        sheet.getRange("40:45").rowHidden = true;
        sheet.name = `${OWN_SET_SHEET} 2026-2030`;
        sheet.visibility = "Hidden";
        await context.sync();
      });
      const [own] = await loadOwnSets();
      expect(own?.set?.clauses.length).toBe(CRITERIA_SETS[0]?.clauses.length);
    }));

  it("counts the value of a formula, and tells one that fails", () =>
    withWorkbook(roster, async () => {
      await makeOwnSet();
      const to = await find("Giai đoạn: đến năm", "Nội dung");
      const from = await find("Giai đoạn: từ năm", "Nội dung");
      const set = (formula: string) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(OWN_SET_SHEET).getRange(to);
          range.formulas = [[formula]];
          await context.sync();
        });
      await set(`=${from}+4`);
      expect((await loadOwnSets())[0]?.set?.document.period).toEqual({ from: 2026, to: 2030 });
      await set("=1/0");
      expect((await loadOwnSets())[0]?.mistakes).toMatchObject([{ code: "notYear", cell: to, values: { text: "#DIV/0!" } }]);
    }));

  it("takes a percentage that Excel shows as one", () =>
    withWorkbook(roster, async () => {
      await makeOwnSet();
      const cell = await find("T1", "Ngưỡng");
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(OWN_SET_SHEET).getRange(cell);
        range.numberFormat = [["0%"]];
        range.values = [[0.95]];
        await context.sync();
      });
      const clause = (await loadOwnSets())[0]?.set?.clauses.find(({ id }) => id === "DV2630-T1");
      expect(clause).toMatchObject({ condition: { type: "planFulfilled", atLeast: 95 } });
    }));

  it("is not read when a document's set is asked for", () =>
    withWorkbook(roster, async ({ host }) => {
      await makeOwnSet();
      const before = workRequests(host).length;
      await check({ settings: settings("BTNMT", "2022-12-31") });
      expect(workRequests(host).length - before).toBe(5); // as without such a sheet: sheets, used areas, values, merges, number formats
    }));
});

describe("=DTT.ELIGIBLE(…, set)", () => {
  const call = (set: string) => ELIGIBLE([GOOD, LOWER], [HEADER], set, "2027-12-31", null as never, { parameterAddresses: [] } as never);

  it("takes the id of an own set", () =>
    withWorkbook(roster, async () => {
      await makeOwnSet();
      expect(await call("DV2630")).toEqual([["Đạt số liệu, chờ đánh giá"], ["Không đạt"]]);
    }));

  it("tells the first mistake of its sheet, and how many more there are", () =>
    withWorkbook(roster, async () => {
      // Calls close together share one read of the sheets: the one before must be forgotten.
      await new Promise((done) => setTimeout(done, 600));
      await makeOwnSet();
      const cell = await typeAt("N5", "Năm áp dụng", "2025");
      await typeAt("N6", "Danh hiệu", "CSTĐ");
      const error: { message?: string } = await call("DV2630").then(
        () => ({}),
        (reason: { message: string }) => reason
      );
      expect(error.message).toContain("và 1 lỗi khác");
      expect(error.message).toContain(`ô ${cell}`);
    }));

  it("names the sets there are", () =>
    withWorkbook(roster, async () => {
      await new Promise((done) => setTimeout(done, 600));
      await expect(call("XYZ")).rejects.toMatchObject({ message: expect.stringContaining("BTNMT, KTTV, PT21, SXDQB, STNMTBD") });
    }));
});

describe("a copy decides as the original", () => {
  const TESTED = CRITERIA_SETS.filter(({ scoring }) => !scoring);
  const sample = (file: string): Uint8Array => new Uint8Array(readFileSync(resolve(__dirname, "../../samples", file)));
  const told = ({ results, quota, years }: Evaluation, set: string) => ({
    years,
    quota: quota.map(({ clause, ...rest }) => ({ ...rest, clause: clause.replace(`${set}-`, "") })),
    results: results.map(({ subject, verdict, outcomes }) => ({
      row: subject.id,
      verdict,
      outcomes: outcomes.map(({ id, ...rest }) => ({ ...rest, id: id.replace(`${set}-`, "") })),
    })),
  });

  it.each(["don-vi-nho.xlsx", "don-vi-nho-dang-ky-2021.xlsx"].flatMap((file) => TESTED.map(({ id }) => [file, id] as const)))(
    "%s by %s",
    (file, id) =>
      withWorkbook(sample(file), async () => {
        for (const asOf of ["2021-09-01", "2025-12-31"]) {
          const original = (await check({ settings: settings(id, asOf) })).evaluation;
          const { setId } = await copyCriteriaSet({ set: id, onExisting: "replace" });
          const copied = (await check({ settings: settings(setId, asOf) })).evaluation;
          expect(original.results.length).toBeGreaterThan(40);
          expect(told(copied, setId)).toEqual(told(original, id));
        }
      })
  );
});
