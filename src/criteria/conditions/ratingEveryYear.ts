import { rating, type RatingCode } from "../vocabulary";
import { EVERY_YEAR_FACTS, everyYear, type YearlyQuestion } from "./everyYear";
import { blank, known, unreadable, yearly } from "./exampleFacts";
import type { Fact } from "../facts";
import type { ConditionImplementation } from "./types";

const QUESTION: YearlyQuestion<"xepLoai", RatingCode> = {
  fact: "xepLoai",
  judge: ({ value, cell, text }, year, required, _subject, _context, notes) => {
    if (rating(value).rank >= rating(required).rank) return "ok";
    notes?.add({ code: "ratingLower", year, cell, text, rating: value, required });
    return "fail";
  },
  whenMet: (years, required) => ({ code: "ratingEveryYear", years, rating: required }),
};

const HTXSNV = { type: "ratingEveryYear", rating: "HTXSNV" } as const;
const rated = (y2022: Fact<RatingCode>) => ({
  kind: "individual" as const,
  facts: { xepLoai: yearly({ 2021: known<RatingCode>("HTXSNV"), 2022: y2022, 2023: known<RatingCode>("HTXSNV") }) },
});

/** The rating in every required year (BTNMT-N5). No title implies a rating. */
export const ratingEveryYear: ConditionImplementation<"ratingEveryYear"> = {
  read: ({ rating: required }, subject, context, notes) => everyYear(QUESTION, required, subject, context, notes),
  judgement: () => "after",
  facts: () => EVERY_YEAR_FACTS,
  describe: {
    vi: ({ rating: code }) => `Mọi năm đến kỳ xét đều được xếp loại “${rating(code).name}”.`,
    en: ({ rating: code }) => `Rated “${rating(code).nameEn}” in every year that is due.`,
  },
  examples: [
    { name: "every year", condition: HTXSNV, subject: rated(known("HTXSNV")), expected: "met" },
    { name: "one step below", condition: HTXSNV, subject: rated(known("HTTNV")), expected: "notMet" },
    { name: "a blank year", condition: HTXSNV, subject: rated(blank()), expected: "unclear" },
    { name: "points before 2026", condition: HTXSNV, subject: rated(unreadable("ratingIsPoints", "95")), expected: "unclear" },
    { name: "no column", condition: HTXSNV, subject: { kind: "individual" }, expected: "unclear" },
    { name: "no year over", condition: HTXSNV, subject: rated(blank()), settings: { asOf: "2021-12-30" }, expected: "notDue" },
  ],
};
