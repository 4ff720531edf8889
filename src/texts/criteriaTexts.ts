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
  /** Why nobody is passed where the document asks nothing. */
  readonly noCriteria: string;
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

export { readableDate, yearList } from "../criteria";
