import type { ExemplarField } from "../exemplarFields";
import type { FACTS, FactId } from "../facts";
import type { RatingCode, TitleCode } from "../vocabulary";
import type { EvaluationSettings } from "../settings";
import type { Subject } from "../subject";
import type { Outcome, SubjectResult } from "../verdict";
import type { NumberLimit } from "../limits";
import type { Notes } from "./notes";

/** What a clause asks, as data. One entry, one file in this folder. */
export interface ConditionParams {
  /** The title, or a higher one of the same scope, in every required year. */
  titleEveryYear: { readonly title: TitleCode };
  /** The rating in every required year. */
  ratingEveryYear: { readonly rating: RatingCode };
  /** `body`: the column that says whether the subject belongs to the body the document names, rather than to the sector. */
  workingStatus: { readonly body?: Extract<FactId, "thuocTongCuc"> };
  /** A document must exist; with `judged` the officer judges besides. */
  record: { readonly fact: RecordFact; readonly judged: boolean };
  /** The officer judges; the cells of `support` are shown beside. `interim`: only at the interim review. */
  judgement: { readonly support: readonly SupportFact[]; readonly stage: "always" | "interim" };
  /** Discipline in the review period refutes; the rest is judged. */
  noDiscipline: { readonly countMembers: boolean };
  /**
   * Less than `atLeast` percent of the plan (100 unless stated), or a rating of failure, refutes; the rest is judged.
   * `blankPlan: "judged"`: a plan column beside the person's rating is optional, its blank cells belong to the collectives of the same sheet.
   */
  planFulfilled: {
    readonly atLeast?: number;
    readonly refutedBy?: RatingCode;
    readonly supportedBy?: RatingCode;
    readonly blankPlan?: "judged";
  };
  initiative: Record<never, never>;
  /** The unit that a head leads must itself pass. */
  leaderOfPassingUnit: Record<never, never>;
  /** The unit that a head leads must be known to lead in the emulation movements. */
  leaderOfLeadingUnit: Record<never, never>;
  /** So many percent of the plan by its figures (100 unless stated), in every required year. */
  planReached: { readonly atLeast?: number };
  /** A percentage or count against a limit; of a yearly column in every required year, or in the latest where the clause names none. */
  limit: { readonly fact: LimitFact; readonly limit: NumberLimit; readonly years: "every" | "unstated" };
  /** A column of yes or no says yes. */
  yesNo: { readonly fact: YesNoFact };
  /** Every one of these registrations was made. */
  registered: { readonly facts: readonly RegistrationFact[] };
  /** The registrations were made and an initiative is named; its worth is judged. */
  registeredInitiative: { readonly facts: readonly RegistrationFact[] };
  /** All, any, or so many of several conditions. */
  combination: { readonly need: "all" | "any" | number; readonly of: readonly Condition[] };
  /** All public services of the unit are online at level 3 or 4. */
  publicServicesOnline: Record<never, never>;
  /** One of the document's fields must be named; its criteria apply besides the general ones. */
  registeredField: { readonly fields: readonly ExemplarField[] };
  /** The rating, where no year is stated. */
  ratingUnstatedYears: { readonly rating: RatingCode };
  /** Revenue and payment into the budget above so many percent of target (100 unless stated), for units with revenue. */
  targetsExceeded: { readonly above?: number };
  /** Arrears of tax and social insurance refute; the rest is judged. */
  noArrears: Record<never, never>;
  /** So many initiatives; `many`: as the settings say. Fewer refute, the effect is judged. */
  initiativeCount: { readonly fact: "sangKien" | "sangKienCCHC"; readonly atLeast: number | "many" };
  /** Initiatives in administrative reform, with the satisfaction index beside. */
  adminReform: Record<never, never>;
}

/** Documents and votes that a clause may ask for. */
export type RecordFact = Extract<FactId, "bienBan" | "chuongTrinhCongTac" | "keHoachCCHC" | "anToan" | "chuongTrinhHD" | "tinNhiem">;
export type RegistrationFact = Extract<FactId, "dangKyChiTieu" | "dangKySangKien">;
type FactsOfType<T extends (typeof FACTS)[FactId]["type"]> = { [K in FactId]: (typeof FACTS)[K]["type"] extends T ? K : never }[FactId];
/** Facts that are numbers. */
export type LimitFact = FactsOfType<"percent" | "count">;
export type YesNoFact = FactsOfType<"yesNo">;
export type SupportFact = Extract<
  FactId,
  "keHoachThiDua" | "giaiNgan" | "tienDoVanBan" | "daoTao" | "moHinh" | "phongTrao" | "thanhTich" | "tuThien"
>;
export type ConditionType = keyof ConditionParams;
export type ConditionOf<T extends ConditionType> = { readonly [K in T]: { readonly type: K } & ConditionParams[K] }[T];
export type Condition = ConditionOf<ConditionType>;

/**
 * What the data alone say of a clause. `silent`: nothing for or against, so that a judgement decides; `unassessed`: it waits for
 * a judgement that is recorded elsewhere.
 */
export type Reading = "met" | "notMet" | "unclear" | "silent" | "notDue" | "notApplicable" | "unassessed";

/**
 * How a recorded judgement of the clause joins the data: `besides`, it is asked for and a recorded no is a no; `after`, the data
 * decide, and a judgement recorded all the same never overrides them.
 */
export type JudgementRule = "besides" | "after";

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
  /** What the data say for one subject; writes down why where notes are asked for. Never throws, whatever the facts. */
  read(condition: ConditionOf<T>, subject: Subject, context: ConditionContext, notes?: Notes): Reading;
  judgement(condition: ConditionOf<T>): JudgementRule;
  /** Every column it may read, so that a reader knows what to fill. */
  facts(condition: ConditionOf<T>): readonly FactId[];
  /** What is asked, in one sentence. */
  readonly describe: {
    vi(condition: ConditionOf<T>): string;
    en(condition: ConditionOf<T>): string;
  };
  readonly examples: readonly ConditionExample<T>[];
}
