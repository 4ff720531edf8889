/** The function behind =DTT.ELIGIBLE, with Microsoft's Office.js for the look at the header. */
import { eligible, HeaderNotFoundError } from "../../src/functions/eligible";
import { putValues, withWorkbook, workRequests } from "./officeHarness";

const YEARS = [2021, 2022];
const HEADER = ["STT", "Họ và tên", "Chức vụ", ...YEARS.map((year) => `Danh hiệu ${year}`), ...YEARS.map((year) => `Xếp loại ${year}`)];
const GOOD = [1, "Nguyễn Văn An", "Chuyên viên", "CSTĐCS", "CSTĐCS", "HTXSNV", "HTXSNV"];
const LOWER = [2, "Trần Thị Bình", "Chuyên viên", "LĐTT", "CSTĐCS", "HTXSNV", "HTXSNV"];
const BLANK = ["", "", "", "", "", "", ""];
const none = { headers: null, set: null, asOf: "31/12/2022", collectives: null, addresses: undefined };
const sheet = [["DANH SÁCH", ...Array<string>(6).fill("")], HEADER, GOOD, LOWER];

type Model = Parameters<Parameters<typeof withWorkbook>[1]>[0]["model"];
const roster = (model: Model): void => putValues(model, model.activeSheetId(), sheet);

describe("eligible", () => {
  it("finds the header above the rows", () =>
    withWorkbook(roster, async () => {
      expect(await eligible({ ...none, rows: [GOOD, LOWER], addresses: ["Sheet1!A3:G4"] })).toEqual([
        ["Đạt số liệu, chờ đánh giá"],
        ["Không đạt"],
      ]);
      expect(await eligible({ ...none, rows: [LOWER], addresses: ["Sheet1!A4:G4"] })).toEqual([["Không đạt"]]);
    }));

  it("is pure with headers: blank rows stay blank, every other row has its verdict in its place", () =>
    withWorkbook(roster, async ({ host }) => {
      const result = await eligible({ ...none, rows: [BLANK, LOWER, BLANK, GOOD], headers: [HEADER] });
      expect(result).toEqual([[""], ["Không đạt"], [""], ["Đạt số liệu, chờ đánh giá"]]);
      expect(workRequests(host).length).toBeLessThanOrEqual(1); // the workbook's own settings, nothing else
    }));

  /** Excel gives an empty cell of a range as 0 (OfficeDev/office-js#1951, #5262). */
  it("takes an empty cell for blank, though Excel gives it as 0, and a 0 for a 0", () => {
    const initiatives = [...HEADER, "Sáng kiến"];
    const person = (name: string, initiative: string | number | null) => [
      1,
      name,
      "Chuyên viên",
      "CSTĐCS",
      "CSTĐCS",
      "HTXSNV",
      "HTXSNV",
      initiative,
    ];
    const rows = [person("Nguyễn Văn An", null), Array<null>(8).fill(null), person("Trần Thị Bình", 0)];
    return withWorkbook(
      (model) => putValues(model, model.activeSheetId(), [["DANH SÁCH", ...Array<null>(7).fill(null)], initiatives, ...rows]),
      async () => {
        const given = rows.map((row) => row.map((value) => value ?? 0));
        const asGiven = await eligible({ ...none, rows: given, addresses: ["Sheet1!A3:H5"] });
        const asTyped = await eligible({ ...none, rows: rows.map((row) => row.map((value) => value ?? "")), headers: [initiatives] });
        expect(asGiven).toEqual(asTyped);
        expect(asGiven[1]).toEqual([""]);
      }
    );
  });

  it("takes arguments that are empty cells for omitted ones", () =>
    withWorkbook(roster, async () => {
      const omitted = await eligible({ ...none, asOf: null, rows: [LOWER], headers: [HEADER] });
      expect(await eligible({ ...none, set: "", asOf: 0, rows: [LOWER], headers: [HEADER] })).toEqual(omitted);
    }));

  it("shares one look at the header and at the settings between the calls of a calculation", () =>
    withWorkbook(roster, async ({ host }) => {
      await Promise.all(Array.from({ length: 200 }, () => eligible({ ...none, rows: [GOOD], addresses: ["'Sheet1'!$A$3:$G$3"] })));
      expect(workRequests(host).length).toBeLessThanOrEqual(3);
    }));

  it("uses the collectives for the rule on heads of units", () =>
    withWorkbook(roster, async () => {
      const header = ["STT", "Tên tập thể / Họ và tên", "Chức vụ", "Đơn vị", ...HEADER.slice(3)];
      const head = [1, "Nguyễn Văn An", "Trưởng phòng", "Phòng A", ...GOOD.slice(3)];
      const failing = [1, "Phòng A", "", "", "TTLĐTT", "TTLĐXS", "", ""];
      expect(await eligible({ ...none, rows: [head], headers: [header], collectives: [failing] })).toEqual([["Không đạt"]]);
      expect(await eligible({ ...none, rows: [head], headers: [header] })).toEqual([["Cần xem xét"]]);
    }));

  it("says so when no header can be recognised", () =>
    withWorkbook(roster, async () => {
      await expect(eligible({ ...none, rows: [GOOD] })).rejects.toThrow(HeaderNotFoundError);
      await expect(eligible({ ...none, rows: [["Điện", 100]], headers: [["Khoản", "Tiền"]] })).rejects.toThrow(HeaderNotFoundError);
    }));
});
