import { rating, title, type ClauseKind, type Outcome, type Verdict } from "../../criteria";
import { readableDate, sentenceOf, yearList, type CriteriaTexts } from "../criteriaTexts";
import { reasonSentences } from "./reasons";
import { unreadableText } from "./unreadable";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  eligible: "Eligible",
  awaitingAssessment: "Data in order, awaiting assessment",
  needsReview: "Needs review",
  notEligible: "Not eligible",
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: "Met",
  notMet: "Not met",
  unclear: "Needs review",
  unassessed: "Awaiting assessment",
  notDue: "Not due",
  notApplicable: "Not applicable",
};

const KINDS: Readonly<Record<ClauseKind, string>> = {
  AUTO: "Decided from data",
  SEMI: "Data and judgement",
  JUDGE: "Officer's judgement",
  REC: "Needs a document",
  RULE: "Across records",
  QUOTA: "Quota",
  PRIO: "Priority",
  DATE: "Dates and phases",
  ROUTE: "Route",
  LIST: "Content of the list",
  CONFIG: "Set by the unit",
  FACT: "Fact",
  CTX: "Context",
};

export const criteria: CriteriaTexts = {
  verdict: (verdict) => VERDICTS[verdict],
  outcome: (outcome) => OUTCOMES[outcome],
  reason: (reason) => sentenceOf(reasonSentences, reason),
  doubt: ({ name, otherCell, cells }) =>
    `“${name}” (${cells.join(", ")}) may be the same as the row at ${otherCell}; add the date of birth or remove the duplicate.`,
  clauseKind: (kind) => KINDS[kind],
  unreadable: unreadableText,
  title: (code) => title(code).nameEn,
  rating: (code) => rating(code).nameEn,
  yearsTested: ({ asOf, periodYears, years }) =>
    `As of ${readableDate(asOf)}; period ${periodYears[0]}–${periodYears.at(-1)}; ` +
    (years.length === 0 ? "no year is due yet." : `years tested: ${yearList(years)}.`),
  deadline: ({ lastDay, status }) => `Last day to send the list: ${readableDate(lastDay)} (${status === "inTime" ? "in time" : "late"}).`,
};
