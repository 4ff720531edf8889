import { FACTS, type Fact, type FactId, type PercentReading, type YearlyFactId } from "../facts";
import type { Subject } from "../subject";
import { EVERY_YEAR_FACTS, everyYear, type KnownFact, type YearlyQuestion } from "./everyYear";
import { blank, known, unreadable, yearly } from "./exampleFacts";
import { noteGap } from "./gaps";
import { limitInWords, type NumberLimit } from "../limits";
import { readNumber, type NumberValue } from "./readNumber";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation, ConditionOf, LimitFact, Reading } from "./types";
import { noteUnstatedYears, unstatedYears } from "./unstatedYears";

const isYearly = (fact: LimitFact): fact is LimitFact & YearlyFactId => FACTS[fact].yearly;

/** A yearly number against a limit. */
export const numberOfYear = <K extends LimitFact & YearlyFactId>(fact: K): YearlyQuestion<K, NumberLimit> => ({
  fact,
  judge: (found, year, limit, _subject, _context, notes) => readNumber(fact, found as KnownFact<NumberValue>, limit, year, notes),
  whenMet: (years, limit) => ({ code: "limitKept", fact, years, limit }),
});

const SINGLE = { ok: "met", fail: "notMet", unclear: "unclear" } as const;

const readSingle = (fact: LimitFact, limit: NumberLimit, { facts }: Subject, notes?: Notes): Reading => {
  const found = facts[fact] as Fact<NumberValue> | undefined;
  if (found?.state !== "known") {
    noteGap(fact, found, notes);
    return "unclear";
  }
  const reading = readNumber(fact, found, limit, undefined, notes);
  if (reading === "ok") notes?.add({ code: "limitKept", fact, years: [], limit });
  notes?.restOn(found.cell);
  return SINGLE[reading];
};

/** What the numbers of a column say against a limit. */
export const readLimit = (
  { fact, limit, years }: ConditionOf<"limit">,
  subject: Subject,
  context: ConditionContext,
  notes?: Notes
): Reading => {
  if (!isYearly(fact)) return readSingle(fact, limit, subject, notes);
  if (years === "every") return everyYear(numberOfYear(fact), limit, subject, context, notes);
  const reading = everyYear(numberOfYear(fact), limit, subject, unstatedYears(context), notes);
  noteUnstatedYears(context, notes);
  return reading;
};

const label = (fact: FactId, language: "vi" | "en"): string => (language === "vi" ? FACTS[fact].label : FACTS[fact].labelEn);

const PLAN = { type: "limit", fact: "keHoach", limit: { atLeast: 100 }, years: "every" } as const;
const MEMBERS = { type: "limit", fact: "soKyLuat", limit: { atMost: 1 }, years: "every" } as const;
const SERVICES = { type: "limit", fact: "soDichVuCong", limit: { above: 5 }, years: "every" } as const;
const percent = (...readings: readonly number[]) => known<PercentReading>({ readings }, readings.join(" / "));
const planned = (y2021: Fact<PercentReading>) => ({
  kind: "collective" as const,
  facts: { keHoach: yearly({ 2021: y2021, 2022: percent(100), 2023: percent(100) }) },
});
const members = (y2023: number) => ({
  kind: "collective" as const,
  facts: { soKyLuat: yearly({ 2021: known(0), 2022: known(1), 2023: known(y2023) }) },
});

/**
 * A number against a limit: a percentage or a count, in every required year where the column has years (PT21-T2b: the whole plan, by its
 * figures). A recorded no on the side that is judged is a no.
 */
export const limit: ConditionImplementation<"limit"> = {
  read: readLimit,
  judgement: () => "besides",
  facts: ({ fact }) => [fact, ...(isYearly(fact) ? EVERY_YEAR_FACTS : [])],
  describe: {
    vi: ({ fact, limit: asked, years }) =>
      `“${label(fact, "vi")}” ${limitInWords(fact, asked, "vi")}${isYearly(fact) ? (years === "every" ? ", mọi năm đến kỳ xét" : ", năm gần nhất đến kỳ xét (văn bản không nêu năm)") : ""}, theo số liệu.`,
    en: ({ fact, limit: asked, years }) =>
      `“${label(fact, "en")}” ${limitInWords(fact, asked, "en")}${isYearly(fact) ? (years === "every" ? " in every year that is due" : " in the latest year that is due (no year stated)") : ""}, by the figures.`,
  },
  examples: [
    { name: "exactly 100", condition: PLAN, subject: planned(percent(100)), expected: "met" },
    { name: "just below", condition: PLAN, subject: planned(percent(99.995)), expected: "notMet" },
    { name: "above", condition: PLAN, subject: planned(percent(120)), expected: "met" },
    { name: "two readings below", condition: PLAN, subject: planned(percent(0.985, 98.5)), expected: "notMet" },
    { name: "1 or 100 percent", condition: PLAN, subject: planned(percent(1, 100)), expected: "unclear" },
    { name: "vượt", condition: PLAN, subject: planned(unreadable("notPercent", "vượt")), expected: "unclear" },
    { name: "blank", condition: PLAN, subject: planned(blank()), expected: "unclear" },
    { name: "no column", condition: PLAN, subject: { kind: "collective" }, expected: "unclear" },
    { name: "the year not over", condition: PLAN, subject: planned(percent(80)), settings: { asOf: "2021-12-30" }, expected: "notDue" },
    {
      name: "reached, but a recorded no",
      condition: PLAN,
      subject: { ...planned(percent(100)), assessments: { EXAMPLE: known(false, "Không đạt") } },
      expected: "notMet",
    },
    {
      name: "below, but a recorded yes",
      condition: PLAN,
      subject: { ...planned(percent(98)), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "unclear",
    },
    { name: "a count within", condition: MEMBERS, subject: members(1), expected: "met" },
    { name: "a count beyond", condition: MEMBERS, subject: members(2), expected: "notMet" },
    { name: "no year stated: the latest", condition: { ...PLAN, years: "unstated" }, subject: planned(percent(80)), expected: "met" },
    {
      name: "one number at the limit",
      condition: SERVICES,
      subject: { kind: "collective", facts: { soDichVuCong: known(5) } },
      expected: "notMet",
    },
    { name: "one number above", condition: SERVICES, subject: { kind: "collective", facts: { soDichVuCong: known(6) } }, expected: "met" },
    {
      name: "one number blank",
      condition: SERVICES,
      subject: { kind: "collective", facts: { soDichVuCong: blank() } },
      expected: "unclear",
    },
  ],
};
