/** The scoring table of STNMTBD through Microsoft's Office.js: made, filled in by the unit, totalled, made public. */
import { defaultSettings } from "../../src/criteria";
import { check, FlowError, prepareScoring, publishScores, score } from "../../src/flow";
import { putValues, withWorkbook } from "./officeHarness";

const settings = defaultSettings("STNMTBD", "2018-12-31");
type Model = Parameters<Parameters<typeof withWorkbook>[1]>[0]["model"];
const roster = (model: Model): void =>
  putValues(model, model.activeSheetId(), [
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
    [1, "Nguyễn Văn An", "Chuyên viên", "Phòng A"],
    [2, "=Bình", "Chuyên viên", "Phòng A"],
    [3, "Lê Thị Hà", "Chuyên viên", "Phòng B"],
  ]);
const sheetId = (model: Model, name: string) => model.sheets().find((sheet) => sheet.name === name)!.id;
const put = (model: Model, row: number, column: number, value: string | number) =>
  model.writeCells(sheetId(model, "DTT Chấm điểm"), { row, column, rowCount: 1, columnCount: 1 }, [[{ kind: "value", value }]]);
const cells = (model: Model, name: string) => {
  const id = sheetId(model, name);
  return model.readCells(id, model.usedRange(id, true)!).map((line) => line.map(({ value }) => value ?? ""));
};
/** What the unit writes: one criterion, its weight, two of three scores. */
const fillIn = (model: Model): void => {
  put(model, 2, 4, "Chuyên môn");
  put(model, 3, 4, 2);
  put(model, 5, 4, 40);
  put(model, 6, 4, 45);
};

it("the document gives no criteria: everybody is a matter for review, nobody is passed", () =>
  withWorkbook(roster, async () => {
    const { evaluation } = await check({ settings });
    expect(evaluation.results.map(({ verdict, outcomes }) => [verdict, outcomes])).toEqual(Array(3).fill(["needsReview", []]));
    expect(evaluation.years).toEqual([2016, 2017, 2018]);
  }));

it("is made from the roster, filled in, totalled in its own columns, and made public", () =>
  withWorkbook(roster, async ({ model }) => {
    expect(await prepareScoring({ settings })).toEqual({ sheetName: "DTT Chấm điểm", added: 3 });
    fillIn(model);
    const { problems, ranking } = await score({ write: true });
    expect(problems).toEqual([]);
    expect(ranking?.rows.map(({ name, total, rank }) => [name, total, rank])).toEqual([
      ["=Bình", 90, 1],
      ["Nguyễn Văn An", 80, 2],
      ["Lê Thị Hà", undefined, undefined],
    ]);
    expect(
      cells(model, "DTT Chấm điểm")
        .slice(5)
        .map((line) => [line[2], line[9], line[10]])
    ).toEqual([
      ["Nguyễn Văn An", 80, 2],
      ["=Bình", 90, 1],
      ["Lê Thị Hà", "", ""],
    ]);
    expect(await publishScores({ listDate: "2018-12-05" })).toEqual({ sheetName: "Công khai chấm điểm", ranked: 2 });
    expect(cells(model, "Công khai chấm điểm").flat()).toEqual(expect.arrayContaining(["=Bình", 90, "Chưa chấm điểm"]));
    expect((await check({ settings })).roster.sheets.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
  }));

it("who joins the roster later is added, what the unit wrote stays", () =>
  withWorkbook(roster, async ({ model }) => {
    await prepareScoring({ settings });
    fillIn(model);
    const before = cells(model, "DTT Chấm điểm");
    model.writeCells(model.sheets()[0]!.id, { row: 4, column: 1, rowCount: 1, columnCount: 1 }, [[{ kind: "value", value: "Trần Mới" }]]);
    expect(await prepareScoring({ settings })).toEqual({ sheetName: "DTT Chấm điểm", added: 1 });
    const after = cells(model, "DTT Chấm điểm");
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)?.slice(0, 4)).toEqual([4, "Cá nhân", "Trần Mới", ""]);
  }));

it.each<[string, () => Promise<unknown>, (model: Model) => Promise<void>, string]>([
  ["without a table", () => score(), async () => undefined, "noScoringTable"],
  ["a table without scores", () => publishScores(), async () => void (await prepareScoring({ settings })), "nothingScored"],
  [
    "a table with mistakes",
    () => publishScores(),
    async (model) => (await prepareScoring({ settings }), fillIn(model), put(model, 3, 4, "cao")),
    "scoringProblems",
  ],
])("refuses %s, and writes nothing", (_, job, prepare, code) =>
  withWorkbook(roster, async ({ model }) => {
    await prepare(model);
    const names = model.sheets().map(({ name }) => name);
    const error = await job().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FlowError);
    expect(error).toMatchObject({ code });
    expect(model.sheets().map(({ name }) => name)).toEqual(names);
  })
);
