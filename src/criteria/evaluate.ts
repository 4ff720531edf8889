import { decide, Notes, type ConditionContext } from "./conditions";
import { isCalendarDay } from "./dates";
import { criteriaSet, type Clause, type CriteriaSet, type EvaluableClause } from "./documents";
import { CriteriaError } from "./errors";
import type { ExemplarField } from "./exemplarFields";
import { fieldGate } from "./fieldGate";
import { yearGate, yearsOfClause } from "./clauseYears";
import { deadlineStatus } from "./milestones";
import { dueDay, dueYears, periodYears } from "./periods";
import { quotaResults } from "./quota";
import type { EvaluationSettings } from "./settings";
import type { Subject, SubjectKind } from "./subject";
import { CollectiveIndex } from "./units";
import type { CriterionOutcome, Evaluation, Outcome, SubjectResult, Verdict } from "./verdict";

const isEvaluable = (clause: Clause): clause is EvaluableClause => "condition" in clause;

const ADDRESSED = {
  both: ["individual", "collective"],
  individual: ["individual"],
  leader: ["individual"],
  collective: ["collective"],
} as const satisfies Record<EvaluableClause["subject"], readonly SubjectKind[]>;

const criteriaFor = (set: CriteriaSet, kind: SubjectKind): readonly EvaluableClause[] =>
  set.clauses.filter(isEvaluable).filter(({ subject }) => (ADDRESSED[subject] as readonly SubjectKind[]).includes(kind));

/**
 * The overall verdict: any failure decides, then any doubt, then any judgement still to come.
 * @param doubtful whether the record itself is in doubt
 */
export const overallVerdict = (outcomes: readonly Outcome[], doubtful: boolean): Verdict => {
  if (outcomes.includes("notMet")) return "notEligible";
  // Where the document asks nothing, nobody can be said to meet it.
  if (doubtful || outcomes.length === 0 || outcomes.includes("unclear")) return "needsReview";
  return outcomes.includes("unassessed") ? "awaitingAssessment" : "eligible";
};

/** A criterion with its surroundings, made once for all subjects. */
interface Criterion {
  readonly clause: EvaluableClause;
  readonly context: ConditionContext;
}

const explainOutcome = (subject: Subject, { clause, context }: Criterion, fields: readonly ExemplarField[]): CriterionOutcome => {
  const notes = new Notes();
  const outcome =
    yearGate(clause, context, notes) ?? fieldGate(clause, subject, fields, notes) ?? decide(clause.condition, subject, context, notes);
  return { id: clause.id, outcome, reasons: notes.reasons, years: notes.years, cells: notes.cells };
};

/**
 * Every criterion is decided at once. Why is worked out when someone asks: of many thousands of records few are opened, and reasons,
 * years and cells of all of them would fill the memory.
 */
const evaluateSubject = (subject: Subject, criteria: readonly Criterion[], fields: readonly ExemplarField[]): SubjectResult => {
  let explained: readonly CriterionOutcome[] | undefined;
  const outcomes = criteria.map(
    ({ clause, context }) => yearGate(clause, context) ?? fieldGate(clause, subject, fields) ?? decide(clause.condition, subject, context)
  );
  return {
    subject,
    verdict: overallVerdict(outcomes, subject.doubts.length > 0),
    get outcomes() {
      explained ??= criteria.map((criterion) => explainOutcome(subject, criterion, fields));
      return explained;
    },
  };
};

/**
 * What these settings test, before any roster is read.
 * @param set the criteria; absent: those of the document that the settings name
 * @throws {CriteriaError} `unknownSet`; `asOfOutOfRange` when the as-of date is no day of the calendar (`YYYY-MM-DD`) or before the period
 * @example outlook(defaultSettings("BTNMT", "2023-12-31")).years // [2021, 2022, 2023]
 */
export const outlook = (
  settings: EvaluationSettings,
  set: CriteriaSet = criteriaSet(settings.set)
): Omit<Evaluation, "results" | "quota"> => {
  const { asOf } = settings;
  const first = `${set.document.period.from}-01-01`;
  if (!isCalendarDay(asOf) || asOf < first) throw new CriteriaError("asOfOutOfRange", { asOf, first });
  const years = periodYears(set.document, settings.phase);
  return { set: set.id, criteria: set, asOf, periodYears: years, years: dueYears(years, asOf), deadlines: deadlineStatus(set, asOf) };
};

/**
 * Checks every person and collective against every criterion of one document. Collectives first: a head's unit must pass
 * itself. Nothing is short-circuited, and nothing is taken from a blank cell.
 * @param subjects the roster's records
 * @param settings set, as-of date (`YYYY-MM-DD`), phase and the officer's choices
 * @param set the criteria; absent: those of the document that the settings name
 * @returns the results in the order of `subjects`
 * @throws {CriteriaError} `unknownSet`, `asOfOutOfRange`
 * @example evaluate(roster.subjects, defaultSettings("BTNMT", "2024-12-31")).results[0]?.verdict
 */
export const evaluate = (
  subjects: readonly Subject[],
  settings: EvaluationSettings,
  set: CriteriaSet = criteriaSet(settings.set)
): Evaluation => {
  const frame = outlook(settings, set);
  const surroundings = {
    settings,
    periodYears: frame.periodYears,
    dueYears: frame.years,
    dueFrom: dueDay(frame.periodYears[0] ?? set.document.period.from),
  };
  const results = new Map<Subject, SubjectResult>();
  const run = (kind: SubjectKind, collectives: CollectiveIndex): void => {
    const criteria = criteriaFor(set, kind).map((clause): Criterion => ({
      clause,
      context: { ...yearsOfClause(clause, surroundings), collectives, clauseId: clause.id },
    }));
    for (const subject of subjects) if (subject.kind === kind) results.set(subject, evaluateSubject(subject, criteria, set.fields ?? []));
  };
  run("collective", new CollectiveIndex([]));
  run("individual", new CollectiveIndex([...results.values()]));
  const quota = set.clauses.flatMap((clause) =>
    clause.kind === "QUOTA" ? quotaResults(clause, subjects, frame.periodYears, settings) : []
  );
  return { ...frame, results: subjects.flatMap((subject) => results.get(subject) ?? []), quota };
};
