import type { Fact, InitiativeReading } from "../facts";
import type { Subject } from "../subject";
import { isPlainNo, parseInitiatives, tidy, yearsOfDecisions } from "../vocabulary";
import { noteNothingDue, REQUIRED_YEARS_FACTS, requiredYears } from "./requiredYears";
import { blank, known } from "./exampleFacts";
import { noteGap, written } from "./gaps";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation, Reading } from "./types";

/** What one column says; `outside`: a decision is cited, of no year under review. */
type Says = "noColumn" | "blank" | "unreadable" | "cited" | "outside" | "named" | "unnamed" | "none";

/** Decisions of years under review that have begun; a decision without a year may be of any. */
const isOfPeriod = (decided: readonly number[], { periodYears, settings }: ConditionContext): boolean => {
  if (decided.length === 0) return true;
  const thisYear = Number(settings.asOf.slice(0, 4));
  return decided.some((year) => year <= thisYear && periodYears.includes(year));
};

const nameSays = (fact: Fact<InitiativeReading> | undefined, context: ConditionContext): Says => {
  if (fact?.state !== "known") return fact?.state ?? "noColumn";
  const { says, cited, decided } = fact.value;
  if (says !== "named") return says === "stated" ? "unnamed" : says;
  return cited ? (isOfPeriod(decided, context) ? "cited" : "outside") : "named";
};

const decisionSays = (fact: Subject["facts"]["sangKienQD"], context: ConditionContext): Says => {
  if (fact?.state !== "known") return fact?.state ?? "noColumn";
  const { text, citable } = fact.value;
  if (citable) return isOfPeriod(yearsOfDecisions(text), context) ? "cited" : "outside";
  return isPlainNo(text) || tidy(text) === "0" ? "none" : "unnamed";
};

/** What the name and the decision say together; a "no" beside anything else is a contradiction. */
const readBoth = (name: Says, decision: Says, nothingDue: boolean): Reading => {
  const has = (says: Says): boolean => name === says || decision === says;
  const something = has("cited") || has("outside") || has("named") || has("unnamed");
  if (has("unreadable") || (has("none") && something)) return "unclear";
  if (has("cited")) return "met";
  if (has("outside")) return "unclear";
  if (has("named")) return "silent";
  if (has("unnamed")) return "unclear";
  // While no year is due there is still time to have one.
  if (has("none")) return nothingDue ? "notDue" : "notMet";
  if (has("blank")) return nothingDue ? "notDue" : "unclear";
  return "silent";
};

const CODES = {
  cited: "initiativeCited",
  outside: "initiativeOutside",
  named: "initiativeNotCited",
  unnamed: "initiativeUnnamed",
  none: "initiativeNone",
} as const;
type Telling = keyof typeof CODES;

const noteName = (says: Says, { sangKien }: Subject["facts"], notes: Notes, cited: boolean): void => {
  if (sangKien?.state !== "known") {
    if (sangKien) noteGap("sangKien", sangKien, notes);
    return;
  }
  const code = CODES[says as Telling];
  const at = written(sangKien);
  notes.add(code === "initiativeNotCited" && !cited ? { code: "support", fact: "sangKien", ...at } : { code, ...at });
};

const noteDecision = (says: Says, { sangKienQD }: Subject["facts"], notes: Notes): void => {
  if (sangKienQD?.state !== "known") {
    if (sangKienQD) noteGap("sangKienQD", sangKienQD, notes);
    return;
  }
  const at = written(sangKienQD);
  notes.add(says === "cited" ? { code: "documentCited", fact: "sangKienQD", ...at } : { code: CODES[says as Telling], ...at });
};

const noteInitiative = (name: Says, decision: Says, { facts }: Subject, cited: boolean, notes: Notes): void => {
  if (name === "noColumn" && decision === "noColumn") return void noteGap("sangKien", undefined, notes);
  const silent = (says: Says): boolean => says === "blank" || says === "noColumn";
  // A blank beside a cell that says something adds nothing.
  const nothingSaid = silent(name) && silent(decision);
  if (nothingSaid || !silent(name)) noteName(name, facts, notes, cited);
  if (nothingSaid || !silent(decision)) noteDecision(decision, facts, notes);
};

/**
 * What the columns of initiatives say; `silent` when one is named without its decision, or there is no column.
 * @param asked whether the decision is asked for, or the name is enough
 */
export const readInitiative = (asked: "cited" | "named", subject: Subject, context: ConditionContext, notes?: Notes): Reading => {
  const [name, decision] = [nameSays(subject.facts.sangKien, context), decisionSays(subject.facts.sangKienQD, context)];
  const years = requiredYears(subject, context);
  const reading = readBoth(name, decision, years.length === 0);
  if (notes) {
    noteInitiative(name, decision, subject, asked === "cited", notes);
    if (reading === "notDue") noteNothingDue(subject, context, notes);
    notes.test(years);
  }
  return reading === "met" && asked === "named" ? "silent" : reading;
};

/** The columns that tell of initiatives. */
export const INITIATIVE_FACTS = ["sangKien", "sangKienQD", ...REQUIRED_YEARS_FACTS] as const;

const SELF = { type: "initiative" } as const;
const named = (text: string) => ({ kind: "individual" as const, facts: { sangKien: known(parseInitiatives(text), text) } });

/**
 * A recognised initiative with name and decision (BTNMT-N2). CSTĐ cơ sở does not prove one: since 01/01/2024
 * (Luật 06/2022/QH15) the title no longer presupposes an initiative.
 */
export const initiative: ConditionImplementation<"initiative"> = {
  read: (_condition, subject, context, notes) => readInitiative("cited", subject, context, notes),
  judgement: () => "besides",
  facts: () => INITIATIVE_FACTS,
  describe: {
    vi: () => "Có sáng kiến được công nhận: tên sáng kiến và số quyết định.",
    en: () => "Has a recognised initiative: its name and the decision.",
  },
  examples: [
    { name: "name and decision in one cell", condition: SELF, subject: named("Số hoá hồ sơ đất đai, QĐ 45/QĐ-STNMT"), expected: "met" },
    {
      name: "decision in its own column",
      condition: SELF,
      expected: "met",
      subject: {
        kind: "individual",
        facts: {
          sangKien: known(parseInitiatives("Số hoá hồ sơ"), "Số hoá hồ sơ"),
          sangKienQD: known({ text: "QĐ 45/QĐ-STNMT", citable: true }, "QĐ 45/QĐ-STNMT"),
        },
      },
    },
    { name: "name only", condition: SELF, subject: named("Số hoá hồ sơ đất đai"), expected: "unassessed" },
    { name: "a mark", condition: SELF, subject: named("x"), expected: "unclear" },
    { name: "a count", condition: SELF, subject: named("2"), expected: "unclear" },
    { name: "plainly none", condition: SELF, subject: named("Không"), expected: "notMet" },
    { name: "zero", condition: SELF, subject: named("0"), expected: "notMet" },
    {
      name: "none before any year is over",
      condition: SELF,
      subject: named("Không"),
      settings: { asOf: "2021-09-01" },
      expected: "notDue",
    },
    { name: "decided in the period", condition: SELF, subject: named("Số hoá hồ sơ, QĐ 45/QĐ-STNMT ngày 31/12/2023"), expected: "met" },
    {
      name: "decided before the period",
      condition: SELF,
      subject: named("Số hoá hồ sơ, QĐ 45/QĐ-STNMT ngày 31/12/2020"),
      expected: "unclear",
    },
    {
      name: "decided after the as-of date",
      condition: SELF,
      subject: named("Số hoá hồ sơ, QĐ 45/QĐ-STNMT ngày 05/01/2024"),
      expected: "unclear",
    },
    { name: "only how many", condition: SELF, subject: named("02 sáng kiến"), expected: "unclear" },
    { name: "blank", condition: SELF, subject: { kind: "individual", facts: { sangKien: blank() } }, expected: "unclear" },
    {
      name: "blank before any year is over",
      condition: SELF,
      subject: { kind: "individual", facts: { sangKien: blank() } },
      settings: { asOf: "2021-09-01" },
      expected: "notDue",
    },
    { name: "no column", condition: SELF, subject: { kind: "individual" }, expected: "unassessed" },
  ],
};
