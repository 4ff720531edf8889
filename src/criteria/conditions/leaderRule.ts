import type { CellAddress } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { cellOf } from "../units";
import type { SubjectResult } from "../verdict";
import { dataFirst, type DataFinding } from "./judged";
import { leaderPost, type LeaderPost } from "./leaderPost";
import type { ConditionContext, Finding } from "./types";
import { unitLed } from "./unitLed";

/** What a rule about heads says of one head. */
export interface Ruling {
  readonly outcome: Finding["outcome"] | "silent";
  readonly reasons: readonly Reason[];
  readonly unitCells?: readonly CellAddress[];
}

/** A rule about the unit that a head leads; `unknown` is asked where nothing names the unit. */
export interface UnitRule {
  readonly onUnit: (unit: string) => Ruling;
  readonly unknown?: () => Ruling | undefined;
}

/** The collective of that name, or why there is not exactly one. */
export type UnitFound =
  | { readonly is: "one"; readonly result: SubjectResult; readonly cell: CellAddress }
  | { readonly is: "doubtful"; readonly ruling: Ruling }
  | { readonly is: "noCollectives" }
  | { readonly is: "notListed" };

/** Looks a unit up among the collectives; an abbreviation is asked about, never merged. */
export const findUnit = (unit: string, { collectives }: ConditionContext): UnitFound => {
  if (collectives.count === 0) return { is: "noCollectives" };
  const found = collectives.byName(unit);
  if (found.length > 1) {
    const rows = found.map(({ subject }) => cellOf(subject));
    return { is: "doubtful", ruling: { outcome: "unclear", reasons: [{ code: "unitAmbiguous", unit, rows }], unitCells: rows } };
  }
  const [result] = found;
  if (result) return { is: "one", result, cell: cellOf(result.subject) };
  const similar = collectives.similarTo(unit);
  if (!similar) return { is: "notListed" };
  const candidateCell = cellOf(similar.subject);
  const reason: Reason = { code: "unitSimilar", unit, candidate: similar.subject.name, candidateCell };
  return { is: "doubtful", ruling: { outcome: "unclear", reasons: [reason], unitCells: [candidateCell] } };
};

const factCells = ({ facts: { chucVu, laThuTruong, donVi, donViPhuTrach } }: Subject): readonly CellAddress[] =>
  [chucVu, laThuTruong, donViPhuTrach, donVi].flatMap((fact) => (fact && fact.state !== "blank" ? [fact.cell] : []));

const unknownUnit = ({ facts, unit, id }: Subject): Reason => ({
  code: "unitLedUnknown",
  cell: facts.chucVu?.cell ?? facts.laThuTruong?.cell ?? id,
  position: facts.chucVu?.state === "known" ? facts.chucVu.text : "thủ trưởng đơn vị",
  unit: facts.donVi?.state === "known" ? facts.donVi.text : unit,
});

const rulingOnHead = (
  subject: Subject,
  post: Extract<LeaderPost, { is: "head" }>,
  context: ConditionContext,
  { onUnit, unknown }: UnitRule
): Ruling => {
  const { donViPhuTrach } = subject.facts;
  if (donViPhuTrach?.state === "unreadable") {
    const { cell, text, problem } = donViPhuTrach;
    return { outcome: "unclear", reasons: [{ code: "unreadable", fact: "donViPhuTrach", cell, text, problem }] };
  }
  const unit = unitLed(subject, post.position, context.settings, context.collectives);
  return unit === undefined ? (unknown?.() ?? { outcome: "unclear", reasons: [unknownUnit(subject)] }) : onUnit(unit);
};

const OF_POST = { notConcerned: "notApplicable", unclear: "unclear", notListed: "silent" } as const;

/** Whether a rule about heads concerns the person, and if so what it says of the unit led. */
export const ruleOnLeader = (subject: Subject, context: ConditionContext, rule: UnitRule): Finding => {
  const post = leaderPost(subject, context.settings);
  const years: readonly number[] = [];
  if (post.is !== "head") {
    const cells = post.is === "notListed" ? [] : factCells(subject);
    return dataFirst({ outcome: OF_POST[post.is], reasons: post.reasons, years, cells }, subject, context);
  }
  const { outcome, reasons, unitCells = [] } = rulingOnHead(subject, post, context, rule);
  const cells = [...new Set([...factCells(subject), ...unitCells])];
  // What the collective still waits for is judged there, not here.
  if (outcome === "unassessed") return { outcome, reasons, years, cells };
  return dataFirst({ outcome: outcome as DataFinding["outcome"], reasons, years, cells }, subject, context);
};
