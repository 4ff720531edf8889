import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { noYearDue } from "./everyYear";
import { blank, known } from "./exampleFacts";
import { readInitiative } from "./initiative";
import { withJudgement, type DataFinding } from "./judged";
import { registrationSigns } from "./registrations";
import type { ConditionContext, ConditionImplementation, ConditionOf } from "./types";

/** Here an initiative need only be named: the document asks for no decision. */
const asSupport = (reason: Reason): Reason =>
  reason.code === "initiativeNotCited" ? { code: "support", fact: "sangKien", cell: reason.cell, text: reason.text } : reason;

const readBoth = ({ facts }: ConditionOf<"registeredInitiative">, subject: Subject, context: ConditionContext): DataFinding => {
  const years = context.dueYears;
  if (years.length === 0) return { outcome: "notDue", reasons: [noYearDue(context)], years, cells: [] };
  const signs = registrationSigns(subject, facts);
  const initiative = readInitiative(subject, context);
  const says = signs.map((sign) => sign.says);
  const outcome =
    says.includes("no") || initiative.outcome === "notMet"
      ? "notMet"
      : says.includes("unclear") || initiative.outcome === "unclear"
        ? "unclear"
        : "silent";
  const reasons = [...signs.map(({ reason }) => reason), ...initiative.reasons.map(asSupport)];
  return { outcome, reasons, years, cells: reasons.flatMap((reason) => ("cell" in reason ? [reason.cell] : [])) };
};

const SELF = { type: "registeredInitiative", facts: ["dangKyChiTieu", "dangKySangKien"] } as const;
const registered = { dangKyChiTieu: known(true, "Có"), dangKySangKien: known(true, "Có") };

/** Targets and initiatives registered, and an initiative, topic or solution named; its worth is judged (PT21-N2). */
export const registeredInitiative: ConditionImplementation<"registeredInitiative"> = {
  evaluate: (condition, subject, context) => withJudgement(readBoth(condition, subject, context), subject, context),
  describe: {
    vi: () => "Có đăng ký chỉ tiêu thi đua, đăng ký sáng kiến và có sáng kiến, đề tài hoặc giải pháp; chất lượng do cán bộ đánh giá.",
    en: () => "Has registered targets and initiatives and has an initiative, topic or solution; the officer judges its quality.",
  },
  examples: [
    {
      name: "all there, not judged",
      condition: SELF,
      subject: { kind: "individual", facts: { ...registered, sangKien: known("Số hoá hồ sơ") } },
      expected: "unassessed",
    },
    {
      name: "all there, judged",
      condition: SELF,
      subject: {
        kind: "individual",
        facts: { ...registered, sangKien: known("Số hoá hồ sơ") },
        assessments: { EXAMPLE: known(true, "Đạt") },
      },
      expected: "met",
    },
    {
      name: "not registered",
      condition: SELF,
      subject: { kind: "individual", facts: { ...registered, dangKySangKien: known(false, "Không"), sangKien: known("Số hoá hồ sơ") } },
      expected: "notMet",
    },
    {
      name: "registered, but none",
      condition: SELF,
      subject: { kind: "individual", facts: { ...registered, sangKien: known("Không") } },
      expected: "notMet",
    },
    {
      name: "initiative blank",
      condition: SELF,
      subject: { kind: "individual", facts: { ...registered, sangKien: blank() } },
      expected: "unclear",
    },
    { name: "no column", condition: SELF, subject: { kind: "individual" }, expected: "unassessed" },
    { name: "the year not over", condition: SELF, subject: { kind: "individual" }, settings: { asOf: "2021-06-30" }, expected: "notDue" },
  ],
};
