import type { FactId } from "../facts";
import type { Subject } from "../subject";
import { blank, known } from "./exampleFacts";
import type { Notes } from "./notes";
import type { Condition, ConditionContext, ConditionImplementation, ConditionOf, JudgementRule, Reading } from "./types";

/** What a combination asks of its members, whatever their kind. */
export interface Members {
  read(condition: Condition, subject: Subject, context: ConditionContext, notes?: Notes): Reading;
  judgement(condition: Condition): JudgementRule;
  facts(condition: Condition): readonly FactId[];
  describe(condition: Condition, language: "vi" | "en"): string;
}

type Need = ConditionOf<"combination">["need"];

/** How many of the members that apply must be met. */
const needed = (need: Need, applicable: number): number => (need === "all" ? applicable : need === "any" ? 1 : need);

/** What keeps an undecided combination open; a doubt first, for it can be settled now. */
const OPEN = ["unclear", "notDue", "silent", "unassessed"] as const;

interface Counts {
  met: number;
  applicable: number;
  readonly open: Set<Reading>;
}

/**
 * Decided as soon as the undecided members can no longer change it: met once enough are met, not met once too few are left. A member
 * that does not apply is left out; where fewer apply than are asked for, nobody says whether those suffice.
 */
const conclude = (need: Need, { met, applicable, open }: Counts, undecided: number): Reading => {
  if (applicable === 0) return "notApplicable";
  const wanted = needed(need, applicable);
  if (met >= wanted) return "met";
  if (applicable < wanted) return "unclear";
  if (met + undecided < wanted) return "notMet";
  return OPEN.find((reading) => open.has(reading)) ?? "unclear";
};

const YES = { type: "yesNo", fact: "dangKyChiTieu" } as const;
const ALSO = { type: "yesNo", fact: "dangKySangKien" } as const;
const RATED = { type: "ratingEveryYear", rating: "HTXSNV" } as const;
const JUDGED = { type: "judgement", support: [], stage: "always" } as const;
const REVENUE = { type: "targetsExceeded" } as const;
const all = (...of: readonly Condition[]) => ({ type: "combination", need: "all", of }) as const;
const any = (...of: readonly Condition[]) => ({ type: "combination", need: "any", of }) as const;
const two = (...of: readonly Condition[]) => ({ type: "combination", need: 2, of }) as const;
const mark = (value: boolean | undefined) => (value === undefined ? blank<boolean>() : known(value, value ? "Có" : "Không"));
const marks = (targets: boolean | undefined, initiatives: boolean | undefined, assessed?: boolean) => ({
  kind: "collective" as const,
  facts: { dangKyChiTieu: mark(targets), dangKySangKien: mark(initiatives), coDoanhThu: known(false, "Không") },
  ...(assessed === undefined ? {} : { assessments: { EXAMPLE: known(assessed, assessed ? "Đạt" : "Không đạt") } }),
});

/** All, any, or so many of several conditions ; for sets of one's own. The officer's judgement of the clause counts once, for the whole. */
export const combination = (members: Members): ConditionImplementation<"combination"> => ({
  read: ({ need, of }, subject, context, notes) => {
    const counts: Counts = { met: 0, applicable: 0, open: new Set() };
    let undecided = 0;
    for (const member of of) {
      const reading = members.read(member, subject, context, notes);
      if (reading === "notApplicable") continue;
      counts.applicable += 1;
      if (reading === "met") counts.met += 1;
      else if (reading !== "notMet") {
        undecided += 1;
        counts.open.add(reading);
      }
    }
    if (need !== "all") notes?.add({ code: "combined", met: counts.met, needed: needed(need, counts.applicable), of: counts.applicable });
    return conclude(need, counts, undecided);
  },
  judgement: ({ of }) => (of.some((member) => members.judgement(member) === "besides") ? "besides" : "after"),
  facts: ({ of }) => [...new Set(of.flatMap((member) => members.facts(member)))],
  describe: {
    vi: ({ need, of }) =>
      `${need === "all" ? "Đạt tất cả" : `Đạt ít nhất ${need === "any" ? 1 : need}`}: ${of.map((member, i) => `(${i + 1}) ${members.describe(member, "vi")}`).join(" ")}`,
    en: ({ need, of }) =>
      `${need === "all" ? "All of" : `At least ${need === "any" ? 1 : need} of`}: ${of.map((member, i) => `(${i + 1}) ${members.describe(member, "en")}`).join(" ")}`,
  },
  examples: [
    { name: "all: both", condition: all(YES, ALSO), subject: marks(true, true), expected: "met" },
    { name: "all: one of them", condition: all(YES, ALSO), subject: marks(true, false), expected: "notMet" },
    { name: "all: one blank", condition: all(YES, ALSO), subject: marks(true, undefined), expected: "unclear" },
    {
      name: "all: one no decides, whatever the blank turns out to be",
      condition: all(YES, ALSO),
      subject: marks(false, undefined),
      expected: "notMet",
    },
    { name: "any: one of them", condition: any(YES, ALSO), subject: marks(false, true), expected: "met" },
    {
      name: "any: one yes decides, whatever the blank turns out to be",
      condition: any(YES, ALSO),
      subject: marks(true, undefined),
      expected: "met",
    },
    { name: "any: one no leaves the blank to decide", condition: any(YES, ALSO), subject: marks(false, undefined), expected: "unclear" },
    { name: "any: neither", condition: any(YES, ALSO), subject: marks(false, false), expected: "notMet" },
    {
      name: "two of three: a judgement is missing",
      condition: two(YES, ALSO, JUDGED),
      subject: marks(true, false),
      expected: "unassessed",
    },
    { name: "two of three: judged", condition: two(YES, ALSO, JUDGED), subject: marks(true, false, true), expected: "met" },
    { name: "two of three: met without the judgement", condition: two(YES, ALSO, JUDGED), subject: marks(true, true), expected: "met" },
    { name: "two of three: too few are left", condition: two(YES, ALSO, JUDGED), subject: marks(false, false), expected: "notMet" },
    { name: "a member that does not apply is left out", condition: all(YES, REVENUE), subject: marks(true, true), expected: "met" },
    { name: "fewer apply than are asked for", condition: two(YES, REVENUE), subject: marks(false, true), expected: "unclear" },
    { name: "nothing applies", condition: any(REVENUE), subject: marks(true, true), expected: "notApplicable" },
    {
      name: "not due before a year is over",
      condition: all(YES, RATED, JUDGED),
      subject: marks(true, true),
      settings: { asOf: "2021-12-30" },
      expected: "notDue",
    },
    {
      name: "any: not due keeps it open",
      condition: any(YES, RATED),
      subject: marks(false, false),
      settings: { asOf: "2021-12-30" },
      expected: "notDue",
    },
  ],
});
