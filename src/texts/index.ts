/** All sentences about the data, by language. */
import { criteria as criteriaEn } from "./en/criteria";
import { mistakes as mistakesEn } from "./en/mistakes";
import { roster as rosterEn } from "./en/roster";
import { criteria as criteriaVi } from "./vi/criteria";
import { mistakes as mistakesVi } from "./vi/mistakes";
import { roster as rosterVi } from "./vi/roster";

export type { CriteriaTexts } from "./criteriaTexts";
export { readableDate, yearList } from "./criteriaTexts";

export const texts = {
  vi: { ...criteriaVi, ...rosterVi, ...mistakesVi },
  en: { ...criteriaEn, ...rosterEn, ...mistakesEn },
} as const;

export type Language = keyof typeof texts;
