import type { CellAddress } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { cellOf } from "../units";
import type { Verdict } from "../verdict";
import { blank, known } from "./exampleFacts";
import { dataFirst, type DataFinding } from "./judged";
import { leaderPost, type LeaderPost } from "./leaderPost";
import type { ConditionContext, ConditionImplementation, Finding } from "./types";
import { unitLed } from "./unitLed";

const factCells = ({ facts: { chucVu, laThuTruong, donVi, donViPhuTrach } }: Subject): readonly CellAddress[] =>
  [chucVu, laThuTruong, donViPhuTrach, donVi].flatMap((fact) => (fact && fact.state !== "blank" ? [fact.cell] : []));

const INHERITED = {
  eligible: "met",
  awaitingAssessment: "unassessed",
  needsReview: "unclear",
  notEligible: "notMet",
} as const satisfies Record<Verdict, Finding["outcome"]>;

type Ruling = Pick<Finding, "outcome" | "reasons"> & { readonly unitCells?: readonly CellAddress[] };

const rulingOnUnit = (unit: string, { collectives }: ConditionContext): Ruling => {
  if (collectives.count === 0) return { outcome: "unclear", reasons: [{ code: "noCollectives", unit }] };
  const found = collectives.byName(unit);
  if (found.length > 1) {
    const rows = found.map(({ subject }) => cellOf(subject));
    return { outcome: "unclear", reasons: [{ code: "unitAmbiguous", unit, rows }], unitCells: rows };
  }
  const [result] = found;
  if (result) {
    const unitCell = cellOf(result.subject);
    return {
      outcome: INHERITED[result.verdict],
      reasons: [{ code: "unitVerdict", unit, unitCell, verdict: result.verdict }],
      unitCells: [unitCell],
    };
  }
  const similar = collectives.similarTo(unit);
  if (!similar) return { outcome: "notMet", reasons: [{ code: "unitNotListed", unit }] };
  const candidateCell = cellOf(similar.subject);
  return {
    outcome: "unclear",
    reasons: [{ code: "unitSimilar", unit, candidate: similar.subject.name, candidateCell }],
    unitCells: [candidateCell],
  };
};

const unknownUnit = ({ facts, unit, id }: Subject): Reason => ({
  code: "unitLedUnknown",
  cell: facts.chucVu?.cell ?? facts.laThuTruong?.cell ?? id,
  position: facts.chucVu?.state === "known" ? facts.chucVu.text : "thủ trưởng đơn vị",
  unit: facts.donVi?.state === "known" ? facts.donVi.text : unit,
});

const rulingOnHead = (subject: Subject, post: Extract<LeaderPost, { is: "head" }>, context: ConditionContext): Ruling => {
  const { donViPhuTrach } = subject.facts;
  if (donViPhuTrach?.state === "unreadable") {
    const { cell, text, problem } = donViPhuTrach;
    return { outcome: "unclear", reasons: [{ code: "unreadable", fact: "donViPhuTrach", cell, text, problem }] };
  }
  const unit = unitLed(subject, post.position, context.settings, context.collectives);
  return unit === undefined ? { outcome: "unclear", reasons: [unknownUnit(subject)] } : rulingOnUnit(unit, context);
};

const OF_POST = { notConcerned: "notApplicable", unclear: "unclear", notListed: "silent" } as const;

const evaluateLeader = (subject: Subject, context: ConditionContext): Finding => {
  const post = leaderPost(subject, context.settings);
  const years: readonly number[] = [];
  if (post.is !== "head") {
    const cells = post.is === "notListed" ? [] : factCells(subject);
    return dataFirst({ outcome: OF_POST[post.is], reasons: post.reasons, years, cells }, subject, context);
  }
  const { outcome, reasons, unitCells = [] } = rulingOnHead(subject, post, context);
  const cells = [...new Set([...factCells(subject), ...unitCells])];
  // What the collective still waits for is judged there, not here.
  if (outcome === "unassessed") return { outcome, reasons, years, cells };
  return dataFirst({ outcome: outcome as DataFinding["outcome"], reasons, years, cells }, subject, context);
};

const SELF = { type: "leaderOfPassingUnit" } as const;
const holder = (chucVu: string) => ({ kind: "individual" as const, facts: { chucVu: known(chucVu) }, unit: "Phòng Kế hoạch" });

/** The unit that a head leads must itself be an exemplary collective (BTNMT-L1). */
export const leaderOfPassingUnit: ConditionImplementation<"leaderOfPassingUnit"> = {
  evaluate: (_condition, subject, context) => evaluateLeader(subject, context),
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
