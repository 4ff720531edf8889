import type { Verdict } from "../verdict";
import { blank, known } from "./exampleFacts";
import { findUnit, ruleOnLeader, type Ruling } from "./leaderRule";
import type { ConditionContext, ConditionImplementation, Finding } from "./types";

const INHERITED = {
  eligible: "met",
  awaitingAssessment: "unassessed",
  needsReview: "unclear",
  notEligible: "notMet",
} as const satisfies Record<Verdict, Finding["outcome"]>;

const rulingOnUnit = (unit: string, context: ConditionContext): Ruling => {
  const found = findUnit(unit, context);
  if (found.is === "noCollectives") return { outcome: "unclear", reasons: [{ code: "noCollectives", unit }] };
  if (found.is === "notListed") return { outcome: "notMet", reasons: [{ code: "unitNotListed", unit }] };
  if (found.is === "doubtful") return found.ruling;
  const { verdict } = found.result;
  return {
    outcome: INHERITED[verdict],
    reasons: [{ code: "unitVerdict", unit, unitCell: found.cell, verdict }],
    unitCells: [found.cell],
  };
};

const SELF = { type: "leaderOfPassingUnit" } as const;
const holder = (chucVu: string) => ({ kind: "individual" as const, facts: { chucVu: known(chucVu) }, unit: "Phòng Kế hoạch" });

/** The unit that a head leads must itself be an exemplary collective (BTNMT-L1, KTTV-L1). */
export const leaderOfPassingUnit: ConditionImplementation<"leaderOfPassingUnit"> = {
  evaluate: (_condition, subject, context) => ruleOnLeader(subject, context, { onUnit: (unit) => rulingOnUnit(unit, context) }),
  describe: {
    vi: () => "Nếu là thủ trưởng đơn vị: đơn vị do mình đứng đầu cũng là tập thể điển hình tiên tiến.",
    en: () => "A head of a unit: the unit led is itself an exemplary collective.",
  },
  examples: [
    { name: "not a head", condition: SELF, subject: holder("Chuyên viên"), expected: "notApplicable" },
    { name: "chief accountant", condition: SELF, subject: holder("Kế toán trưởng"), expected: "notApplicable" },
    { name: "head, no list of collectives", condition: SELF, subject: holder("Trưởng phòng"), expected: "unclear" },
    { name: "deputy", condition: SELF, subject: holder("Phó Trưởng phòng"), expected: "unclear" },
    {
      name: "deputy, exempt",
      condition: SELF,
      subject: holder("Phó Trưởng phòng"),
      settings: { deputies: "exempt" },
      expected: "notApplicable",
    },
    { name: "position blank", condition: SELF, subject: { kind: "individual", facts: { chucVu: blank() } }, expected: "unclear" },
    { name: "no column", condition: SELF, subject: { kind: "individual" }, expected: "unassessed" },
    {
      name: "marked as not a head",
      condition: SELF,
      subject: { kind: "individual", facts: { laThuTruong: known(false, "Không") } },
      expected: "notApplicable",
    },
    {
      name: "marked no, called head",
      condition: SELF,
      subject: { kind: "individual", facts: { chucVu: known("Cục trưởng"), laThuTruong: known(false, "Không") } },
      expected: "unclear",
    },
  ],
};
