import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  clauseById,
  CRITERIA_SETS,
  criteriaSet,
  CriteriaError,
  deadlineStatus,
  isCalendarDay,
  periodYears,
  setOfClause,
  stagesOn,
  type Clause,
} from "../../src/criteria";

const SHARED = path.resolve(__dirname, "../../../shared");
const file = (...parts: readonly string[]) => path.join(SHARED, ...parts);
const sharedClauses = file("domain", "clauses.json");
const hasShared = existsSync(sharedClauses);

interface SharedClause {
  readonly id: string;
  readonly seed: string;
  readonly line: number;
  readonly section: string;
  readonly subject: string;
  readonly kind: string;
  readonly vi: string;
}

const SUBJECTS: Readonly<Record<string, Clause["subject"]>> = {
  "TT+CN": "both",
  TT: "collective",
  CN: "individual",
  "CN (thủ trưởng)": "leader",
  "TT (đơn vị có doanh thu)": "collective",
  "phòng/đơn vị": "unit",
  "—": "none",
};
const withId = (set: string, id: string): boolean => id.startsWith(`${set}-`);

describe.each(CRITERIA_SETS.map((set) => [set.id, set] as const))("%s", (id, set) => {
  test("clauses have their own ids, a quotation, a gloss and a line", () => {
    expect(new Set(set.clauses.map((clause) => clause.id)).size).toBe(set.clauses.length);
    for (const clause of set.clauses) {
      expect(withId(id, clause.id)).toBe(true);
      expect(clause.vi.length).toBeGreaterThan(10);
      expect(clause.en.length).toBeGreaterThan(10);
      expect(clause.line).toBeGreaterThan(0);
      expect(Number.isInteger(clause.line)).toBe(true);
      expect(clause.vi).toBe(clause.vi.normalize("NFC"));
    }
  });

  test("deadlines are days of the calendar, phases lie in the period", () => {
    for (const { lastDay } of deadlineStatus(set, "2021-01-01")) expect(isCalendarDay(lastDay)).toBe(true);
    for (const span of Object.values(set.document.phases)) {
      expect(span.from).toBeGreaterThanOrEqual(set.document.period.from);
      expect(span.to).toBeLessThanOrEqual(set.document.period.to);
    }
    for (const clause of set.clauses) {
      if (clause.kind !== "DATE" || clause.milestone.type !== "span") continue;
      const { from, to } = clause.milestone;
      expect([isCalendarDay(from), isCalendarDay(to), from < to]).toEqual([true, true, true]);
    }
    if (set.document.issued) expect(isCalendarDay(set.document.issued.date)).toBe(true);
  });

  test("ids, quotations, kinds and lines agree with the source documents", () => {
    if (!hasShared) {
      console.warn(`The source documents are not beside the repository: ${id} was checked only in itself.`);
      expect(set.clauses.length).toBeGreaterThan(0);
      return;
    }
    const source = (JSON.parse(readFileSync(sharedClauses, "utf8")) as SharedClause[]).filter((clause) => withId(id, clause.id));
    const plain = ({ id: clauseId, line, section, subject, kind, vi }: Clause) => ({
      id: clauseId,
      line,
      section,
      subject,
      kind,
      vi,
      seed: set.document.source,
    });
    const expected = source.map(({ id: clauseId, line, section, subject, kind, vi, seed }) => ({
      id: clauseId,
      line,
      section,
      subject: SUBJECTS[subject],
      kind,
      vi,
      seed,
    }));
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(set.clauses.map(plain).sort(byId)).toEqual(expected.sort(byId));
    // A source sets two spaces between words in places; the quotation has one.
    const lines = readFileSync(file("seeds", set.document.source), "utf8")
      .normalize("NFC")
      .split("\n")
      .map((line) => line.replace(/\s+/g, " "));
    for (const clause of set.clauses) expect(lines[(clause.line ?? 0) - 1]).toContain(clause.vi);
  });
});

test.each([
  ["BTNMT", 37],
  ["KTTV", 44],
  ["SXDQB", 42],
  ["PT21", 23],
])("%s has %d clauses; those of the kinds AUTO, SEMI, JUDGE, REC and RULE can be evaluated", (id, count) => {
  const { clauses } = criteriaSet(id);
  expect(clauses).toHaveLength(count);
  const evaluable = new Set(["AUTO", "SEMI", "JUDGE", "REC", "RULE"]);
  for (const clause of clauses) expect("condition" in clause).toBe(evaluable.has(clause.kind));
});

test("look-ups", () => {
  expect(clauseById("BTNMT-N6")?.vi).toContain("Chiến sỹ thi đua cấp cơ sở");
  expect([clauseById("BTNMT-X9"), clauseById("constructor"), setOfClause("BTNMT-L1")?.id]).toEqual([undefined, undefined, "BTNMT"]);
  expect(() => criteriaSet("toString")).toThrow(new CriteriaError("unknownSet"));
});

// BTNMT-M2: "gửi về Bộ Tài nguyên và Môi trường trước ngày 15/9/2021"
test.each([
  ["2021-09-13", "inTime"],
  ["2021-09-14", "inTime"],
  ["2021-09-15", "late"],
  ["2022-01-01", "late"],
])("S33 a list of %s is %s", (day, status) => {
  expect(deadlineStatus("BTNMT", day)).toEqual([{ id: "BTNMT-M2", lastDay: "2021-09-14", status }]);
});

// KTTV-M8: "trước **ngày 07 tháng 9 năm 2021** để tổng hợp báo cáo Bộ", eight days before the Ministry's own date.
test.each([
  ["2021-09-05", "inTime"],
  ["2021-09-06", "inTime"],
  ["2021-09-07", "late"],
  ["2021-09-14", "late"],
])("KTTV-M8: a list of %s is %s", (day, status) => {
  expect(deadlineStatus("KTTV", day)).toEqual([{ id: "KTTV-M8", lastDay: "2021-09-06", status }]);
});

// KTTV-M1 … M7: quarters of the plan, each up to the day before the next.
test.each([
  ["2021-06-30", []],
  ["2021-07-01", ["KTTV-M1"]],
  ["2021-09-30", ["KTTV-M1"]],
  ["2021-10-01", ["KTTV-M2"]],
  ["2022-12-31", ["KTTV-M2"]],
  ["2023-01-01", ["KTTV-M3"]],
  ["2023-06-30", ["KTTV-M3"]],
  ["2023-07-01", ["KTTV-M4"]],
  ["2023-12-31", ["KTTV-M4"]],
  ["2024-01-01", ["KTTV-M5"]],
  ["2024-03-31", ["KTTV-M5"]],
  ["2024-04-01", ["KTTV-M6"]],
  ["2025-03-31", ["KTTV-M6"]],
  ["2025-04-01", ["KTTV-M7"]],
  ["2025-06-30", ["KTTV-M7"]],
  ["2025-07-01", []],
])("on %s KTTV is at %j", (day, ids) => {
  expect(stagesOn("KTTV", day).map(({ id }) => id)).toEqual(ids);
});

test("BTNMT has phases, no dated stages", () => {
  expect(stagesOn("BTNMT", "2022-05-05")).toEqual([]);
});

// BTNMT-M1: 2023 is in both phases.
test.each([
  ["all", [2021, 2022, 2023, 2024, 2025]],
  ["1", [2021, 2022, 2023]],
  ["2", [2023, 2024, 2025]],
] as const)("phase %s", (phase, years) => {
  const { document } = criteriaSet("BTNMT");
  expect(periodYears(document, phase)).toEqual(years);
  expect(periodYears({ ...document, phases: {} }, phase)).toEqual([2021, 2022, 2023, 2024, 2025]);
});

test("every document asks criteria but STNMTBD, which leaves them to the unit's own scoring table", () => {
  const without = CRITERIA_SETS.filter((set) => !set.clauses.some((clause) => "condition" in clause));
  expect(without.map(({ id }) => id)).toEqual(["STNMTBD"]);
  expect(CRITERIA_SETS.filter(({ scoring }) => scoring)).toEqual(without);
  expect(criteriaSet("STNMTBD").clauses).toHaveLength(10);
  expect(() => criteriaSet("ABC")).toThrow(new CriteriaError("unknownSet"));
});

// SXDQB-M2: "trong Quý II năm 2023"; SXDQB-M3: "Quý I năm 2025".
test.each([
  ["2023-03-31", []],
  ["2023-04-01", ["SXDQB-M2"]],
  ["2023-06-30", ["SXDQB-M2"]],
  ["2023-07-01", []],
  ["2024-12-31", []],
  ["2025-01-01", ["SXDQB-M3"]],
  ["2025-03-31", ["SXDQB-M3"]],
  ["2025-04-01", []],
])("on %s SXDQB is at %j", (day, ids) => {
  expect(stagesOn("SXDQB", day).map(({ id }) => id)).toEqual(ids);
});

test("SXDQB has one period, no phases and no deadline", () => {
  const { document } = criteriaSet("SXDQB");
  for (const phase of ["all", "1", "2"] as const) expect(periodYears(document, phase)).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(deadlineStatus("SXDQB", "2023-05-01")).toEqual([]);
});

test("each clause of a field names a field of its document", () => {
  for (const { fields = [], clauses } of CRITERIA_SETS)
    for (const clause of clauses)
      if ("field" in clause && clause.field !== undefined) expect(fields.map(({ code }) => code)).toContain(clause.field);
});
