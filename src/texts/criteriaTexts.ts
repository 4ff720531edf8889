import type {
  ClauseKind,
  DeadlineStatus,
  Doubt,
  Evaluation,
  Outcome,
  QuotaResult,
  RatingCode,
  Reason,
  ReasonCode,
  ReasonOf,
  TitleCode,
  UnreadableCode,
  Verdict,
} from "../criteria";

/** Everything said about verdicts, in one language. A language that lacks a sentence does not compile. */
export interface CriteriaTexts {
  readonly verdict: (verdict: Verdict) => string;
  readonly outcome: (outcome: Outcome) => string;
  /** One sentence: what, where, why, and what would settle it. */
  readonly reason: (reason: Reason) => string;
  readonly doubt: (doubt: Doubt) => string;
  readonly clauseKind: (kind: ClauseKind) => string;
  readonly unreadable: (code: UnreadableCode) => string;
  readonly title: (code: TitleCode) => string;
  readonly rating: (code: RatingCode) => string;
  /** The as-of date and the years tested; printed with every verdict. */
  readonly yearsTested: (evaluation: Pick<Evaluation, "asOf" | "periodYears" | "years">) => string;
  readonly deadline: (deadline: DeadlineStatus) => string;
  /** What a unit registers in a year against the quota. */
  readonly quota: (result: QuotaResult) => string;
}

/** A sentence for every reason. */
export type ReasonSentences = { readonly [C in ReasonCode]: (reason: ReasonOf<C>) => string };

/** The sentence of one reason. */
export const sentenceOf = <C extends ReasonCode>(sentences: ReasonSentences, reason: ReasonOf<C>): string => {
  const sentence = sentences[reason.code as C] as (given: ReasonOf<C>) => string;
  return sentence(reason);
};

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

/** `2021-09-14` → `14/09/2021`; `2021-09` → `09/2021`; `2021` stays. */
export const readableDate = (date: string): string => date.split("-").reverse().join("/");
