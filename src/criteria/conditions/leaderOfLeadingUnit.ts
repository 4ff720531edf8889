import type { CellAddress, Fact } from "../facts";
import type { Subject } from "../subject";
import { known } from "./exampleFacts";
import { findUnit, ruleOnLeader, type Ruling } from "./leaderRule";
import type { ConditionContext, ConditionImplementation } from "./types";

type Flag = Fact<boolean> | undefined;

const told = (flag: Flag): flag is Exclude<Fact<boolean>, { state: "blank" }> => flag !== undefined && flag.state !== "blank";

/** What one cell says of the unit. */
const rulingOfFlag = (flag: Exclude<Fact<boolean>, { state: "blank" }>, unit: string): Ruling => {
  const { cell, text } = flag;
  if (flag.state === "unreadable")
    return { outcome: "unclear", reasons: [{ code: "unreadable", fact: "danDau", cell, text, problem: flag.problem }], unitCells: [cell] };
  return flag.value
    ? { outcome: "met", reasons: [{ code: "unitLeading", unit, cell, text }], unitCells: [cell] }
    : { outcome: "notMet", reasons: [{ code: "unitNotLeading", unit, cell, text }], unitCells: [cell] };
};

/** The collective's own cell and the one in the head's row; where both speak they must agree. */
const rulingOfFlags = (ofUnit: Flag, ofHead: Flag, unit: string, unitCells: readonly CellAddress[]): Ruling => {
  const [first, second] = [ofUnit, ofHead].filter(told);
  if (!first) return { outcome: "silent", reasons: [{ code: "unitLeadingUnknown", unit }], unitCells };
  const ruling = rulingOfFlag(first, unit);
  if (!second) return { ...ruling, unitCells: [...unitCells, first.cell] };
  const other = rulingOfFlag(second, unit);
  const cells = [...unitCells, first.cell, second.cell];
  if (other.outcome === ruling.outcome) return { ...ruling, unitCells: cells };
  if (first.state === "unreadable" || second.state === "unreadable")
    return { outcome: "unclear", reasons: [...ruling.reasons, ...other.reasons], unitCells: cells };
  const { cell, text } = first;
  return { outcome: "unclear", reasons: [{ code: "unitLeadingConflict", unit, cell, text, otherCell: second.cell }], unitCells: cells };
};

const rulingOnUnit = (unit: string, { facts: { danDau } }: Subject, context: ConditionContext): Ruling => {
  const found = findUnit(unit, context);
  if (found.is === "doubtful") return told(danDau) ? rulingOfFlag(danDau, unit) : found.ruling;
  if (found.is !== "one") return rulingOfFlags(undefined, danDau, unit, []);
  return rulingOfFlags(found.result.subject.facts.danDau, danDau, unit, [found.cell]);
};

const SELF = { type: "leaderOfLeadingUnit" } as const;
const head = (danDau?: Fact<boolean>) => ({
  kind: "individual" as const,
  unit: "Cục Viễn thám",
  facts: { chucVu: known("Cục trưởng"), ...(danDau && { danDau }) },
});

/**
 * The unit that a head leads must be an outstanding collective that leads in the movements (PT21-L1): a standing of its own,
 * neither "điển hình tiên tiến" nor the collective's verdict. Where no cell says it, the officer judges.
 */
export const leaderOfLeadingUnit: ConditionImplementation<"leaderOfLeadingUnit"> = {
  evaluate: (_condition, subject, context) =>
    ruleOnLeader(subject, context, {
      onUnit: (unit) => rulingOnUnit(unit, subject, context),
      unknown: () => {
        const { danDau } = subject.facts;
        return told(danDau) ? rulingOfFlag(danDau, subject.unit ?? "đơn vị phụ trách") : undefined;
      },
    }),
  describe: {
    vi: () => "Nếu là thủ trưởng đơn vị: đơn vị là tập thể tiêu biểu xuất sắc, dẫn đầu các phong trào thi đua.",
    en: () => "A head of a unit: the unit is an outstanding collective that leads in the emulation movements.",
  },
  examples: [
    {
      name: "not a head",
      condition: SELF,
      subject: { kind: "individual", facts: { chucVu: known("Chuyên viên") } },
      expected: "notApplicable",
    },
    { name: "the unit leads", condition: SELF, subject: head(known(true, "Có")), expected: "met" },
    { name: "the unit does not lead", condition: SELF, subject: head(known(false, "Không")), expected: "notMet" },
    { name: "nothing says so", condition: SELF, subject: head(), expected: "unassessed" },
    {
      name: "judged",
      condition: SELF,
      subject: { ...head(), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "met",
    },
    {
      name: "judged against the cell",
      condition: SELF,
      subject: { ...head(known(false, "Không")), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "unclear",
    },
    {
      name: "a deputy",
      condition: SELF,
      subject: { kind: "individual", facts: { chucVu: known("Phó Cục trưởng"), danDau: known(true, "Có") } },
      expected: "unclear",
    },
  ],
};
