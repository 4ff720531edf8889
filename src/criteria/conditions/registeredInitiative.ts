import { parseInitiatives } from "../vocabulary";
import { noYearDue } from "./requiredYears";
import { blank, known } from "./exampleFacts";
import { INITIATIVE_FACTS, readInitiative } from "./initiative";
import type { ConditionImplementation } from "./types";
import { readYesNo } from "./yesNo";

const initiatives = (text: string) => known(parseInitiatives(text), text);
const SELF = { type: "registeredInitiative", facts: ["dangKyChiTieu", "dangKySangKien"] } as const;
const registered = { dangKyChiTieu: known(true, "Có"), dangKySangKien: known(true, "Có") };

/** Targets and initiatives registered, and an initiative, topic or solution named; its worth is judged (PT21-N2). */
export const registeredInitiative: ConditionImplementation<"registeredInitiative"> = {
  read: ({ facts: asked }, subject, context, notes) => {
    if (context.dueYears.length === 0) {
      notes?.add(noYearDue(context));
      return "notDue";
    }
    notes?.test(context.dueYears);
    const said = asked.map((fact) => readYesNo(fact, subject.facts[fact], notes));
    // Here an initiative need only be named: the document asks for no decision.
    const initiative = readInitiative("named", subject, context, notes);
    if (said.includes("no") || initiative === "notMet") return "notMet";
    // A roster without the columns leaves the registrations to the officer.
    return said.includes("unclear") || initiative === "unclear" ? "unclear" : "silent";
  },
  judgement: () => "besides",
  facts: ({ facts }) => [...facts, ...INITIATIVE_FACTS],
  describe: {
    vi: () => "Có đăng ký chỉ tiêu thi đua, đăng ký sáng kiến và có sáng kiến, đề tài hoặc giải pháp; chất lượng do cán bộ đánh giá.",
    en: () => "Has registered targets and initiatives and has an initiative, topic or solution; the officer judges its quality.",
  },
  examples: [
    {
      name: "all there, not judged",
      condition: SELF,
      subject: { kind: "individual", facts: { ...registered, sangKien: initiatives("Số hoá hồ sơ") } },
      expected: "unassessed",
    },
    {
      name: "all there, judged",
      condition: SELF,
      subject: {
        kind: "individual",
        facts: { ...registered, sangKien: initiatives("Số hoá hồ sơ") },
        assessments: { EXAMPLE: known(true, "Đạt") },
      },
      expected: "met",
    },
    {
      name: "not registered",
      condition: SELF,
      subject: {
        kind: "individual",
        facts: { ...registered, dangKySangKien: known(false, "Không"), sangKien: initiatives("Số hoá hồ sơ") },
      },
      expected: "notMet",
    },
    {
      name: "registered, but none",
      condition: SELF,
      subject: { kind: "individual", facts: { ...registered, sangKien: initiatives("Không") } },
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
