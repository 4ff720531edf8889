import { rating, title, type Outcome, type QuotaDoubt, type QuotaResult, type Verdict } from "../../criteria";
import { KIND_WORDS } from "../../ownSets";
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

const period = (years: readonly number[]): string => (years.length === 1 ? `year ${years[0]}` : `period ${years[0]}–${years.at(-1)}`);

const QUOTA_DOUBTS: Readonly<Record<QuotaDoubt, string>> = {
  noYearColumn: "the roster has no column “Năm đăng ký”; add it",
  yearUnknown: "rows of this unit have no year of registration that can be read; write it in “Năm đăng ký”",
  unitUnknown: "there are rows without a unit; write the unit",
  unitSimilar: "there are rows under a name that may be this unit; confirm the name",
  perhapsNoUnit: "not clear whether this is a unit that must register; confirm the list of units",
  noUnits: "the list of units is not known; give it",
};

const quotaStatus = ({ status, missing, doubt }: QuotaResult): string => {
  if (status === "met") return "reached";
  if (status === "notDue") return "the year is not over";
  return status === "notMet" || doubt === undefined ? `${missing} missing` : `needs review: ${QUOTA_DOUBTS[doubt]}`;
};

export const criteria: CriteriaTexts = {
  verdict: (verdict) => VERDICTS[verdict],
  outcome: (outcome) => OUTCOMES[outcome],
  reason: (reason) => sentenceOf(reasonSentences, reason),
  noCriteria: "The document states no criterion for this record, so it is neither passed nor failed.",
  doubt: ({ name, otherCell, cells }) =>
    `“${name}” (${cells.join(", ")}) may be the same as the row at ${otherCell}; add the date of birth or remove the duplicate.`,
  clauseKind: (kind) => KIND_WORDS[kind].en,
  unreadable: unreadableText,
  title: (code) => title(code).nameEn,
  rating: (code) => rating(code).nameEn,
  yearsTested: ({ asOf, periodYears, years }) =>
    `As of ${readableDate(asOf)}; ${period(periodYears)}; ` +
    (years.length === 0 ? "no year is due yet." : `years tested: ${yearList(years)}.`),
  deadline: ({ lastDay, status }) => `Last day to send the list: ${readableDate(lastDay)} (${status === "inTime" ? "in time" : "late"}).`,
  quota: (result) =>
    `${result.unit || "The units"}, ${result.year}: ${result.registered} of ${result.required} registered, ${quotaStatus(result)}.` +
    (result.unitList === "roster" && result.status === "notMet" ? " Only units that the roster names are known." : ""),
};
