import { noYearDue } from "./requiredYears";
import { blank, known } from "./exampleFacts";
import type { ConditionImplementation } from "./types";
import { readYesNo } from "./yesNo";

const SELF = { type: "registered", facts: ["dangKyChiTieu", "dangKySangKien"] } as const;
const unit = (targets: boolean, initiatives: boolean) => ({
  kind: "collective" as const,
  facts: { dangKyChiTieu: known(targets, targets ? "Có" : "Không"), dangKySangKien: known(initiatives, initiatives ? "Có" : "Không") },
});

/** Emulation targets and initiatives were registered: every column says so (PT21-T1b). */
export const registered: ConditionImplementation<"registered"> = {
  read: ({ facts: asked }, { facts }, context, notes) => {
    if (context.dueYears.length === 0) {
      notes?.add(noYearDue(context));
      return "notDue";
    }
    notes?.test(context.dueYears);
    const said = asked.map((fact) => readYesNo(fact, facts[fact], notes));
    return said.includes("no") ? "notMet" : said.every((answer) => answer === "yes") ? "met" : "unclear";
  },
  judgement: () => "after",
  facts: ({ facts }) => facts,
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
