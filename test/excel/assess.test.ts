/** Judgements recorded in the sheet "DTT Đánh giá", through Microsoft's Office.js: they count, they survive, and a failed write leaves no trace. */
import { defaultSettings } from "../../src/criteria";
import { assess, check, FlowError, prepareAssessments } from "../../src/flow";
import { putValues, withWorkbook } from "./officeHarness";

const HEADER = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu 2021", "Xếp loại 2021", "Sáng kiến", "Trạng thái công tác"];
const ROWS = [
  [1, "Nguyễn Văn An", "Chuyên viên", "Phòng A", "CSTĐCS", "HTXSNV", "Phần mềm (QĐ số 12/QĐ-B)", "Đang công tác"],
  [2, "=Bình", "Chuyên viên", "Phòng A", "CSTĐCS", "HTXSNV", "Quy trình (QĐ số 13/QĐ-B)", "Đang công tác"],
];
const settings = defaultSettings("BTNMT", "2021-12-31");
const AN = "Sheet1!2";
const on = "2022-01-05";
const SHEET = "DTT Đánh giá";

type Model = Parameters<Parameters<typeof withWorkbook>[1]>[0]["model"];
const roster = (model: Model): void => putValues(model, model.activeSheetId(), [HEADER, ...ROWS]);
const sheetOf = (model: Model) => model.sheets().find(({ name }) => name === SHEET);
const snapshot = (model: Model) =>
  model.sheets().map(({ id, name }) => {
    const used = model.usedRange(id, false);
    return { name, cells: used && model.readCells(id, used) };
  });
const rows = (model: Model) => {
  const { id } = sheetOf(model)!;
  return model.readCells(id, model.usedRange(id, true)!).map((line) => line.map(({ value }) => value ?? ""));
};
const outcomeOf = async (clause: string, name = "Nguyễn Văn An") => {
  const { evaluation, roster: read } = await check({ settings });
  const result = evaluation.results.find(({ subject }) => subject.name === name)!;
  return { ...result.outcomes.find(({ id }) => id === clause)!, issues: read.issues.filter(({ sheet }) => sheet === SHEET) };
};
const judge = (value: boolean | null, more: object = {}) =>
  assess({ settings, on, by: "Lê Thị Hà", judgements: [{ subjectId: AN, clauseId: "BTNMT-G1", value, ...more }] });

describe("assess", () => {
  it("makes the sheet, and the judgement counts in the next check with its cell, judge, day and evidence", () =>
    withWorkbook(roster, async ({ model }) => {
      expect(await judge(true, { evidence: "=BB 05/2021" })).toEqual({ sheetName: SHEET, added: 1, updated: 0 });
      expect(rows(model)[2]).toContain("Người đánh giá");
      expect(rows(model)[3]).toEqual(expect.arrayContaining(["Cá nhân", "Nguyễn Văn An", "Phòng A", "BTNMT-G1", "Đạt", "=BB 05/2021", "05/01/2022"])); // prettier-ignore
      expect(await outcomeOf("BTNMT-G1")).toMatchObject({
        outcome: "met",
        cells: ["'DTT Đánh giá'!G4"],
        reasons: [{ code: "assessed", value: true, evidence: "=BB 05/2021", by: "Lê Thị Hà", on: "05/01/2022" }],
        issues: [],
      });
    }));

  it("new rows look like those above and are printed with them", () =>
    withWorkbook(roster, async ({ model }) => {
      await judge(true);
      await prepareAssessments({ settings });
      const { id } = sheetOf(model)!;
      const last = rows(model).length - 1;
      expect(last).toBeGreaterThan(5);
      const [first, ...others] = model.readStyles(id, { row: 3, column: 0, rowCount: last - 2, columnCount: 1 }).flat();
      expect(first).toMatchObject({ fontName: "Times New Roman", wrap: true, borders: { top: { style: "thin" } } });
      for (const style of others)
        expect(style).toMatchObject({ fontName: "Times New Roman", wrap: true, borders: { bottom: { style: "thin" } } });
      expect(model.pageLayout(id).printArea).toBe(`$A$1:$K$${last + 1}`);
    }));

  it("changes a judgement in its row, keeps its evidence, and takes one back", () =>
    withWorkbook(roster, async ({ model }) => {
      await judge(true, { evidence: "BB 05" });
      expect(await judge(false)).toEqual({ sheetName: SHEET, added: 0, updated: 1 });
      expect(rows(model)).toHaveLength(4);
      expect(rows(model)[3]).toEqual(expect.arrayContaining(["Không đạt", "BB 05"]));
      expect((await outcomeOf("BTNMT-G1")).outcome).toBe("notMet");
      expect((await check({ settings })).evaluation.results[0]?.verdict).toBe("notEligible");
      expect(await judge(null)).toEqual({ sheetName: SHEET, added: 0, updated: 1 });
      expect(rows(model)).toHaveLength(4);
      expect(rows(model)[3]).toEqual(expect.arrayContaining(["BTNMT-G1", "BB 05"]));
      expect(rows(model)[3]).not.toEqual(expect.arrayContaining(["Không đạt"]));
      expect(rows(model)[3]).not.toEqual(expect.arrayContaining(["Lê Thị Hà"]));
      expect((await outcomeOf("BTNMT-G1")).outcome).toBe("unassessed");
    }));

  it("leaves the officer's own columns, order and lines alone", () =>
    withWorkbook(
      (model) => {
        roster(model);
        const { id } = model.addSheet(SHEET);
        putValues(model, id, [
          ["Sổ đánh giá của Phòng A", null, null, null],
          ["Kết quả", "Ghi chú riêng", "Tiêu chí", "Họ và tên"],
          ["", "hỏi lại", "BTNMT-G1", "Nguyễn Văn An"],
        ]);
      },
      async ({ model }) => {
        const judgements = ["BTNMT-G1", "BTNMT-G2"].map((clauseId) => ({ subjectId: AN, clauseId, value: true }));
        expect(await assess({ settings, on, judgements })).toMatchObject({ added: 1, updated: 1 });
        expect(rows(model).slice(2)).toEqual([
          ["Đạt", "hỏi lại", "BTNMT-G1", "Nguyễn Văn An"],
          ["Đạt", "", "BTNMT-G2", "Nguyễn Văn An"],
        ]);
      }
    ));

  it("a later change of the roster makes it a matter for another look, until it is judged again", () =>
    withWorkbook(roster, async ({ model }) => {
      await judge(true);
      model.writeCells(model.sheets()[0]!.id, { row: 1, column: 6, rowCount: 1, columnCount: 1 }, [
        [{ kind: "value", value: "Phần mềm (QĐ số 14/QĐ-B)" }],
      ]);
      expect(await outcomeOf("BTNMT-G1")).toMatchObject({ outcome: "unclear", reasons: [{ code: "assessmentOutdated", value: true }] });
      await judge(true);
      expect((await outcomeOf("BTNMT-G1")).outcome).toBe("met");
    }));

  it("taking back what was never judged adds no row", () =>
    withWorkbook(roster, async ({ model }) => {
      await judge(true);
      const again = await assess({ settings, on, judgements: [{ subjectId: AN, clauseId: "BTNMT-G2", value: null }] });
      expect(again).toEqual({ sheetName: SHEET, added: 0, updated: 0 });
      expect(rows(model)).toHaveLength(4);
    }));

  it.each<[string, (model: Model) => void, string]>([
    ["a protected workbook without the sheet", (model) => (roster(model), model.setWorkbookProtection({ protected: true })), "workbookProtected"],
    ["a sheet that has lost its header", (model) => (roster(model), putValues(model, model.addSheet(SHEET).id, [["Sổ"]])), "assessmentSheetUnreadable"],
    ["a row that is gone", (model) => putValues(model, model.activeSheetId(), [HEADER]), "noRoster"],
  ])("refuses %s", async (_, build, code) =>
    withWorkbook(build, async () => {
      const error = await judge(true).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(FlowError);
      expect(error).toMatchObject({ code });
    })
  ); // prettier-ignore
});

describe("prepareAssessments", () => {
  it("lists what still waits, names as text, and adds only what is missing the second time", () =>
    withWorkbook(roster, async ({ model }) => {
      const pending = (await check({ settings })).evaluation.results.flatMap(({ outcomes }) =>
        outcomes.filter(({ outcome }) => outcome === "unassessed")
      ).length;
      expect(pending).toBeGreaterThan(4);
      expect(await prepareAssessments({ settings })).toEqual({ sheetName: SHEET, added: pending, updated: 0 });
      expect(rows(model).filter((line) => line.includes("=Bình")).length).toBe(pending / 2);
      expect(await prepareAssessments({ settings })).toEqual({ sheetName: SHEET, added: 0, updated: 0 });
      const { id } = sheetOf(model)!;
      const bottom = 2 + pending;
      expect(model.pageLayout(id).printArea).toBe(`$A$1:$K$${bottom + 1}`);
      await judge(true);
      expect(rows(model)).toHaveLength(3 + pending);
      expect((await outcomeOf("BTNMT-G1")).outcome).toBe("met");
      expect((await outcomeOf("BTNMT-G2")).outcome).toBe("unassessed");
    }));
});

describe("a failed request leaves the workbook as it was", () => {
  const started = async (model: Model): Promise<void> => {
    roster(model);
    putValues(model, model.addSheet(SHEET).id, [
      ["Họ và tên", "Tiêu chí", "Kết quả", "Căn cứ"],
      ["Nguyễn Văn An", "BTNMT-G1", "Không đạt", "'=1+1"],
    ]);
  };
  const job = () =>
    assess({
      settings,
      on,
      judgements: ["BTNMT-G1", "BTNMT-G2"].map((clauseId) => ({ subjectId: AN, clauseId, value: true, evidence: "mới" })),
    });

  it.each([false, true])("whichever it is, failing after it takes effect: %s", async (after) => {
    const [requests, complete] = await withWorkbook(
      started,
      async ({ host, model }) => (await job(), [host.log.length, snapshot(model)] as const)
    );
    expect(requests).toBeGreaterThan(8);
    let refused = 0;
    for (let n = 1; n <= requests; n++) {
      await withWorkbook(started, async ({ host, model }) => {
        host.faults.fail(n, "GeneralException", after ? "everything" : "nothing");
        const before = snapshot(model);
        const error = await job().then(
          () => undefined,
          (reason: unknown) => reason
        );
        // Excel.run lets its tracked ranges go in a request of its own, whose failure concerns nobody.
        expect(snapshot(model)).toEqual(error === undefined ? complete : before);
        if (error instanceof FlowError) refused += 1;
        else expect(error).toBeUndefined();
      });
    }
    expect(refused).toBeGreaterThan(8);
  });
});
