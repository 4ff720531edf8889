/** The columns that PT21 asks for, from a sheet to the verdict. */
import { criteriaSet, defaultSettings, evaluate } from "../../src/criteria";
import { readRoster } from "../../src/roster";
import { grid } from "./grids";

const clauseIds = criteriaSet("PT21").clauses.map(({ id }) => id);
const COLLECTIVES = grid(
  [
    ["DANH SÁCH TẬP THỂ"],
    [
      "STT",
      "Tên tập thể",
      "% hoàn thành kế hoạch năm 2021",
      "Đăng ký chỉ tiêu thi đua",
      "Đăng ký sáng kiến",
      "Chương trình công tác năm (số/ngày)",
      "Kế hoạch CCHC (số/ngày)",
      "Số DVC",
      "Số DVC trực tuyến mức 3",
      "Số DVC trực tuyến mức 4",
      "Đơn vị dẫn đầu phong trào (Có/Không)",
      "PT21-T3c",
    ],
    [1, "Cục Viễn thám", "100%", "Có", "Có", "CTr 05/CTr-CVT", "KH 12/KH-CVT", 12, 5, 7, "Có", ""],
    [2, "Vụ Pháp chế", "98,5%", "Có", "Không", "CTr 06/CTr-VPC", "", 0, 0, 0, "Không", "Không áp dụng"],
    [3, "Vụ Tổ chức cán bộ", "Đạt 100%", "Có", "Có", "x", "KH 14/KH-TCCB", 0, 0, 0, "", ""],
  ],
  { sheet: "Tập thể" }
);
const PERSONS = grid(
  [
    [
      "STT",
      "Họ và tên",
      "Chức vụ",
      "Đơn vị",
      "Xếp loại năm 2021",
      "Đăng ký chỉ tiêu thi đua",
      "Đăng ký sáng kiến",
      "Sáng kiến/đề tài/giải pháp",
    ],
    [1, "Nguyễn Văn An", "Cục trưởng", "Cục Viễn thám", "HTXSNV", "Có", "Có", "Số hoá hồ sơ"],
    [2, "Trần Thị Bình", "Vụ trưởng", "Vụ Pháp chế", "HTTNV", "Có", "Không", "Không"],
  ],
  { sheet: "Cá nhân" }
);

const roster = readRoster([COLLECTIVES, PERSONS], { setId: "PT21", clauseIds });
const { results } = evaluate(roster.subjects, defaultSettings("PT21", "2021-12-31"));
const outcomesOf = (name: string, ...codes: readonly string[]) => {
  const outcomes = results.find(({ subject }) => subject.name === name)?.outcomes ?? [];
  return codes.map((code) => outcomes.find(({ id }) => id === `PT21-${code}`)?.outcome);
};

test("every column is recognised", () => {
  expect(roster.issues.map(({ code, values }) => [code, values])).toEqual([]);
});

test.each([
  ["Cục Viễn thám", ["met", "met", "met", "met", "met"]],
  ["Vụ Pháp chế", ["notMet", "met", "notMet", "unassessed", "notApplicable"]],
  ["Vụ Tổ chức cán bộ", ["met", "unclear", "met", "met", "unclear"]],
] as const)("%s: T1b, T2a, T2b, T3a, T3c", (name, expected) => {
  expect(outcomesOf(name, "T1b", "T2a", "T2b", "T3a", "T3c")).toEqual(expected);
});

test.each([
  ["Nguyễn Văn An", ["met", "unassessed", "met"]],
  ["Trần Thị Bình", ["notMet", "notMet", "notMet"]],
] as const)("%s: N1, N2, L1", (name, expected) => {
  expect(outcomesOf(name, "N1", "N2", "L1")).toEqual(expected);
});
