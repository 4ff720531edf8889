import type { PercentReading } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { everyYear, type KnownFact, type YearReading } from "./everyYear";
import { blank, known, unreadable, yearly } from "./exampleFacts";
import { dataFirst, type DataFinding } from "./judged";
import type { ConditionContext, ConditionImplementation } from "./types";
import { unstatedYears } from "./unstatedYears";

type TargetFact = "doanhThu" | "nopNganSach";
const TARGETS: readonly TargetFact[] = ["doanhThu", "nopNganSach"];
/** The whole target, where the clause names no other share of it. */
const FULL = 100;
const RANK = { notMet: 0, unclear: 1, notDue: 2, met: 3, silent: 4, notApplicable: 5 } as const;

const readTarget =
  (fact: TargetFact, limit: number) =>
  ({ value: { readings }, cell, text }: KnownFact<PercentReading>, year: number): YearReading => {
    if (readings.length > 0 && readings.every((percent) => percent > limit)) return { result: "ok" };
    return readings.length > 0 && readings.every((percent) => percent <= limit)
      ? { result: "fail", note: { code: "targetNotExceeded", fact, year, cell, text, percent: Math.max(...readings), limit } }
      : { result: "unclear", note: { code: "percentAmbiguous", fact, year, cell, text, readings } };
  };

/** The first cell with a figure in it. */
const figureCell = ({ facts }: Subject): string | undefined =>
  TARGETS.flatMap((fact) => Object.values(facts[fact]?.byYear ?? {})).find(({ state }) => state !== "blank")?.cell;

const readTargets = (limit: number, subject: Subject, context: ConditionContext): DataFinding => {
  const { context: narrowed, notes } = unstatedYears(context);
  const found = TARGETS.map((fact) =>
    everyYear(subject, narrowed, fact, readTarget(fact, limit), (years): Reason => ({ code: "targetExceeded", fact, years, limit }))
  );
  const outcome = [...found].sort((a, b) => RANK[a.outcome] - RANK[b.outcome])[0]?.outcome ?? "silent";
  return {
    outcome,
    reasons: outcome === "notDue" ? (found[0]?.reasons ?? []) : [...found.flatMap(({ reasons }) => reasons), ...notes],
    years: found[0]?.years ?? [],
    cells: found.flatMap(({ cells }) => cells),
  };
};

const readRevenue = (limit: number, subject: Subject, context: ConditionContext): DataFinding => {
  const { coDoanhThu: earns, doanhThu, nopNganSach } = subject.facts;
  const nothing = { years: [], cells: earns ? [earns.cell] : [] };
  const figure = figureCell(subject);
  if (earns?.state === "known" && !earns.value) {
    const { cell, text } = earns;
    return figure === undefined
      ? { outcome: "notApplicable", reasons: [{ code: "noRevenue", cell, text }], ...nothing }
      : {
          outcome: "unclear",
          reasons: [{ code: "revenueContradiction", cell, text, figureCell: figure }],
          years: [],
          cells: [cell, figure],
        };
  }
  if (!earns && !doanhThu && !nopNganSach) return { outcome: "silent", reasons: [{ code: "noColumn", fact: "coDoanhThu" }], ...nothing };
  if (earns?.state === "unreadable") {
    const { cell, text, problem } = earns;
    return { outcome: "unclear", reasons: [{ code: "unreadable", fact: "coDoanhThu", cell, text, problem }], ...nothing };
  }
  if (earns?.state === "blank" && figure === undefined)
    return { outcome: "unclear", reasons: [{ code: "blank", fact: "coDoanhThu", cell: earns.cell }], ...nothing };
  return readTargets(limit, subject, context);
};

const SELF = { type: "targetsExceeded" } as const;
const percent = (...readings: readonly number[]) => known<PercentReading>({ readings }, readings.join(" / "));
const unit = (revenue: Parameters<typeof yearly<PercentReading>>[0][number], paid = percent(105)) => ({
  kind: "collective" as const,
  facts: { doanhThu: yearly({ 2022: percent(90), 2023: revenue }), nopNganSach: yearly({ 2022: percent(101), 2023: paid }) },
});

/** Revenue and payment into the budget above target, for units that have such targets (SXDQB-A3); no year is stated. */
export const targetsExceeded: ConditionImplementation<"targetsExceeded"> = {
  evaluate: ({ above = FULL }, subject, context) => dataFirst(readRevenue(above, subject, context), subject, context),
  describe: {
    vi: ({ above = FULL }) =>
      `Đơn vị có doanh thu: doanh thu và nộp ngân sách đều vượt ${above}% chỉ tiêu (văn bản không nêu năm: năm gần nhất đến kỳ xét).`,
    en: ({ above = FULL }) =>
      `Units with revenue: revenue and payment into the budget both above ${above}% of target (no year stated: the latest that is due).`,
  },
  examples: [
    { name: "just above", condition: SELF, subject: unit(percent(100.1)), expected: "met" },
    { name: "exactly 100 does not exceed", condition: SELF, subject: unit(percent(100)), expected: "notMet" },
    { name: "just below", condition: SELF, subject: unit(percent(99.9)), expected: "notMet" },
    { name: "above a higher limit", condition: { ...SELF, above: 104 }, subject: unit(percent(105)), expected: "met" },
    { name: "at a higher limit", condition: { ...SELF, above: 105 }, subject: unit(percent(110)), expected: "notMet" },
    { name: "revenue exceeded, payment not", condition: SELF, subject: unit(percent(120), percent(100)), expected: "notMet" },
    { name: "1.2 or 120 percent", condition: SELF, subject: unit(percent(1.2, 120)), expected: "unclear" },
    { name: "vượt", condition: SELF, subject: unit(unreadable("notPercent", "vượt")), expected: "unclear" },
    { name: "blank", condition: SELF, subject: unit(blank()), expected: "unclear" },
    {
      name: "every year, if so set",
      condition: SELF,
      subject: unit(percent(120)),
      settings: { unstatedYears: "every" },
      expected: "notMet",
    },
    {
      name: "a unit without revenue",
      condition: SELF,
      subject: { kind: "collective", facts: { coDoanhThu: known(false, "Không") } },
      expected: "notApplicable",
    },
    {
      name: "without revenue, yet with figures",
      condition: SELF,
      subject: { kind: "collective", facts: { ...unit(percent(120)).facts, coDoanhThu: known(false, "Không") } },
      expected: "unclear",
    },
    {
      name: "with revenue, no figures",
      condition: SELF,
      subject: { kind: "collective", facts: { coDoanhThu: known(true, "Có") } },
      expected: "unclear",
    },
    { name: "no column", condition: SELF, subject: { kind: "collective" }, expected: "unassessed" },
    { name: "no year over", condition: SELF, subject: unit(percent(90)), settings: { asOf: "2021-12-30" }, expected: "notDue" },
  ],
};
