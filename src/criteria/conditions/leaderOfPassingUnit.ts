import type { Verdict } from "../verdict";
import { blank, known } from "./exampleFacts";
import { findUnit, LEADER_FACTS, readLeader } from "./leaderRule";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation, Reading } from "./types";

/** What the collective still waits for is judged there, not here. */
const INHERITED = {
  eligible: "met",
  awaitingAssessment: "unassessed",
  needsReview: "unclear",
  notEligible: "notMet",
} as const satisfies Record<Verdict, Reading>;

const readUnit = (unit: string, context: ConditionContext, notes?: Notes): Reading => {
  const found = findUnit(unit, context);
  if (found.is === "one") {
    const { verdict } = found.result;
    notes?.add({ code: "unitVerdict", unit, unitCell: found.cell, verdict });
    return INHERITED[verdict];
  }
  if (found.is === "notListed") {
    notes?.add({ code: "unitNotListed", unit });
    return "notMet";
  }
  notes?.add(found.is === "noCollectives" ? { code: "noCollectives", unit } : found.reason);
  return "unclear";
};

const SELF = { type: "leaderOfPassingUnit" } as const;
const holder = (chucVu: string) => ({ kind: "individual" as const, facts: { chucVu: known(chucVu) }, unit: "Phòng Kế hoạch" });

/** The unit that a head leads must itself be an exemplary collective (BTNMT-L1, KTTV-L1). */
export const leaderOfPassingUnit: ConditionImplementation<"leaderOfPassingUnit"> = {
  read: (_condition, subject, context, notes) =>
    readLeader(subject, context, { onUnit: (unit, why) => readUnit(unit, context, why) }, notes),
  judgement: () => "after",
  facts: () => LEADER_FACTS,
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
