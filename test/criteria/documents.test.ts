import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  clauseById,
  criteriaSet,
  CriteriaError,
  CRITERIA_SETS,
  deadlineStatus,
  isCalendarDay,
  periodYears,
  setOfClause,
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
      expect(Number.isInteger(clause.line) && clause.line > 0).toBe(true);
      expect(clause.vi).toBe(clause.vi.normalize("NFC"));
    }
  });

  test("deadlines are days of the calendar, phases lie in the period", () => {
    for (const { lastDay } of deadlineStatus(set, "2021-01-01")) expect(isCalendarDay(lastDay)).toBe(true);
    for (const span of Object.values(set.document.phases)) {
      expect(span.from).toBeGreaterThanOrEqual(set.document.period.from);
      expect(span.to).toBeLessThanOrEqual(set.document.period.to);
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
    const lines = readFileSync(file("seeds", set.document.source), "utf8").normalize("NFC").split("\n");
    for (const clause of set.clauses) expect(lines[clause.line - 1]).toContain(clause.vi);
  });
});

test("BTNMT has 37 clauses; those of the kinds AUTO, SEMI, JUDGE, REC and RULE can be evaluated", () => {
  const { clauses } = criteriaSet("BTNMT");
  expect(clauses).toHaveLength(37);
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
