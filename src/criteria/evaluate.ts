import { deciderOf } from "./conditions";
import { isCalendarDay } from "./dates";
import { decideSubject, type Criterion } from "./decideSubject";
import { criteriaSet, type Clause, type CriteriaSet, type EvaluableClause } from "./documents";
import { CriteriaError } from "./errors";
import { yearsOfClause } from "./clauseYears";
import { deadlineStatus } from "./milestones";
import { dueDay, dueYears, periodYears } from "./periods";
import { quotaResults } from "./quota";
import type { EvaluationSettings } from "./settings";
import type { Subject, SubjectKind } from "./subject";
import { CollectiveIndex } from "./units";
import type { Evaluation, SubjectResult } from "./verdict";

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
  const results: SubjectResult[] = new Array<SubjectResult>(subjects.length);
  const run = (kind: SubjectKind, collectives: CollectiveIndex): void => {
    const criteria = criteriaFor(set, kind).map((clause): Criterion => ({
      clause,
      context: { ...yearsOfClause(clause, surroundings), collectives, clauseId: clause.id },
      decide: deciderOf(clause.condition),
      fields: set.fields ?? [],
    }));
    subjects.forEach((subject, i) => {
      if (subject.kind === kind) results[i] = decideSubject(subject, criteria);
    });
  };
  run("collective", new CollectiveIndex([]));
  run("individual", new CollectiveIndex(results.filter((result) => result !== undefined)));
  const quota = set.clauses.flatMap((clause) =>
    clause.kind === "QUOTA" ? quotaResults(clause, subjects, frame.periodYears, settings) : []
  );
  return { ...frame, results, quota };
};
