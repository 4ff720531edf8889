/**
 * Why an outcome is what it is: a code with the years, values and cells it rests on.
 * The sentences are in `src/texts`; a code without a sentence does not compile there.
 */
import type { CellAddress, FactId, PartialDate, UnreadableCode } from "./facts";
import type { NumberLimit } from "./limits";
import type { RatingCode, TitleCode } from "./vocabulary";
import type { Verdict } from "./verdict";

interface InCell {
  readonly cell: CellAddress;
}
interface Quoted extends InCell {
  /** As the officer wrote it. */
  readonly text: string;
}
interface OfYear {
  readonly year: number;
}
interface OfYears {
  /** Ascending. */
  readonly years: readonly number[];
}
interface OfFact {
  readonly fact: FactId;
}
interface Discipline extends InCell {
  readonly form: string;
}

/** When a person joined, or a collective was established. */
interface Beginning extends InCell {
  readonly fact: Extract<FactId, "ngayVao" | "ngayThanhLap">;
  readonly joined: PartialDate;
}

interface Services {
  readonly online: number;
  readonly total: number;
}

/** Why a position does not say whether its holder heads a unit. */
export type PositionDoubt = "formerPost" | "teamLeader" | "council";

interface ReasonParams {
  // Data that is not there, not due or not readable
  noYearDue: { readonly dueFrom: string };
  yearsNotReviewed: OfYears;
  noColumn: OfFact;
  noYearColumn: OfFact & OfYear;
  blank: OfFact & InCell;
  blankYear: OfFact & OfYear & InCell;
  unreadable: OfFact & Quoted & { readonly year?: number; readonly problem: UnreadableCode };
  undated: OfFact & Quoted;
  newcomer: Beginning & OfYear;
  newcomerExempt: Beginning & OfYears;
  leave: OfYear & Quoted;
  leaveExempt: OfYear & Quoted;
  // Titles
  titleEveryYear: OfYears & { readonly title: TitleCode };
  titleHigher: OfYear & Quoted & { readonly title: TitleCode };
  titleLower: OfYear & Quoted & { readonly title: TitleCode; readonly required: TitleCode };
  titleNone: OfYear & Quoted & { readonly required: TitleCode };
  titleFlag: OfYear & Quoted & { readonly title: TitleCode; readonly required: TitleCode };
  titleFlagCounted: OfYear & Quoted & { readonly title: TitleCode; readonly required: TitleCode };
  titleSameRank: OfYear & Quoted & { readonly title: TitleCode; readonly required: TitleCode };
  titleOtherScope: OfYear & Quoted & { readonly title: TitleCode; readonly required: TitleCode };
  titleAwardOnly: OfYear & Quoted & { readonly required: TitleCode };
  // Ratings
  ratingEveryYear: OfYears & { readonly rating: RatingCode };
  ratingLower: OfYear & Quoted & { readonly rating: RatingCode; readonly required: RatingCode };
  ratingRefutes: OfYear & Quoted & { readonly rating: RatingCode };
  // Working status
  working: Quoted;
  leftStatus: Quoted;
  leftOn: InCell & { readonly date: PartialDate };
  leavingUncertain: InCell & { readonly date: PartialDate; readonly asOf: string };
  statusConflict: Quoted & { readonly date: PartialDate; readonly dateCell: CellAddress };
  statusUnknown: Quoted;
  statusMoved: Quoted;
  leavesLater: InCell & { readonly date: PartialDate; readonly asOf: string };
  joinsLater: InCell & { readonly date: PartialDate; readonly asOf: string };
  statusNotListed: Record<never, never>;
  notInSector: Quoted;
  inSector: Quoted;
  inBody: OfFact & Quoted;
  notInBody: OfFact & Quoted;
  // Judgements
  assessmentOutdated: Quoted & { readonly value: boolean };
  assessed: Quoted & { readonly value: boolean; readonly evidence?: string; readonly by?: string; readonly on?: string };
  assessmentMissing: Record<never, never>;
  assessmentBlank: InCell;
  assessmentUnreadable: Quoted;
  assessmentContradicts: Quoted & { readonly value: boolean };
  assessmentSeen: Quoted;
  assumedMet: Record<never, never>;
  interimOnly: Record<never, never>;
  // Documents and support
  documentCited: OfFact & Quoted;
  documentNotCitable: OfFact & Quoted;
  documentNone: OfFact & Quoted;
  support: OfFact & Quoted;
  // Discipline
  disciplineInPeriod: Discipline & OfYear;
  disciplineContradictsRating: Discipline & OfYear & { readonly rating: RatingCode; readonly ratingCell: CellAddress };
  disciplineYearUnknown: Discipline;
  disciplineOutside: Discipline & OfYear;
  membersDisciplined: OfYear & InCell & { readonly count: number };
  // Numbers against a limit; without a year or years where the column has none
  limitKept: OfFact & OfYears & { readonly limit: NumberLimit };
  limitMissed: OfFact & Quoted & { readonly year?: number; readonly value: number; readonly limit: NumberLimit };
  numberAmbiguous: OfFact & Quoted & { readonly year?: number; readonly readings: readonly number[] };
  // Initiatives
  initiativeCited: Quoted;
  initiativeNotCited: Quoted;
  initiativeUnnamed: Quoted;
  initiativeOutside: Quoted;
  initiativeNone: Quoted;
  // Columns of yes or no, combinations
  saidYes: OfFact & Quoted;
  saidNo: OfFact & Quoted;
  combined: { readonly met: number; readonly needed: number; readonly of: number };
  // Public services
  servicesOnline: Quoted & Services;
  servicesNotOnline: Quoted & Services;
  servicesShareFull: Quoted;
  servicesShareBelow: Quoted & { readonly percent: number };
  servicesShareUnclear: Quoted;
  servicesNone: Quoted;
  servicesZero: Quoted;
  servicesContradict: Quoted & { readonly otherCell: CellAddress };
  // Leaders
  unitLeading: Quoted & { readonly unit: string };
  unitNotLeading: Quoted & { readonly unit: string };
  unitLeadingConflict: Quoted & { readonly unit: string; readonly otherCell: CellAddress };
  unitLeadingUnknown: { readonly unit: string };
  notHead: Quoted;
  markedNotHead: Quoted;
  headNotListed: Record<never, never>;
  headUnknown: InCell;
  headContradiction: Quoted & { readonly markCell: CellAddress };
  positionDoubtful: Quoted & { readonly doubt: PositionDoubt };
  deputyReview: Quoted;
  deputyExempt: Quoted;
  unitLedUnknown: InCell & { readonly position: string; readonly unit?: string };
  noCollectives: { readonly unit: string };
  unitAmbiguous: { readonly unit: string; readonly rows: readonly CellAddress[] };
  unitSimilar: { readonly unit: string; readonly candidate: string; readonly candidateCell: CellAddress };
  unitNotListed: { readonly unit: string };
  unitVerdict: { readonly unit: string; readonly unitCell: CellAddress; readonly verdict: Verdict };
  // Fields of exemplars
  fieldRegistered: Quoted & { readonly field: string; readonly name: string; readonly nameEn: string };
  fieldOther: Quoted & { readonly field: string; readonly name: string; readonly nameEn: string };
  fieldUnclear: Quoted & { readonly codes: readonly string[] };
  fieldSeveral: Quoted & { readonly codes: readonly string[] };
  // Clauses that name no year, targets, arrears, numbers of initiatives
  latestYearOnly: OfYears;
  noRevenue: Quoted;
  revenueContradiction: Quoted & { readonly figureCell: CellAddress };
  arrears: Quoted;
  arrearsNone: Quoted;
  arrearsUnclear: Quoted;
  initiativesCounted: Quoted & { readonly count: number; readonly required: number };
  initiativesFew: Quoted & { readonly count: number; readonly required: number };
  satisfactionRose: OfYear & Quoted & { readonly percent: number; readonly earlier: number; readonly otherCell: CellAddress };
  satisfactionNotRisen: OfYear & Quoted & { readonly percent: number; readonly earlier: number; readonly otherCell: CellAddress };
}

export type ReasonCode = keyof ReasonParams;
export type ReasonOf<C extends ReasonCode> = { readonly [K in C]: { readonly code: K } & ReasonParams[K] }[C];
export type Reason = ReasonOf<ReasonCode>;
