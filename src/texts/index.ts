/** All sentences about the data, by language. */
import { criteria as criteriaEn } from "./en/criteria";
import { mistakes as mistakesEn } from "./en/mistakes";
import { roster as rosterEn } from "./en/roster";
import { scoring as scoringEn } from "./en/scoring";
import { criteria as criteriaVi } from "./vi/criteria";
import { mistakes as mistakesVi } from "./vi/mistakes";
import { roster as rosterVi } from "./vi/roster";
import { scoring as scoringVi } from "./vi/scoring";

export type { CriteriaTexts } from "./criteriaTexts";
export { readableDate, yearList } from "./criteriaTexts";

export const texts = {
  vi: { ...criteriaVi, ...rosterVi, ...mistakesVi, ...scoringVi },
  en: { ...criteriaEn, ...rosterEn, ...mistakesEn, ...scoringEn },
} as const;

export type Language = keyof typeof texts;
