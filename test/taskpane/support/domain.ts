import type { Verdict } from "../../../src/criteria";
import type { DomainTexts, Language } from "../../../src/taskpane/texts";

const VERDICTS: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  vi: { eligible: "Đạt", awaitingAssessment: "Đạt số liệu, chờ đánh giá", needsReview: "Cần xem xét", notEligible: "Không đạt" },
  en: {
    eligible: "Eligible",
    awaitingAssessment: "Data met, awaiting assessment",
    needsReview: "Needs review",
    notEligible: "Not eligible",
  },
};

/** Sentences that show their code, so that a test sees what was asked for. */
export const domainTexts = (language: Language): DomainTexts => ({
  verdict: (verdict) => VERDICTS[language][verdict],
  outcome: (outcome) => `[${outcome}]`,
  reason: ({ code }) => `reason:${code}`,
  doubt: ({ code, otherCell }) => `doubt:${code}:${otherCell}`,
  noCriteria: "no criteria",
  scoreProblem: ({ code, cell }) => `score:${code}:${cell}`,
  quota: ({ unit, year, status }) => `quota:${unit}:${year}:${status}`,
  field: (field) => `field:${field}`,
  ignoredRow: (reason) => `ignored:${reason}`,
  issue: ({ code }) => `issue:${code}`,
});
