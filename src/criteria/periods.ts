import type { DocumentInfo, YearSpan } from "./documents/types";
import type { Phase } from "./settings";

const yearsOf = ({ from, to }: YearSpan): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/**
 * Years of the review period; a phase the document does not know is the whole period.
 * @example periodYears(btnmt.document, "2") // [2023, 2024, 2025]
 */
export const periodYears = (document: DocumentInfo, phase: Phase): readonly number[] => yearsOf(document.phases[phase] ?? document.period);

/** The day on which the results of a year become due: 31/12 of that year, as `YYYY-MM-DD`. */
export const dueDay = (year: number): string => `${year}-12-31`;

/**
 * Years that are over at the as-of date, and so required.
 * @param asOf `YYYY-MM-DD`
 * @example dueYears([2021, 2022], "2022-12-30") // [2021]
 */
export const dueYears = (years: readonly number[], asOf: string): readonly number[] => years.filter((year) => dueDay(year) <= asOf);

/**
 * Years as a reader writes them; three or more in a row become a span.
 * @example yearList([2021, 2022, 2023, 2025]) // "2021–2023, 2025"
 */
export const yearList = (years: readonly number[]): string => {
  const runs: number[][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last.at(-1) === year - 1) last.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", "))).join(", ");
};
