import type { TitleHolding } from "../facts";
import type { SubjectKind } from "../subject";
import { title, type TitleCode } from "../vocabulary";
import { EVERY_YEAR_FACTS, everyYear, type KnownFact, type YearlyQuestion, type YearReading } from "./everyYear";
import { blank, known, unreadable, yearly } from "./exampleFacts";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation } from "./types";

const highestOf = (codes: readonly TitleCode[], scope: SubjectKind): TitleCode | undefined => {
  let highest: TitleCode | undefined;
  for (const code of codes)
    if (title(code).scope === scope && (highest === undefined || title(code).rank > title(highest).rank)) highest = code;
  return highest;
};

/** Another title of the subject's own scope, in place of the one required. */
const inPlaceOf = (
  held: TitleCode,
  required: TitleCode,
  year: number,
  { cell, text }: KnownFact<TitleHolding>,
  { settings }: ConditionContext,
  notes?: Notes
): YearReading => {
  const { rank, flag } = title(held);
  if (rank < title(required).rank) {
    notes?.add({ code: "titleLower", year, cell, text, title: held, required });
    return "fail";
  }
  if (flag && !title(required).flag) {
    const counts = settings.flagCountsAsTitle;
    notes?.add({ code: counts ? "titleFlagCounted" : "titleFlag", year, cell, text, title: held, required });
    return counts ? "ok" : "unclear";
  }
  if (rank === title(required).rank) {
    notes?.add({ code: "titleSameRank", year, cell, text, title: held, required });
    return "unclear";
  }
  notes?.add({ code: "titleHigher", year, cell, text, title: held });
  return "ok";
};

const QUESTION: YearlyQuestion<"danhHieu", TitleCode> = {
  fact: "danhHieu",
  judge: (fact, year, required, { kind }, context, notes) => {
    const { cell, text, value } = fact;
    if (value.titles.includes(required)) return "ok";
    const own = highestOf(value.titles, kind);
    if (own !== undefined) return inPlaceOf(own, required, year, fact, context, notes);
    const other = value.titles[0];
    if (other !== undefined) notes?.add({ code: "titleOtherScope", year, cell, text, title: other, required });
    else if (value.awards.length > 0) notes?.add({ code: "titleAwardOnly", year, cell, text, required });
    else notes?.add({ code: "titleNone", year, cell, text, required });
    return other !== undefined || value.awards.length > 0 ? "unclear" : "fail";
  },
  whenMet: (years, required) => ({ code: "titleEveryYear", years, title: required }),
};

const holds = (...titles: readonly TitleCode[]) => known<TitleHolding>({ titles, awards: [] }, titles.join(", ") || "Không");
const CSTDCS = { type: "titleEveryYear", title: "CSTDCS" } as const;
const TTLDXS = { type: "titleEveryYear", title: "TTLDXS" } as const;
const person = (y2021: Parameters<typeof yearly<TitleHolding>>[0][number]) => ({
  kind: "individual" as const,
  facts: { danhHieu: yearly({ 2021: y2021, 2022: holds("CSTDCS"), 2023: holds("CSTDCS") }) },
});
const collective = (y2021: Parameters<typeof yearly<TitleHolding>>[0][number]) => ({
  kind: "collective" as const,
  facts: { danhHieu: yearly({ 2021: y2021, 2022: holds("TTLDXS"), 2023: holds("TTLDXS") }) },
});

/** The title, or a higher one of the same scope, in every required year (BTNMT-T6, BTNMT-N6). */
export const titleEveryYear: ConditionImplementation<"titleEveryYear"> = {
  read: ({ title: required }, subject, context, notes) => everyYear(QUESTION, required, subject, context, notes),
  judgement: () => "after",
  facts: () => EVERY_YEAR_FACTS,
  describe: {
    vi: ({ title: code }) => `Mọi năm đến kỳ xét đều đạt danh hiệu “${title(code).name}” hoặc danh hiệu cao hơn.`,
    en: ({ title: code }) => `Holds the title “${title(code).nameEn}”, or a higher one, in every year that is due.`,
  },
  examples: [
    { name: "every year", condition: CSTDCS, subject: person(holds("CSTDCS")), expected: "met" },
    { name: "a higher title", condition: CSTDCS, subject: person(holds("CSTDB")), expected: "met" },
    { name: "a lower title", condition: CSTDCS, subject: person(holds("LDTT")), expected: "notMet" },
    { name: "plainly none", condition: CSTDCS, subject: person(holds()), expected: "notMet" },
    { name: "a blank year", condition: CSTDCS, subject: person(blank()), expected: "unclear" },
    { name: "level missing", condition: CSTDCS, subject: person(unreadable("titleLevelMissing", "CSTĐ")), expected: "unclear" },
    { name: "title of a collective", condition: CSTDCS, subject: person(holds("TTLDXS")), expected: "unclear" },
    { name: "no column", condition: CSTDCS, subject: { kind: "individual" }, expected: "unclear" },
    { name: "no year over", condition: CSTDCS, subject: { kind: "individual" }, settings: { asOf: "2021-09-01" }, expected: "notDue" },
    { name: "a flag instead", condition: TTLDXS, subject: collective(holds("CTDB")), expected: "unclear" },
    {
      name: "a flag counted",
      condition: TTLDXS,
      subject: collective(holds("CTDB")),
      settings: { flagCountsAsTitle: true },
      expected: "met",
    },
    { name: "a flag beside the title", condition: TTLDXS, subject: collective(holds("CTDB", "TTLDXS")), expected: "met" },
    { name: "another title of the rank", condition: TTLDXS, subject: collective(holds("DVQT")), expected: "unclear" },
    { name: "a lower collective title", condition: TTLDXS, subject: collective(holds("TTLDTT")), expected: "notMet" },
  ],
};
