import type { PercentReading } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { blank, known, yearly } from "./exampleFacts";
import { initiativeCount } from "./initiativeCount";
import { withJudgement, type DataFinding } from "./judged";
import type { ConditionContext, ConditionImplementation } from "./types";

const REFORM = { type: "initiativeCount", fact: "sangKienCCHC", atLeast: 1 } as const;

/** The index of the latest year that is over against the year before; undefined where one of them is not known. */
const satisfactionReason = ({ facts: { chiSoHaiLong } }: Subject, { dueYears }: ConditionContext): Reason | undefined => {
  const year = dueYears.at(-1);
  if (year === undefined) return undefined;
  const [now, before] = [chiSoHaiLong?.byYear[year], chiSoHaiLong?.byYear[year - 1]];
  if (now?.state !== "known" || before?.state !== "known") return undefined;
  const [percent] = now.value.readings;
  const [earlier] = before.value.readings;
  // 0.85 may be 0,85 % or 85 %: two such figures still compare, reading by reading.
  if (percent === undefined || earlier === undefined || now.value.readings.length !== before.value.readings.length) return undefined;
  const at = { year, percent, earlier, cell: now.cell, text: now.text, otherCell: before.cell };
  return percent > earlier ? { code: "satisfactionRose", ...at } : { code: "satisfactionNotRisen", ...at };
};

const readReform = (subject: Subject, context: ConditionContext): DataFinding => {
  const initiatives = initiativeCount.evaluate(
    REFORM,
    { ...subject, assessments: {} },
    { ...context, settings: { ...context.settings, assumeAssessed: false } }
  );
  const reason = satisfactionReason(subject, context);
  const reasons = [...initiatives.reasons.filter(({ code }) => code !== "assessmentMissing"), ...(reason ? [reason] : [])];
  const outcome = initiatives.outcome === "unassessed" ? "silent" : initiatives.outcome;
  // The document names a rise in satisfaction as the aim: an index that has not risen is a doubt, not yet a failure.
  const doubted = outcome === "silent" && reason?.code === "satisfactionNotRisen" ? "unclear" : outcome;
  const cells = [...initiatives.cells, ...(reason && "otherCell" in reason ? [reason.cell, reason.otherCell] : [])];
  return { outcome: doubted, reasons, years: reason ? context.dueYears.slice(-1) : [], cells };
};

const SELF = { type: "adminReform" } as const;
const index = (y2023: number) =>
  yearly({ 2022: known<PercentReading>({ readings: [85] }, "85%"), 2023: known<PercentReading>({ readings: [y2023] }, `${y2023}%`) });
const reformer = (y2023: number) => ({
  kind: "collective" as const,
  facts: { sangKienCCHC: known("Một cửa điện tử"), chiSoHaiLong: index(y2023) },
});

/** Models and initiatives in administrative reform; the satisfaction index is compared where there is one, the rest is judged (SXDQB-C1). */
export const adminReform: ConditionImplementation<"adminReform"> = {
  evaluate: (_condition, subject, context) => withJudgement(readReform(subject, context), subject, context),
  describe: {
    vi: () =>
      "Có mô hình, sáng kiến, giải pháp cải cách hành chính; chỉ số hài lòng tăng so với năm trước (nếu có số liệu); hiệu quả do cán bộ đánh giá.",
    en: () =>
      "Has models or initiatives in administrative reform; satisfaction index above the year before (where given); the officer judges the effect.",
  },
  examples: [
    { name: "named, index above", condition: SELF, subject: reformer(85.1), expected: "unassessed" },
    { name: "named, index equal", condition: SELF, subject: reformer(85), expected: "unclear" },
    { name: "named, index below", condition: SELF, subject: reformer(84.9), expected: "unclear" },
    { name: "none", condition: SELF, subject: { kind: "individual", facts: { sangKienCCHC: known("Không") } }, expected: "notMet" },
    { name: "blank", condition: SELF, subject: { kind: "individual", facts: { sangKienCCHC: blank() } }, expected: "unclear" },
    {
      name: "an initiative that need not be one in administrative reform",
      condition: SELF,
      subject: { kind: "individual", facts: { sangKien: known("Cải tiến máy khoan") } },
      expected: "unassessed",
    },
    {
      name: "judged",
      condition: SELF,
      subject: { ...reformer(90), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "met",
    },
    { name: "no column", condition: SELF, subject: { kind: "individual" }, expected: "unassessed" },
  ],
};
