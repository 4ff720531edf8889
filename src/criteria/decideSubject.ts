import { yearGate } from "./clauseYears";
import { Notes, type ConditionContext, type Decider } from "./conditions";
import type { EvaluableClause } from "./documents";
import type { ExemplarField } from "./exemplarFields";
import { fieldGate } from "./fieldGate";
import type { Subject } from "./subject";
import type { CriterionOutcome, Outcome, SubjectResult, Verdict } from "./verdict";

/** What weighs against a record: a failure more than a doubt, a doubt more than a judgement still to come. */
const WEIGHT = { notMet: 3, unclear: 2, unassessed: 1, met: 0, notDue: 0, notApplicable: 0 } as const satisfies Record<Outcome, number>;
/** Where the document asks nothing, nobody can be said to meet it. */
const initialWeight = (asked: number, doubtful: boolean): number => (doubtful || asked === 0 ? WEIGHT.unclear : 0);
const VERDICTS = ["eligible", "awaitingAssessment", "needsReview", "notEligible"] as const;
const verdictFrom = (weight: number): Verdict => VERDICTS[weight as 0 | 1 | 2 | 3];

/**
 * The overall verdict: any failure decides, then any doubt, then any judgement still to come.
 * @param doubtful whether the record itself is in doubt
 */
export const overallVerdict = (outcomes: readonly Outcome[], doubtful: boolean): Verdict =>
  verdictFrom(Math.max(initialWeight(outcomes.length, doubtful), ...outcomes.map((outcome) => WEIGHT[outcome])));

/** A criterion with its surroundings, made once for all subjects. */
export interface Criterion {
  readonly clause: EvaluableClause;
  readonly context: ConditionContext;
  readonly decide: Decider;
  readonly fields: readonly ExemplarField[];
}

const outcomeOf = ({ clause, context, decide, fields }: Criterion, subject: Subject, notes?: Notes): Outcome =>
  yearGate(clause, context, notes) ?? fieldGate(clause, subject, fields, notes) ?? decide(subject, context, notes);

const explain = (criterion: Criterion, subject: Subject): CriterionOutcome => {
  const notes = new Notes();
  const outcome = outcomeOf(criterion, subject, notes);
  return { id: criterion.clause.id, outcome, reasons: notes.reasons, years: notes.years, cells: notes.cells };
};

const verdictOf = (subject: Subject, criteria: readonly Criterion[]): Verdict => {
  let weight = initialWeight(criteria.length, subject.doubts.length > 0);
  for (const criterion of criteria) weight = Math.max(weight, WEIGHT[outcomeOf(criterion, subject)]);
  return verdictFrom(weight);
};

/**
 * The result of one subject. Every criterion is decided at once. Why is worked out when someone asks: of many thousands of records few
 * are opened, and reasons, years and cells of all of them would fill the memory.
 */
class DecidedSubject implements SubjectResult {
  readonly verdict: Verdict;
  private explained: readonly CriterionOutcome[] | undefined;

  constructor(
    readonly subject: Subject,
    private readonly criteria: readonly Criterion[]
  ) {
    this.verdict = verdictOf(subject, criteria);
  }

  get outcomes(): readonly CriterionOutcome[] {
    this.explained ??= this.criteria.map((criterion) => explain(criterion, this.subject));
    return this.explained;
  }
}

/** Decides every criterion for one subject. */
export const decideSubject = (subject: Subject, criteria: readonly Criterion[]): SubjectResult => new DecidedSubject(subject, criteria);
