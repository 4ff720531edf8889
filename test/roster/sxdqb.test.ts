/** A roster of the Department of Construction as its units would keep it, from the cells to verdicts and quota. */
import { criteriaSet, defaultSettings, evaluate, type Outcome } from "../../src/criteria";
import { readRoster } from "../../src/roster";
import { grid } from "./grids";

const HEADER = [
  "STT",
  "Tên tập thể, cá nhân",
  "Chức vụ",
  "Đơn vị",
  "Lĩnh vực (a/b/c)",
  "Năm đăng ký",
  "Trực tiếp công tác (Có/Không)",
  "Xếp loại chất lượng 2022",
  "Xếp loại chất lượng 2023",
  "Sáng kiến/cải tiến",
  "Đơn vị có doanh thu (Có/Không)",
  "% doanh thu/KH 2023",
  "% nộp NSNN/KH 2023",
  "Nợ thuế/BHXH",
  "SXDQB-B1b",
];
const ROWS = [
  ["I. TẬP THỂ"],
  [1, "Phòng Quản lý nhà", "", "Sở Xây dựng", "b", 2022, "", "", "", "", "Không", "", "", "", "Đạt"],
  [2, "Trung tâm Kiểm định", "", "Sở Xây dựng", "a", 2023, "", "", "", "3", "Có", "101%", "100%", "Không", ""],
  ["II. CÁ NHÂN"],
  [1, "Nguyễn Văn An", "Giám đốc", "Trung tâm Kiểm định", "b", "2022, 2023", "Không", "HTXSNV", "HTTNV", "1", "", "", "", "", ""],
  [2, "Vũ Thị Yên", "Nhân viên", "Phòng Quản lý nhà", "Cải cách hành chính", 2022, "Có", "HTNV", "HTNV", "", "", "", "", "", ""],
];

const clauseIds = criteriaSet("SXDQB").clauses.map(({ id }) => id);
const roster = readRoster([grid([HEADER, ...ROWS])], { setId: "SXDQB", clauseIds });
const evaluation = evaluate(roster.subjects, {
  ...defaultSettings("SXDQB", "2023-12-31"),
  quotaUnits: ["Phòng Quản lý nhà", "Trung tâm Kiểm định", "Thanh tra Sở"],
});
const outcomesOf = (name: string): Readonly<Record<string, Outcome>> =>
  Object.fromEntries(
    (evaluation.results.find(({ subject }) => subject.name === name)?.outcomes ?? []).map(({ id, outcome }) => [id, outcome])
  );

test("every column is recognised", () => {
  expect(roster.sheets[0]?.columns.map(({ field }) => field)).toEqual([
    "stt",
    "tenDoiTuong",
    "chucVu",
    "donVi",
    "loaiDHTT",
    "namDangKy",
    "trucTiep",
    "xepLoai",
    "xepLoai",
    "sangKien",
    "coDoanhThu",
    "doanhThu",
    "nopNganSach",
    "noThue",
    "danhGia",
  ]);
});

test("the clauses of each one's own field decide", () => {
  expect(outcomesOf("Phòng Quản lý nhà")).toMatchObject({
    "SXDQB-F0": "met",
    "SXDQB-B1b": "met",
    "SXDQB-B1": "unassessed",
    "SXDQB-A3": "notApplicable",
  });
  expect(outcomesOf("Trung tâm Kiểm định")).toMatchObject({
    "SXDQB-A2": "unassessed",
    "SXDQB-A3": "notMet",
    "SXDQB-A4": "unassessed",
    "SXDQB-B1": "notApplicable",
  });
  expect(outcomesOf("Nguyễn Văn An")).toMatchObject({ "SXDQB-B6": "notMet", "SXDQB-B7": "notMet", "SXDQB-A1": "notApplicable" });
  expect(outcomesOf("Vũ Thị Yên")).toMatchObject({ "SXDQB-C1": "unassessed", "SXDQB-B6": "notApplicable" });
});

test("SXDQB-Q1 by unit and year, a unit without a row too", () => {
  const said = evaluation.quota.filter(({ year }) => year >= 2022 && year <= 2024);
  expect(said.map(({ unit, year, registered, status }) => `${unit} ${year}: ${registered} ${status}`)).toEqual([
    "Phòng Quản lý nhà 2022: 2 met",
    "Phòng Quản lý nhà 2023: 0 notMet",
    "Phòng Quản lý nhà 2024: 0 notDue",
    "Trung tâm Kiểm định 2022: 1 met",
    "Trung tâm Kiểm định 2023: 2 met",
    "Trung tâm Kiểm định 2024: 0 notDue",
    "Thanh tra Sở 2022: 0 notMet",
    "Thanh tra Sở 2023: 0 notMet",
    "Thanh tra Sở 2024: 0 notDue",
  ]);
});
