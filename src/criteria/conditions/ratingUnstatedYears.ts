import type { Fact } from "../facts";
import { rating, type RatingCode } from "../vocabulary";
import { EVERY_YEAR_FACTS } from "./everyYear";
import { blank, known, yearly } from "./exampleFacts";
import { ratingEveryYear } from "./ratingEveryYear";
import type { ConditionImplementation } from "./types";
import { noteUnstatedYears, unstatedYears } from "./unstatedYears";

const HTXSNV = { type: "ratingUnstatedYears", rating: "HTXSNV" } as const;
const rated = (y2022: Fact<RatingCode>, y2023: Fact<RatingCode>) => ({
  kind: "individual" as const,
  facts: { xepLoai: yearly({ 2021: known<RatingCode>("HTXSNV"), 2022: y2022, 2023: y2023 }) },
});

/** The rating, where the document does not say of which year (SXDQB-B6). No title implies a rating. */
export const ratingUnstatedYears: ConditionImplementation<"ratingUnstatedYears"> = {
  read: ({ rating: required }, subject, context, notes) => {
    const reading = ratingEveryYear.read({ type: "ratingEveryYear", rating: required }, subject, unstatedYears(context), notes);
    noteUnstatedYears(context, notes);
    return reading;
  },
  judgement: () => "after",
  facts: () => EVERY_YEAR_FACTS,
  describe: {
    vi: ({ rating: code }) =>
      `Được xếp loại “${rating(code).name}” (văn bản không nêu năm: năm gần nhất đến kỳ xét, hoặc mọi năm nếu cán bộ chọn).`,
    en: ({ rating: code }) => `Rated “${rating(code).nameEn}” (no year stated: the latest year that is due, or every year if so set).`,
  },
  examples: [
    { name: "the latest year", condition: HTXSNV, subject: rated(known("HTTNV"), known("HTXSNV")), expected: "met" },
    { name: "the latest year one step below", condition: HTXSNV, subject: rated(known("HTXSNV"), known("HTTNV")), expected: "notMet" },
    { name: "the latest year blank", condition: HTXSNV, subject: rated(known("HTXSNV"), blank()), expected: "unclear" },
    {
      name: "every year, if so set",
      condition: HTXSNV,
      subject: rated(known("HTTNV"), known("HTXSNV")),
      settings: { unstatedYears: "every" },
      expected: "notMet",
    },
    { name: "no column", condition: HTXSNV, subject: { kind: "individual" }, expected: "unclear" },
    { name: "no year over", condition: HTXSNV, subject: rated(blank(), blank()), settings: { asOf: "2021-12-30" }, expected: "notDue" },
  ],
};
