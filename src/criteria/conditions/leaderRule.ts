import type { CellAddress } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { cellOf } from "../units";
import type { SubjectResult } from "../verdict";
import { noteGap } from "./gaps";
import { leaderPost, positionOf } from "./leaderPost";
import type { Notes } from "./notes";
import type { ConditionContext, Reading } from "./types";
import { unitsLed } from "./unitLed";

/** A rule about the unit that a head leads; `unknown` is asked where nothing names the unit. */
export interface UnitRule {
  readonly onUnit: (unit: string, notes?: Notes) => Reading;
  readonly unknown?: (notes?: Notes) => Reading | undefined;
}

/** The collective of that name, or why there is not exactly one. */
export type UnitFound =
  | { readonly is: "one"; readonly result: SubjectResult; readonly cell: CellAddress }
  | { readonly is: "doubtful"; readonly reason: Reason }
  | { readonly is: "noCollectives" }
  | { readonly is: "notListed" };

/** Looks a unit up among the collectives; an abbreviation is asked about, never merged. */
export const findUnit = (unit: string, { collectives }: ConditionContext): UnitFound => {
  if (collectives.count === 0) return { is: "noCollectives" };
  const found = collectives.byName(unit);
  if (found.length > 1)
    return { is: "doubtful", reason: { code: "unitAmbiguous", unit, rows: found.map(({ subject }) => cellOf(subject)) } };
  const [result] = found;
  if (result) return { is: "one", result, cell: cellOf(result.subject) };
  const similar = collectives.similarTo(unit);
  if (!similar) return { is: "notListed" };
  const candidateCell = cellOf(similar.subject);
  return { is: "doubtful", reason: { code: "unitSimilar", unit, candidate: similar.subject.name, candidateCell } };
};

const noteFactCells = ({ facts: { chucVu, laThuTruong, donVi, donViPhuTrach } }: Subject, notes: Notes): void => {
  for (const fact of [chucVu, laThuTruong, donViPhuTrach, donVi]) if (fact && fact.state !== "blank") notes.restOn(fact.cell);
};

const unknownUnit = ({ facts, unit, id }: Subject): Reason => ({
  code: "unitLedUnknown",
  cell: facts.chucVu?.cell ?? facts.laThuTruong?.cell ?? id,
  position: facts.chucVu?.state === "known" ? facts.chucVu.text : "thủ trưởng đơn vị",
  unit: facts.donVi?.state === "known" ? facts.donVi.text : unit,
});

const readHead = (subject: Subject, context: ConditionContext, { onUnit, unknown }: UnitRule, notes?: Notes): Reading => {
  const { donViPhuTrach } = subject.facts;
  if (donViPhuTrach?.state === "unreadable") {
    noteGap("donViPhuTrach", donViPhuTrach, notes);
    return "unclear";
  }
  const units = unitsLed(subject, positionOf(subject, context.settings), context.settings, context.collectives);
  if (units.length > 0) return worstOf(units.map((unit) => onUnit(unit, notes)));
  const otherwise = unknown?.(notes);
  if (otherwise === undefined) notes?.add(unknownUnit(subject));
  return otherwise ?? "unclear";
};

/** Whoever heads several units answers for each of them. */
const worstOf = (readings: readonly Reading[]): Reading => WORST_FIRST.find((reading) => readings.includes(reading)) ?? "unclear";
const WORST_FIRST = ["notMet", "unclear", "silent", "unassessed", "notDue", "met", "notApplicable"] as const;

const READINGS = { notConcerned: "notApplicable", unclear: "unclear", notListed: "silent" } as const;

/** Whether a rule about heads concerns the person, and if so what it says of the unit led. */
export const readLeader = (subject: Subject, context: ConditionContext, rule: UnitRule, notes?: Notes): Reading => {
  const post = leaderPost(subject, context.settings, notes);
  if (notes && post !== "notListed") noteFactCells(subject, notes);
  return post === "head" ? readHead(subject, context, rule, notes) : READINGS[post];
};

/** The columns a rule about heads reads in the person's own row. */
export const LEADER_FACTS = ["chucVu", "laThuTruong", "donViPhuTrach", "donVi"] as const;
