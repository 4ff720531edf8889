/** The sheet "DTT Đánh giá" (`src/assessments`): whose judgement it is, and whether it still rests on the same data. */
import { criteriaSet, factsFingerprint, type Subject } from "../../src/criteria";
import { applyAssessments, readAssessmentSheet } from "../../src/assessments";
import { readRoster, type Roster } from "../../src/roster";
import { grid } from "../roster/grids";

const clauseIds = criteriaSet("BTNMT").clauses.map(({ id }) => id);
const HEADER = [
  "Đối tượng",
  "Họ và tên",
  "Đơn vị",
  "Ngày sinh",
  "Tiêu chí",
  "Kết quả",
  "Căn cứ",
  "Người đánh giá",
  "Ngày đánh giá",
  "Mã số liệu",
];
const COLUMNS = ["kind", "name", "unit", "birth", "clause", "result", "evidence", "by", "on", "data"] as const;
type Line = Partial<Record<(typeof COLUMNS)[number], string>>;

const rosterOf = (rows: readonly (readonly (string | number)[])[]): Roster =>
  readRoster([grid([["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Danh hiệu 2021"], ...rows])], { setId: "BTNMT", clauseIds });
const PEOPLE = rosterOf([
  [1, "Nguyễn Thị Hương", "1980", "Phòng A", "CSTĐCS"],
  [2, "Nguyễn Thị Hương", "1985", "Phòng A", "CSTĐCS"],
  [3, "Lê Thị Hà", "", "Phòng B", "LĐTT"],
  [4, "Lê Văn Hoà", "", "Phòng B", "CSTĐCS"],
]);

const assessed = (lines: readonly Line[], roster = PEOPLE) => {
  const rows = lines.map((line) => COLUMNS.map((id) => line[id] ?? ""));
  const sheet = readAssessmentSheet(grid([["Ghi chú của phòng"], HEADER, ...rows], { sheet: "DTT Đánh giá" }));
  if (!sheet) throw new Error("no header");
  return applyAssessments(roster, sheet, "BTNMT", clauseIds);
};
const named = (roster: Roster, row: number): Subject => roster.subjects[row - 1]!;
const newIssues = (roster: Roster) => roster.issues.slice(PEOPLE.issues.length).map(({ code, cell }) => [code, cell]);

const HA = { name: "Lê Thị Hà", unit: "Phòng B", clause: "BTNMT-G1", result: "Đạt" };

describe("whose judgement it is", () => {
  it("is found by name and unit, with its cell, evidence, judge and day", () => {
    const roster = assessed([{ ...HA, evidence: "BB 05", by: "Trần B", on: "02/12/2024" }]);
    expect(named(roster, 3).assessments).toEqual({
      "BTNMT-G1": {
        state: "known",
        value: true,
        cell: "'DTT Đánh giá'!F3",
        text: "Đạt",
        record: { evidence: "BB 05", by: "Trần B", on: "02/12/2024" },
      },
    });
    expect(newIssues(roster)).toEqual([]);
  });

  it.each<[string, Line, [string, string][]]>([
    ["another tone is another name", { ...HA, name: "Lê Thị Hạ" }, [["assessmentOfNobody", "B3"]]],
    ["another unit is another person", { ...HA, unit: "Phòng A" }, [["assessmentOfNobody", "B3"]]],
    ["another kind", { ...HA, kind: "Tập thể" }, [["assessmentOfNobody", "B3"]]],
    ["two of one name", { ...HA, name: "Nguyễn Thị Hương", unit: "Phòng A" }, [["assessmentAmbiguous", "B3"]]],
    ["a code that the set does not have", { ...HA, clause: "BTNMT-G99" }, [["assessmentOfNoClause", "E3"]]],
    ["a code without a set", { ...HA, clause: "G1" }, [["assessmentOfNoClause", "E3"]]],
    ["a clause of another set is not looked at", { ...HA, clause: "SXDQB-A2" }, []],
    ["a row that only waits is no mistake", { ...HA, name: "Người đã chuyển", result: "" }, []],
  ])("%s", (_, line, issues) => {
    const roster = assessed([line]);
    expect(newIssues(roster)).toEqual(issues);
    expect(roster.subjects.every(({ assessments }) => Object.keys(assessments).length === 0)).toBe(true);
  });

  it("the place of the tone, case and small letters of a code do not matter; a missing unit neither, where the name is unique", () => {
    const roster = assessed([
      { ...HA, name: "LÊ VĂN HÒA" },
      { ...HA, unit: "", clause: "btnmt-g1" },
    ]);
    expect([3, 4].map((row) => named(roster, row).assessments["BTNMT-G1"]?.state)).toEqual(["known", "known"]);
  });

  it("the date of birth tells two of one name apart", () => {
    const roster = assessed([{ ...HA, name: "Nguyễn Thị Hương", unit: "Phòng A", birth: "1985", result: "Không đạt" }]);
    expect([1, 2].map((row) => named(roster, row).assessments["BTNMT-G1"])).toEqual([undefined, expect.objectContaining({ value: false })]);
  });

  it("two rows that disagree are unreadable, a blank one gives way", () => {
    const roster = assessed([{ ...HA, result: "" }, HA, { ...HA, result: "Không đạt" }]);
    expect(named(roster, 3).assessments["BTNMT-G1"]).toMatchObject({ state: "unreadable", text: "Đạt; Không đạt ('DTT Đánh giá'!F5)" });
  });

  it("a sheet without the three columns that matter cannot be read", () => {
    expect(readAssessmentSheet(grid([["Họ và tên", "Kết quả"], ["A", "Đạt"]]))).toBeUndefined(); // prettier-ignore
  });
});

describe("a later change of the roster", () => {
  const data = factsFingerprint(named(PEOPLE, 3));

  it("leaves a judgement of the same data alone, wherever the row now stands", () => {
    const moved = rosterOf([["", "Trần Văn Mới", "", "Phòng B", ""], [3, "Lê Thị Hà", "", "Phòng B", "LĐTT"]]); // prettier-ignore
    expect(named(assessed([{ ...HA, data }], moved), 2).assessments["BTNMT-G1"]?.record).toEqual({});
  });

  it("marks it for another look", () => {
    const changed = rosterOf([[3, "Lê Thị Hà", "", "Phòng B", "CSTĐCS"]]);
    expect(named(assessed([{ ...HA, data }], changed), 1).assessments["BTNMT-G1"]?.record).toEqual({ outdated: true });
  });

  it("says nothing where no data were noted", () => {
    expect(named(assessed([HA], rosterOf([[3, "Lê Thị Hà", "", "Phòng B", "CSTĐCS"]])), 1).assessments["BTNMT-G1"]?.record).toEqual({});
  });
});
