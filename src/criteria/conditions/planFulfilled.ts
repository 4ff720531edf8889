import type { CellAddress, PercentReading } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import type { RatingCode } from "../vocabulary";
import { requiredYears, undatedNote } from "./everyYear";
import { blank, known, unreadable, yearly } from "./exampleFacts";
import { withJudgement, type DataFinding } from "./judged";
import type { ConditionContext, ConditionImplementation, ConditionOf } from "./types";

interface Sign {
  readonly says: "no" | "unclear" | "reached";
  readonly year: number;
  readonly cell: CellAddress;
  readonly reason?: Reason;
}

/** The whole plan, where the clause names no other share of it. */
const FULL = 100;

const planSign = ({ atLeast = FULL, blankPlan }: ConditionOf<"planFulfilled">, subject: Subject, year: number): Sign | undefined => {
  const fact = subject.facts.keHoach?.byYear[year];
  if (!fact) return undefined;
  const { cell } = fact;
  if (fact.state === "blank" && blankPlan === "judged") return undefined;
  if (fact.state === "blank") return { says: "unclear", year, cell, reason: { code: "blankYear", fact: "keHoach", year, cell } };
  const { text } = fact;
  if (fact.state === "unreadable")
    return { says: "unclear", year, cell, reason: { code: "unreadable", fact: "keHoach", year, cell, text, problem: fact.problem } };
  const { readings } = fact.value;
  if (readings.length > 0 && readings.every((percent) => percent >= atLeast)) return { says: "reached", year, cell };
  if (readings.length > 0 && readings.every((percent) => percent < atLeast)) {
    return { says: "no", year, cell, reason: { code: "planBelow", year, cell, text, percent: Math.max(...readings), required: atLeast } };
  }
  return { says: "unclear", year, cell, reason: { code: "planAmbiguous", year, cell, text, readings } };
};

const ratingSigns = (subject: Subject, years: readonly number[], refutedBy: RatingCode | undefined): readonly Sign[] =>
  years.flatMap((year): readonly Sign[] => {
    const fact = subject.facts.xepLoai?.byYear[year];
    if (refutedBy === undefined || fact?.state !== "known" || fact.value !== refutedBy) return [];
    const { cell, text } = fact;
    return [{ says: "no", year, cell, reason: { code: "ratingRefutes", year, cell, text, rating: fact.value } }];
  });

const ratedEveryYear = (subject: Subject, years: readonly number[], code: RatingCode | undefined): boolean =>
  code !== undefined &&
  years.every((year) => {
    const fact = subject.facts.xepLoai?.byYear[year];
    return fact?.state === "known" && fact.value === code;
  });

const readPlan = (condition: ConditionOf<"planFulfilled">, subject: Subject, context: ConditionContext): DataFinding => {
  const { atLeast = FULL, refutedBy, supportedBy } = condition;
  const { years, notes } = requiredYears(subject, context);
  const plans = years.map((year) => planSign(condition, subject, year)).filter((sign) => sign !== undefined);
  const signs = [...plans, ...ratingSigns(subject, years, refutedBy)];
  const reached = plans.filter(({ says }) => says === "reached").map(({ year }) => year);
  const support: readonly Reason[] = [
    ...(reached.length > 0 ? [{ code: "planReached", years: reached, required: atLeast } as const] : []),
    ...(years.length > 0 && ratedEveryYear(subject, years, supportedBy) && supportedBy
      ? [{ code: "ratingEveryYear", years, rating: supportedBy } as const]
      : []),
  ];
  const outcome = signs.some(({ says }) => says === "no") ? "notMet" : signs.some(({ says }) => says === "unclear") ? "unclear" : "silent";
  const reasons = [
    ...signs.flatMap(({ reason }) => (reason ? [reason] : [])),
    ...support,
    ...undatedNote("keHoach", subject.facts.keHoach),
    ...notes,
  ];
  return { outcome, reasons, years, cells: signs.map(({ cell }) => cell) };
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
  evaluate: (condition, subject, context) => withJudgement(readPlan(condition, subject, context), subject, context),
  describe: {
    vi: ({ atLeast = FULL }) =>
      `Hoàn thành từ ${atLeast}% kế hoạch mọi năm đến kỳ xét (nếu có số liệu); sáng tạo, chất lượng, hiệu quả do cán bộ đánh giá.`,
    en: ({ atLeast = FULL }) =>
      `At least ${atLeast}% of the plan in every year that is due (where there are figures); the officer judges creativity and quality.`,
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
