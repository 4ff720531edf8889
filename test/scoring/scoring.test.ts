/** The unit's own scoring table (STNMTBD-S1, Q1): nothing invented, every mistake named at its cell, ties share a rank. */
import * as fc from "fast-check";
import { publicNotice, rank, readScoringTable, type ScoringTable } from "../../src/scoring";
import { texts } from "../../src/texts";
import { grid } from "../roster/grids";

type Cell = string | number;
const HEADER = ["STT", "Đối tượng", "Tên tập thể / Họ và tên", "Đơn vị", "Chuyên môn", "Sáng kiến", "Tổng điểm", "Xếp hạng", "Ghi chú"];
const WEIGHTS: Cell[] = ["", "", "Hệ số", "", 2, 1, "", "", ""];
const MAXIMA: Cell[] = ["", "", "Điểm tối đa", "", 50, 20, "", "", ""];
const line = (name: string, one: Cell, two: Cell, kind = "Tập thể", unit = ""): Cell[] => ["", kind, name, unit, one, two, "", "", ""];

const table = (rows: readonly (readonly Cell[])[], head: readonly (readonly Cell[])[] = [HEADER, WEIGHTS, MAXIMA]): ScoringTable =>
  readScoringTable(grid([["BẢNG CHẤM ĐIỂM"], ...head, ...rows], { sheet: "DTT Chấm điểm" }));
const problems = (found: ScoringTable) => found.problems.map(({ code, cell }) => [code, cell]);
const ranking = (rows: readonly (readonly Cell[])[]) =>
  rank(table(rows)).rows.map(({ name, total, rank: at, tied }) => [name, total, at, tied]);

describe("totals and ranks", () => {
  it("are sums of score times weight; ties share a rank and the next is as many lower; persons apart", () => {
    const rows = [
      line("Phòng A", 40, 10),
      line("Phòng B", 45, "12,5"),
      line("Phòng C", 45, 0),
      line("Phòng D", 20, 20),
      line("Lê Thị Hà", 10, 5, "Cá nhân", "Phòng A"),
    ];
    expect(problems(table(rows))).toEqual([]);
    expect(ranking(rows)).toEqual([
      ["Phòng B", 102.5, 1, false],
      ["Phòng A", 90, 2, true],
      ["Phòng C", 90, 2, true],
      ["Phòng D", 60, 4, false],
      ["Lê Thị Hà", 25, 1, false],
    ]);
  });

  it("a blank score is no 0: no total, no rank, last, and it says what is missing", () => {
    const { rows } = rank(table([line("Phòng A", 40, ""), line("Phòng B", 0, 0)]));
    expect(rows.map(({ name, total, rank: at, missing }) => [name, total, at, missing])).toEqual([
      ["Phòng B", 0, 1, []],
      ["Phòng A", undefined, undefined, ["Sáng kiến"]],
    ]);
  });

  it("decimal sums tie as a person adds them", () => {
    const found = ranking([line("Phòng A", 0.1, 0.1), line("Phòng B", 0.15, 0)]);
    expect(found.map(([, , at]) => at)).toEqual([1, 1]);
  });

  it("the order of rows changes no total and no rank; more points never lower a rank", () => {
    const scores = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(scores, (list) => {
        const rows = list.map(([one, two], i) => line(`Phòng ${i}`, one, two));
        const byName = (found: ReturnType<typeof ranking>) => Object.fromEntries(found.map(([name, ...rest]) => [name, rest]));
        expect(byName(ranking([...rows].reverse()))).toEqual(byName(ranking(rows)));
        const better = ranking([line("Phòng 0", 50, 20), ...rows.slice(1)]);
        expect(Number(byName(better)["Phòng 0"]?.[1])).toBeLessThanOrEqual(Number(byName(ranking(rows))["Phòng 0"]?.[1]));
      })
    );
  });
});

describe("mistakes are named at their cells", () => {
  const good = line("Phòng A", 40, 10);
  it.each<[string, ScoringTable, [string, string][]]>([
    ["a weight that is missing is not taken as 1", table([good], [HEADER, WEIGHTS.with(5, ""), MAXIMA]), [["weightMissing", "F3"]]],
    ["no row of weights", table([good], [HEADER, MAXIMA]), [["weightMissing", "E2"], ["weightMissing", "F2"]]], // prettier-ignore
    ["a weight that is a word", table([good], [HEADER, WEIGHTS.with(4, "cao"), MAXIMA]), [["weightUnreadable", "E3"]]],
    ["a maximum that is a word", table([good], [HEADER, WEIGHTS, MAXIMA.with(4, "cao")]), [["maximumUnreadable", "E4"]]],
    ["a score above its maximum", table([line("Phòng A", 50.5, 10)]), [["scoreAboveMaximum", "E5"]]],
    ["a score at its maximum", table([line("Phòng A", 50, 20)]), []],
    ["a score below 0", table([line("Phòng A", -1, 10)]), [["scoreNegative", "E5"]]],
    ["a score that is a word", table([line("Phòng A", "tốt", 10)]), [["scoreUnreadable", "E5"]]],
    ["1.050 is 1,05 or 1050", table([line("Phòng A", "1.050", 10)]), [["scoreUnreadable", "E5"]]],
    ["an error of Excel", table([line("Phòng A", "#N/A", 10)]), [["scoreUnreadable", "E5"]]],
    ["neither collective nor person", table([line("Phòng A", 1, 1, "")]), [["kindUnknown", "B5"]]],
    ["the same subject twice", table([good, good]), [["subjectTwice", "C6"]]],
    ["the same name in two units", table([line("Hà", 1, 1, "Cá nhân", "A"), line("Hà", 1, 1, "Cá nhân", "B")]), []],
    ["scores under no name", table([good], [HEADER.with(4, "Tiêu chí 1: ……"), WEIGHTS, MAXIMA]), [["criterionUnnamed", "E2"]]],
    ["no header", table([], [["Sổ", "tay"]]), [["noTable", "A1"]]],
  ])("%s", (_, found, expected) => {
    expect(problems(found)).toEqual(expected);
    for (const problem of found.problems)
      for (const language of ["vi", "en"] as const) {
        const sentence = texts[language].scoreProblem(problem);
        expect(sentence).toContain(problem.cell);
        expect(sentence).not.toMatch(/undefined|NaN/);
      }
  });

  it("columns that still wait for a criterion are none", () => {
    const waiting = table([line("Phòng A", 40, "")], [HEADER.with(5, "Tiêu chí 2: ……"), WEIGHTS.with(5, ""), MAXIMA]);
    expect(waiting.criteria.map(({ name }) => name)).toEqual(["Chuyên môn"]);
    expect(waiting.problems).toEqual([]);
  });
});

describe("the public notice", () => {
  it("shows every score, weight, total, rank and tie, and who could not be ranked", () => {
    const { values, name } = publicNotice(rank(table([line("Phòng A", 40, 10), line("Phòng C", 45, 0), line("=Phòng D", 1, "")])));
    expect(name).toBe("Công khai chấm điểm");
    const said = values.map((row) => row.join("|"));
    expect(said).toContain(
      "Hạng|Tên tập thể / Họ và tên|Đơn vị|Chuyên môn\n(hệ số 2, tối đa 50)|Sáng kiến\n(tối đa 20)|Tổng điểm|Đồng hạng|Ghi chú"
    );
    expect(said).toContain("1|Phòng A||40|10|90|Đồng hạng|");
    expect(said).toContain("1|Phòng C||45|0|90|Đồng hạng|");
    expect(said).toContain("–|=Phòng D||1||||Chưa xếp hạng: thiếu điểm Sáng kiến");
    expect(said.some((row) => row.startsWith("Tổng số: 3 tập thể, 0 cá nhân. Chưa xếp hạng: 1."))).toBe(true);
  });
});
