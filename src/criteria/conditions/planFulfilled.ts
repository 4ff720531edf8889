import type { PercentReading } from "../facts";
import type { Subject } from "../subject";
import type { RatingCode } from "../vocabulary";
import { noteUndated } from "./everyYear";
import { noteExemptYears, REQUIRED_YEARS_FACTS, requiredYears } from "./requiredYears";
import { blank, known, unreadable, yearly } from "./exampleFacts";
import { decimal } from "../limits";
import { readNumber } from "./readNumber";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation, ConditionOf, Reading } from "./types";

/** The whole plan, where the clause names no other share of it. */
const FULL = 100;

type Params = ConditionOf<"planFulfilled">;
type Says = "no" | "unclear" | "reached" | "nothing";

const readPlanOf = (year: number, { atLeast = FULL, blankPlan }: Params, { facts: { keHoach } }: Subject, notes?: Notes): Says => {
  const fact = keHoach?.byYear[year];
  if (!fact || (fact.state === "blank" && blankPlan === "judged")) return "nothing";
  const { cell } = fact;
  notes?.restOn(cell);
  if (fact.state === "blank") {
    notes?.add({ code: "blankYear", fact: "keHoach", year, cell });
    return "unclear";
  }
  if (fact.state === "unreadable") {
    notes?.add({ code: "unreadable", fact: "keHoach", year, cell, text: fact.text, problem: fact.problem });
    return "unclear";
  }
  const reading = readNumber("keHoach", fact, { atLeast }, year, notes);
  return reading === "ok" ? "reached" : reading === "fail" ? "no" : "unclear";
};

/** A rating that says the duties were not completed. */
const isRefuted = (year: number, { refutedBy }: Params, { facts: { xepLoai } }: Subject, notes?: Notes): boolean => {
  const fact = xepLoai?.byYear[year];
  if (refutedBy === undefined || fact?.state !== "known" || fact.value !== refutedBy) return false;
  notes?.add({ code: "ratingRefutes", year, cell: fact.cell, text: fact.text, rating: fact.value });
  return true;
};

const noteSupport = (condition: Params, subject: Subject, years: readonly number[], notes: Notes): void => {
  const { atLeast = FULL, supportedBy } = condition;
  const reached = years.filter((year) => readPlanOf(year, condition, subject) === "reached");
  if (reached.length > 0) notes.add({ code: "limitKept", fact: "keHoach", years: reached, limit: { atLeast } });
  if (supportedBy === undefined || years.length === 0) return;
  const rated = (year: number): boolean => {
    const fact = subject.facts.xepLoai?.byYear[year];
    return fact?.state === "known" && fact.value === supportedBy;
  };
  if (years.every(rated)) notes.add({ code: "ratingEveryYear", years, rating: supportedBy });
};

const readPlan = (condition: Params, subject: Subject, context: ConditionContext, notes?: Notes): Reading => {
  const years = requiredYears(subject, context);
  let refuted = false;
  let unclear = false;
  for (const year of years) {
    const says = readPlanOf(year, condition, subject, notes);
    if (says === "unclear") unclear = true;
    if (says === "no") refuted = true;
    if (isRefuted(year, condition, subject, notes)) refuted = true;
  }
  if (notes) {
    notes.test(years);
    noteSupport(condition, subject, years, notes);
    noteUndated("keHoach", subject.facts.keHoach, notes);
    noteExemptYears(subject, context, notes);
  }
  return refuted ? "notMet" : unclear ? "unclear" : "silent";
};

const SELF = { type: "planFulfilled" } as const;
const PERSON = { type: "planFulfilled", refutedBy: "KHTNV", supportedBy: "HTXSNV", blankPlan: "judged" } as const;
const percent = (...readings: readonly number[]) => known<PercentReading>({ readings }, readings.join(" / "));
const planned = (y2023: Parameters<typeof yearly<PercentReading>>[0][number]) => ({
  kind: "collective" as const,
  facts: { keHoach: yearly({ 2021: percent(100), 2022: percent(105), 2023: y2023 }) },
});

/** Less than 100 % of the plan in a required year refutes; reaching it supports; the rest is judged (BTNMT-T1, N1). */
export const planFulfilled: ConditionImplementation<"planFulfilled"> = {
  read: readPlan,
  judgement: () => "besides",
  facts: ({ refutedBy, supportedBy }) => ["keHoach", ...REQUIRED_YEARS_FACTS, ...(refutedBy || supportedBy ? (["xepLoai"] as const) : [])],
  describe: {
    vi: ({ atLeast = FULL }) =>
      `Hoàn thành từ ${decimal(atLeast, "vi")}% kế hoạch mọi năm đến kỳ xét (nếu có số liệu); sáng tạo, chất lượng, hiệu quả do cán bộ đánh giá.`,
    en: ({ atLeast = FULL }) =>
      `At least ${decimal(atLeast, "en")}% of the plan in every year that is due (where there are figures); the officer judges creativity and quality.`,
  },
  examples: [
    { name: "exactly 100", condition: SELF, subject: planned(percent(100)), expected: "unassessed" },
    { name: "just below", condition: SELF, subject: planned(percent(99.9)), expected: "notMet" },
    { name: "at a lower limit", condition: { ...SELF, atLeast: 95 }, subject: planned(percent(95)), expected: "unassessed" },
    { name: "below a lower limit", condition: { ...SELF, atLeast: 95 }, subject: planned(percent(94.9)), expected: "notMet" },
    { name: "1 or 100 percent", condition: SELF, subject: planned(percent(1, 100)), expected: "unclear" },
    { name: "vượt", condition: SELF, subject: planned(unreadable("notPercent", "vượt")), expected: "unclear" },
    { name: "blank", condition: SELF, subject: planned(blank()), expected: "unclear" },
    { name: "no column", condition: SELF, subject: { kind: "collective" }, expected: "unassessed" },
    {
      name: "reached and judged",
      condition: SELF,
      subject: { ...planned(percent(101)), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "met",
    },
    { name: "blank, of a person", condition: PERSON, subject: { ...planned(blank()), kind: "individual" }, expected: "unassessed" },
    {
      name: "duties not completed",
      condition: PERSON,
      subject: { kind: "individual", facts: { xepLoai: yearly({ 2022: known<RatingCode>("KHTNV") }) } },
      expected: "notMet",
    },
  ],
};
