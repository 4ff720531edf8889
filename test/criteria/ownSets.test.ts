/** Criteria that come with the call instead of from the table of documents. */
import { criteriaSet, CriteriaError, defaultSettings, evaluate, outlook, type CriteriaSet, type EvaluableClause } from "../../src/criteria";
import { person, years } from "./support/builder";

const title: EvaluableClause = {
  id: "DV2630-N1",
  section: "II",
  kind: "AUTO",
  subject: "individual",
  vi: "Đạt danh hiệu Chiến sĩ thi đua cơ sở",
  en: "",
  condition: { type: "titleEveryYear", title: "CSTDCS" },
};
const own = (...clauses: readonly EvaluableClause[]): CriteriaSet => ({
  id: "DV2630",
  document: {
    number: "",
    title: "Kế hoạch 2026-2030",
    titleEn: "",
    issuer: "Sở",
    source: "",
    period: { from: 2026, to: 2030 },
    phases: { all: { from: 2026, to: 2030 }, "1": { from: 2026, to: 2028 } },
  },
  clauses,
});
const settings = (asOf: string, phase: "all" | "1" = "all") => ({ ...defaultSettings("DV2630", asOf), phase });
const outcomeOf = (clause: EvaluableClause, asOf: string, held: Readonly<Record<number, string>>, phase: "all" | "1" = "all") =>
  evaluate([person({ danhHieu: held })], settings(asOf, phase), own(clause)).results[0]?.outcomes[0];

test("a set of one's own is tested over its own period", () => {
  expect(outlook(settings("2028-12-31"), own(title))).toMatchObject({ set: "DV2630", years: [2026, 2027, 2028] });
  expect(outcomeOf(title, "2027-12-31", years("CSTĐCS", 2026, 2027))).toMatchObject({ outcome: "met", years: [2026, 2027] });
  expect(outcomeOf(title, "2027-12-31", years("CSTĐCS", 2026))).toMatchObject({ outcome: "unclear" });
});

test("its criteria go along with the evaluation", () => {
  expect(evaluate([], settings("2027-12-31"), own(title)).criteria.document.title).toBe("Kế hoạch 2026-2030");
});

test("without it the id is unknown, and an own set never stands for a document", () => {
  expect(() => evaluate([], settings("2027-12-31"))).toThrow(new CriteriaError("unknownSet"));
  expect(criteriaSet("DV2630", [own(title)]).id).toBe("DV2630");
  expect(criteriaSet("BTNMT", [{ ...own(title), id: "BTNMT" }]).clauses.length).toBeGreaterThan(1);
});

describe("a clause that names its years", () => {
  const late = { ...title, years: [2029, 2030] };
  test("is asked about no other", () => {
    expect(outcomeOf(late, "2029-12-31", years("CSTĐCS", 2029))).toMatchObject({ outcome: "met", years: [2029] });
    expect(outcomeOf(late, "2029-12-31", years("LĐTT", 2026, 2027, 2028))).toMatchObject({ outcome: "unclear", years: [2029] });
  });
  test("is not due before the first of them is over", () => {
    const found = outcomeOf(late, "2029-12-30", years("CSTĐCS", 2029));
    expect(found).toMatchObject({ outcome: "notDue", reasons: [{ code: "noYearDue", dueFrom: "2029-12-31" }] });
  });
  test("does not apply where the phase has none of them", () => {
    const found = outcomeOf(late, "2030-12-31", years("CSTĐCS", 2029, 2030), "1");
    expect(found).toMatchObject({ outcome: "notApplicable", reasons: [{ code: "yearsNotReviewed", years: [2029, 2030] }] });
  });
});
