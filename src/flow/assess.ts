import { ASSESSMENT_SHEET_NAME, type AssessmentEntry, newAssessmentSheet, planAssessments } from "../assessments";
import { evaluate, type CriteriaSet, type Evaluation } from "../criteria";
import { listSheets, patchSheet, writeSheet } from "../excel";
import { asFlow } from "./failures";
import { criteriaFor } from "./ownSets";
import { readWorkbook } from "./readWorkbook";
import { FlowError, type AssessRequest, type AssessResult, type CheckRequest, type JobOptions } from "./types";

/**
 * Records judgements in the sheet "DTT Đánh giá", which is made when it is not there: into the row of each subject and clause, else as a new
 * row. The roster is never written to; on any failure the sheet is as it was.
 * @throws {FlowError} as `check`, and `workbookProtected`, `subjectGone`, `indistinctSubjects`, `assessmentSheetUnreadable`, `notRestored`.
 */
export function assess(request: AssessRequest, options: JobOptions = {}): Promise<AssessResult> {
  const { judgements, by, on } = request;
  return asFlow(() =>
    record(request, options, ({ results, criteria }) => {
      const subjects = new Map(results.map(({ subject }) => [subject.id, subject]));
      return judgements.map(({ subjectId, clauseId, value, evidence }): AssessmentEntry => {
        const subject = subjects.get(subjectId);
        if (!subject) throw new FlowError("subjectGone", { subject: subjectId });
        return { subject, clause: clauseOf(criteria, clauseId), value, evidence, by, on };
      });
    })
  );
}

/**
 * Puts every judgement that is still to come into the sheet "DTT Đánh giá" as a row to be filled in, so that the officer can judge many at once
 * with Excel's own means. What is there already stays.
 * @throws {FlowError} as {@link assess}
 */
export function prepareAssessments(request: CheckRequest, options: JobOptions = {}): Promise<AssessResult> {
  return asFlow(() =>
    record(request, options, ({ results, criteria }) =>
      results.flatMap(({ subject, outcomes }) =>
        outcomes
          .filter(({ outcome }) => outcome === "unassessed")
          .map(({ id }): AssessmentEntry => ({ subject, clause: clauseOf(criteria, id), value: null, waits: true }))
      )
    )
  );
}

function clauseOf({ clauses }: CriteriaSet, id: string): AssessmentEntry["clause"] {
  const clause = clauses.find((candidate) => candidate.id === id);
  if (!clause) throw new FlowError("unexpected", { detail: `no clause ${id}` });
  return clause;
}

type Entries = (evaluation: Evaluation) => readonly AssessmentEntry[];

async function record(request: CheckRequest, options: JobOptions, entriesOf: Entries): Promise<AssessResult> {
  const { sheets, structureProtected } = await listSheets();
  const criteria = await criteriaFor(request.settings.set, sheets, options);
  const { roster, assessments } = await readWorkbook(sheets, { criteria, sheet: request.sheet }, options);
  const evaluation = evaluate(roster.subjects, { ...request.settings, assumeAssessed: false }, criteria);
  const entries = entriesOf(evaluation);
  if (entries.length === 0) return { sheetName: ASSESSMENT_SHEET_NAME, added: 0, updated: 0 };
  options.onProgress?.({ step: "writing", done: 0, total: entries.length });
  if (sheets.some(({ name }) => name === ASSESSMENT_SHEET_NAME)) {
    if (!assessments) throw new FlowError("assessmentSheetUnreadable", { sheet: ASSESSMENT_SHEET_NAME });
    const plan = planAssessments(assessments, entries, roster.subjects);
    if (plan.patches.length > 0) await patchSheet(ASSESSMENT_SHEET_NAME, plan.patches);
    return { sheetName: ASSESSMENT_SHEET_NAME, added: plan.added, updated: plan.updated };
  }
  const rows = entries.filter(({ value, waits }) => waits || value !== null);
  if (rows.length === 0) return { sheetName: ASSESSMENT_SHEET_NAME, added: 0, updated: 0 };
  if (structureProtected) throw new FlowError("workbookProtected");
  await writeSheet(newAssessmentSheet(rows, roster.subjects), { signal: options.signal });
  return { sheetName: ASSESSMENT_SHEET_NAME, added: rows.length, updated: 0 };
}
