import type { Fact, PercentReading } from "../facts";
import { decimal } from "../limits";
import { EVERY_YEAR_FACTS } from "./everyYear";
import { blank, known, unreadable, yearly } from "./exampleFacts";
import { readLimit } from "./limit";
import type { ConditionImplementation } from "./types";

/** The whole plan, where the clause names no other share of it. */
const FULL = 100;

const SELF = { type: "planReached" } as const;
const percent = (...readings: readonly number[]) => known<PercentReading>({ readings }, readings.join(" / "));
const planned = (y2021: Fact<PercentReading>) => ({
  kind: "collective" as const,
  facts: { keHoach: yearly({ 2021: y2021, 2022: percent(100), 2023: percent(100) }) },
});

/** The whole plan, by its figures, in every required year (PT21-T2b); a recorded no on the side that is judged is a no. */
export const planReached: ConditionImplementation<"planReached"> = {
  read: ({ atLeast = FULL }, subject, context, notes) =>
    readLimit({ type: "limit", fact: "keHoach", limit: { atLeast }, years: "every" }, subject, context, notes),
  judgement: () => "besides",
  facts: () => ["keHoach", ...EVERY_YEAR_FACTS],
  describe: {
    vi: ({ atLeast = FULL }) => `Hoàn thành từ ${decimal(atLeast, "vi")}% kế hoạch năm, theo số liệu.`,
    en: ({ atLeast = FULL }) => `At least ${decimal(atLeast, "en")}% of the year's plan, by its figures.`,
  },
  examples: [
    { name: "exactly 100", condition: SELF, subject: planned(percent(100)), expected: "met" },
    { name: "just below", condition: SELF, subject: planned(percent(99.99)), expected: "notMet" },
    { name: "at a lower limit", condition: { ...SELF, atLeast: 95 }, subject: planned(percent(95)), expected: "met" },
    { name: "below a lower limit", condition: { ...SELF, atLeast: 95 }, subject: planned(percent(94.9)), expected: "notMet" },
    { name: "above", condition: SELF, subject: planned(percent(120)), expected: "met" },
    { name: "two readings below", condition: SELF, subject: planned(percent(0.985, 98.5)), expected: "notMet" },
    { name: "1 or 100 percent", condition: SELF, subject: planned(percent(1, 100)), expected: "unclear" },
    { name: "vượt", condition: SELF, subject: planned(unreadable("notPercent", "vượt")), expected: "unclear" },
    { name: "blank", condition: SELF, subject: planned(blank()), expected: "unclear" },
    { name: "no column", condition: SELF, subject: { kind: "collective" }, expected: "unclear" },
    { name: "the year not over", condition: SELF, subject: planned(percent(80)), settings: { asOf: "2021-12-30" }, expected: "notDue" },
    {
      name: "reached, but a recorded no",
      condition: SELF,
      subject: { ...planned(percent(100)), assessments: { EXAMPLE: known(false, "Không đạt") } },
      expected: "notMet",
    },
    {
      name: "below, but a recorded yes",
      condition: SELF,
      subject: { ...planned(percent(98)), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "unclear",
    },
  ],
};
