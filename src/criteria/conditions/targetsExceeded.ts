import type { PercentReading } from "../facts";
import type { Subject } from "../subject";
import { EVERY_YEAR_FACTS, everyYear } from "./everyYear";
import { blank, known, unreadable, yearly } from "./exampleFacts";
import { noteGap, written, type Written } from "./gaps";
import { decimal } from "../limits";
import { numberOfYear } from "./limit";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation, Reading } from "./types";
import { noteUnstatedYears, unstatedYears } from "./unstatedYears";

/** The whole target, where the clause names no other share of it. */
const FULL = 100;

const TARGETS = ["doanhThu", "nopNganSach"] as const;

const [REVENUE, PAID] = [numberOfYear("doanhThu"), numberOfYear("nopNganSach")];

/** The first cell with a figure in it. */
const figureIn = ({ facts }: Subject): Written | undefined => {
  for (const target of TARGETS)
    for (const fact of Object.values(facts[target]?.byYear ?? {})) if (fact && fact.state !== "blank") return fact;
  return undefined;
};

const readTargets = (above: number, subject: Subject, context: ConditionContext, notes?: Notes): Reading => {
  const narrowed = unstatedYears(context);
  const revenue = everyYear(REVENUE, { above }, subject, narrowed, notes);
  const paid = everyYear(PAID, { above }, subject, narrowed, notes);
  // Both rest on the same years, so either both are due or neither is.
  if (revenue === "notDue") return "notDue";
  noteUnstatedYears(context, notes);
  return revenue === "notMet" || paid === "notMet" ? "notMet" : revenue === "unclear" || paid === "unclear" ? "unclear" : "met";
};

/** Whether the clause addresses the unit at all: it speaks of units that have revenue. */
const readRevenue = (above: number, subject: Subject, context: ConditionContext, notes?: Notes): Reading => {
  const { coDoanhThu: earns, doanhThu, nopNganSach } = subject.facts;
  notes?.restOn(earns?.cell);
  if (earns?.state === "known" && !earns.value) {
    const figure = figureIn(subject);
    notes?.add(
      figure ? { code: "revenueContradiction", ...written(earns), figureCell: figure.cell } : { code: "noRevenue", ...written(earns) }
    );
    return figure ? "unclear" : "notApplicable";
  }
  if (!earns && !doanhThu && !nopNganSach) {
    noteGap("coDoanhThu", earns, notes);
    return "silent";
  }
  if (earns?.state === "unreadable" || (earns?.state === "blank" && !figureIn(subject))) {
    noteGap("coDoanhThu", earns, notes);
    return "unclear";
  }
  return readTargets(above, subject, context, notes);
};

const SELF = { type: "targetsExceeded" } as const;
const percent = (...readings: readonly number[]) => known<PercentReading>({ readings }, readings.join(" / "));
const unit = (revenue: Parameters<typeof yearly<PercentReading>>[0][number], paid = percent(105)) => ({
  kind: "collective" as const,
  facts: { doanhThu: yearly({ 2022: percent(90), 2023: revenue }), nopNganSach: yearly({ 2022: percent(101), 2023: paid }) },
});

/** Revenue and payment into the budget above target, for units that have such targets (SXDQB-A3); no year is stated. */
export const targetsExceeded: ConditionImplementation<"targetsExceeded"> = {
  read: ({ above = FULL }, subject, context, notes) => readRevenue(above, subject, context, notes),
  judgement: () => "after",
  facts: () => ["coDoanhThu", ...TARGETS, ...EVERY_YEAR_FACTS],
  describe: {
    vi: ({ above = FULL }) =>
      `Đơn vị có doanh thu: doanh thu và nộp ngân sách đều vượt ${decimal(above, "vi")}% chỉ tiêu (văn bản không nêu năm: năm gần nhất đến kỳ xét).`,
    en: ({ above = FULL }) =>
      `Units with revenue: revenue and payment into the budget both above ${decimal(above, "en")}% of target (no year stated: the latest that is due).`,
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
