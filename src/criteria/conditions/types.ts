import type { CellAddress, FactId } from "../facts";
import type { Reason } from "../reasons";
import type { RatingCode, TitleCode } from "../vocabulary";
import type { EvaluationSettings } from "../settings";
import type { Subject } from "../subject";
import type { Outcome, SubjectResult } from "../verdict";

/** What a clause asks, as data. One entry, one file in this folder. */
export interface ConditionParams {
  /** The title, or a higher one of the same scope, in every required year. */
  titleEveryYear: { readonly title: TitleCode };
  /** The rating in every required year. */
  ratingEveryYear: { readonly rating: RatingCode };
  workingStatus: Record<never, never>;
  /** A document must exist; with `judged` the officer judges besides. */
  record: { readonly fact: "bienBan"; readonly judged: boolean };
  /** The officer judges; the cells of `support` are shown beside. `interim`: only at the interim review. */
  judgement: { readonly support: readonly SupportFact[]; readonly stage: "always" | "interim" };
  /** Discipline in the review period refutes; the rest is judged. */
  noDiscipline: { readonly countMembers: boolean };
  /** Less than 100 % of the plan, or a rating of failure, refutes; the rest is judged. */
  /** `blankPlan: "judged"`: a plan column beside the person's rating is optional, its blank cells belong to the collectives of the same sheet. */
  planFulfilled: { readonly refutedBy?: RatingCode; readonly supportedBy?: RatingCode; readonly blankPlan?: "judged" };
  initiative: Record<never, never>;
  /** The unit that a head leads must itself pass. */
  leaderOfPassingUnit: Record<never, never>;
}

export type SupportFact = Extract<FactId, "daoTao" | "moHinh" | "phongTrao" | "thanhTich">;
export type ConditionType = keyof ConditionParams;
export type ConditionOf<T extends ConditionType> = { readonly [K in T]: { readonly type: K } & ConditionParams[K] }[T];
export type Condition = ConditionOf<ConditionType>;

/** What a condition finds, before it becomes the outcome of a clause. */
export interface Finding {
  readonly outcome: Outcome;
  /** At least one. */
  readonly reasons: readonly Reason[];
  readonly years: readonly number[];
  readonly cells: readonly CellAddress[];
}

/** The collectives and what became of them; the leader rule looks here. */
export interface EvaluatedCollectives {
  readonly count: number;
  /** All collectives of that name; spelling as in `unitKey`. */
  byName(name: string): readonly SubjectResult[];
  /** A collective whose name could be another spelling of this one. */
  similarTo(name: string): SubjectResult | undefined;
}

export interface ConditionContext {
  readonly clauseId: string;
  readonly settings: EvaluationSettings;
  readonly periodYears: readonly number[];
  /** Years of the period that are over at the as-of date. */
  readonly dueYears: readonly number[];
  /** `YYYY-MM-DD`: when the first year of the period becomes due. */
  readonly dueFrom: string;
  readonly collectives: EvaluatedCollectives;
}

/** A case that shows the condition; the tests run every one of them. */
export interface ConditionExample<T extends ConditionType> {
  readonly name: string;
  readonly condition: ConditionOf<T>;
  readonly subject: Pick<Subject, "kind"> & Partial<Pick<Subject, "facts" | "assessments" | "unit">>;
  /** `asOf` 2023-12-31 unless told. */
  readonly settings?: Partial<EvaluationSettings>;
  readonly expected: Outcome;
}

export interface ConditionImplementation<T extends ConditionType> {
  /** Decides for one subject. Never throws, whatever the facts. */
  evaluate(condition: ConditionOf<T>, subject: Subject, context: ConditionContext): Finding;
  /** What is asked, in one sentence. */
  readonly describe: {
    vi(condition: ConditionOf<T>): string;
    en(condition: ConditionOf<T>): string;
  };
  readonly examples: readonly ConditionExample<T>[];
}
