import type { Subject } from "../subject";
import { noYearDue } from "./everyYear";
import { blank, known } from "./exampleFacts";
import { dataFirst, type DataFinding } from "./judged";
import { registrationSigns } from "./registrations";
import type { ConditionContext, ConditionImplementation, ConditionOf } from "./types";

const readRegistrations = ({ facts }: ConditionOf<"registered">, subject: Subject, context: ConditionContext): DataFinding => {
  const years = context.dueYears;
  if (years.length === 0) return { outcome: "notDue", reasons: [noYearDue(context)], years, cells: [] };
  const signs = registrationSigns(subject, facts);
  const says = signs.map((sign) => sign.says);
  const outcome = says.includes("no") ? "notMet" : says.every((sign) => sign === "yes") ? "met" : "unclear";
  const reasons = signs.map(({ reason }) => reason);
  return { outcome, reasons, years, cells: reasons.flatMap((reason) => ("cell" in reason ? [reason.cell] : [])) };
};

const SELF = { type: "registered", facts: ["dangKyChiTieu", "dangKySangKien"] } as const;
const unit = (targets: boolean, initiatives: boolean) => ({
  kind: "collective" as const,
  facts: { dangKyChiTieu: known(targets, targets ? "Có" : "Không"), dangKySangKien: known(initiatives, initiatives ? "Có" : "Không") },
});

/** Emulation targets and initiatives were registered: every column says so (PT21-T1b). */
export const registered: ConditionImplementation<"registered"> = {
  evaluate: (condition, subject, context) => dataFirst(readRegistrations(condition, subject, context), subject, context),
  describe: {
    vi: () => "Có đăng ký chỉ tiêu thi đua và có đăng ký sáng kiến, theo hai cột Có/Không.",
    en: () => "Has registered emulation targets and initiatives, by the two yes/no columns.",
  },
  examples: [
    { name: "both", condition: SELF, subject: unit(true, true), expected: "met" },
    { name: "one of them", condition: SELF, subject: unit(true, false), expected: "notMet" },
    {
      name: "one blank",
      condition: SELF,
      subject: { kind: "collective", facts: { dangKyChiTieu: known(true, "Có"), dangKySangKien: blank() } },
      expected: "unclear",
    },
    {
      name: "one column",
      condition: SELF,
      subject: { kind: "collective", facts: { dangKyChiTieu: known(true, "Có") } },
      expected: "unclear",
    },
    { name: "the year not over", condition: SELF, subject: unit(true, false), settings: { asOf: "2021-12-30" }, expected: "notDue" },
  ],
};
