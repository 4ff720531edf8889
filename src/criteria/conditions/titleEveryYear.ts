import type { TitleHolding } from "../facts";
import type { Subject } from "../subject";
import { title, type TitleCode } from "../vocabulary";
import { everyYear, type KnownFact, type YearReading } from "./everyYear";
import { blank, known, unreadable, yearly } from "./exampleFacts";
import { dataFirst } from "./judged";
import type { ConditionContext, ConditionImplementation } from "./types";

const inPlaceOf = (
  held: TitleCode,
  required: TitleCode,
  year: number,
  { cell, text }: KnownFact<TitleHolding>,
  context: ConditionContext
): YearReading => {
  const about = { year, cell, text, title: held, required };
  const { rank, flag } = title(held);
  if (rank < title(required).rank) return { result: "fail", note: { code: "titleLower", ...about } };
  if (flag && !title(required).flag) {
    return context.settings.flagCountsAsTitle
      ? { result: "ok", note: { code: "titleFlagCounted", ...about } }
      : { result: "unclear", note: { code: "titleFlag", ...about } };
  }
  if (rank === title(required).rank) return { result: "unclear", note: { code: "titleSameRank", ...about } };
  return { result: "ok", note: { code: "titleHigher", year, cell, text, title: held } };
};

const readHolding = (
  required: TitleCode,
  fact: KnownFact<TitleHolding>,
  year: number,
  subject: Subject,
  context: ConditionContext
): YearReading => {
  const { cell, text, value } = fact;
  if (value.titles.includes(required)) return { result: "ok" };
  const own = value.titles.filter((code) => title(code).scope === subject.kind);
  const highest = own.reduce<TitleCode | undefined>(
    (best, code) => (best === undefined || title(code).rank > title(best).rank ? code : best),
    undefined
  );
  if (highest !== undefined) return inPlaceOf(highest, required, year, fact, context);
  const other = value.titles[0];
  if (other !== undefined) return { result: "unclear", note: { code: "titleOtherScope", year, cell, text, title: other, required } };
  if (value.awards.length > 0) return { result: "unclear", note: { code: "titleAwardOnly", year, cell, text, required } };
  return { result: "fail", note: { code: "titleNone", year, cell, text, required } };
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
  evaluate: (condition, subject, context) =>
    dataFirst(
      everyYear(
        subject,
        context,
        "danhHieu",
        (fact, year) => readHolding(condition.title, fact, year, subject, context),
        (years) => ({ code: "titleEveryYear", years, title: condition.title })
      ),
      subject,
      context
    ),
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
