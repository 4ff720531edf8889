import type { CellAddress, Fact } from "../facts";
import type { Subject } from "../subject";
import { known } from "./exampleFacts";
import { noteGap, written } from "./gaps";
import { findUnit, LEADER_FACTS, readLeader } from "./leaderRule";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation, Reading } from "./types";

type Flag = Fact<boolean> | undefined;
type Told = Exclude<Fact<boolean>, { state: "blank" }>;

const told = (flag: Flag): flag is Told => flag !== undefined && flag.state !== "blank";

/** What one cell says of the unit. */
const readFlag = (flag: Told, unit: string, notes?: Notes): Reading => {
  if (flag.state === "unreadable") {
    noteGap("danDau", flag, notes);
    return "unclear";
  }
  notes?.add({ code: flag.value ? "unitLeading" : "unitNotLeading", unit, ...written(flag) });
  return flag.value ? "met" : "notMet";
};

/** The collective's own cell and the one in the head's row; where both speak they must agree. */
const readFlags = (ofUnit: Flag, ofHead: Flag, unit: string, notes?: Notes): Reading => {
  const [first, second] = [ofUnit, ofHead].filter(told);
  if (!first) {
    notes?.add({ code: "unitLeadingUnknown", unit });
    return "silent";
  }
  const one = readFlag(first, unit);
  const other = second && readFlag(second, unit);
  if (other === undefined || other === one) {
    notes?.restOn(second?.cell);
    return readFlag(first, unit, notes);
  }
  if (first.state === "known" && second?.state === "known")
    notes?.add({ code: "unitLeadingConflict", unit, ...written(first), otherCell: second.cell });
  else for (const flag of [first, second]) if (flag) readFlag(flag, unit, notes);
  return "unclear";
};

const readUnit = (unit: string, { facts: { danDau } }: Subject, context: ConditionContext, notes?: Notes): Reading => {
  const found = findUnit(unit, context);
  if (found.is === "doubtful") {
    if (told(danDau)) return readFlag(danDau, unit, notes);
    notes?.add(found.reason);
    return "unclear";
  }
  if (found.is !== "one") return readFlags(undefined, danDau, unit, notes);
  const unitCell: CellAddress = found.cell;
  notes?.restOn(unitCell);
  return readFlags(found.result.subject.facts.danDau, danDau, unit, notes);
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
  read: (_condition, subject, context, notes) =>
    readLeader(
      subject,
      context,
      {
        onUnit: (unit, why) => readUnit(unit, subject, context, why),
        unknown: (why) => {
          const { danDau } = subject.facts;
          return told(danDau) ? readFlag(danDau, subject.unit ?? "đơn vị phụ trách", why) : undefined;
        },
      },
      notes
    ),
  judgement: () => "after",
  facts: () => [...LEADER_FACTS, "danDau"],
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
