import type { CriterionOutcome } from "../../src/criteria";
import type { CheckResult, FlowError, ScoreResult } from "../../src/flow";
import { texts } from "../../src/texts";

/** The result of a check as plain data: what `npm run check --json` prints. */
export function report({ roster, evaluation }: CheckResult, scored?: ScoreResult) {
  const [main] = roster.sheets;
  return {
    sheet: main?.sheet,
    set: evaluation.set,
    asOf: evaluation.asOf,
    years: evaluation.years,
    periodYears: evaluation.periodYears,
    deadlines: evaluation.deadlines,
    headerRows: main?.headerRows ?? [],
    columns: (main?.columns ?? []).map(columnReport),
    ignoredRows: (main?.ignoredRows ?? []).map(({ row, reason, text }) => ({ row, reason, text })),
    otherSheets: roster.sheets
      .slice(1)
      .map(({ sheet, headerRows, columns, ignoredRows }) => ({ sheet, headerRows, columns: columns.map(columnReport), ignoredRows })),
    issues: roster.issues.map((issue) => ({ code: issue.code, sheet: issue.sheet, cell: issue.cell, message: texts.vi.issue(issue) })),
    results: evaluation.results.map(({ subject, verdict, outcomes }) => ({
      sheet: subject.sheet,
      row: subject.row,
      kind: subject.kind,
      name: subject.name,
      unit: subject.unit ?? null,
      verdict,
      doubts: [...subject.doubts.map((doubt) => texts.vi.doubt(doubt)), ...(outcomes.length === 0 ? [texts.vi.noCriteria] : [])],
      criteria: outcomes.map(outcomeReport),
    })),
    ...(scored ? { scores: scoreReport(scored) } : {}),
    quota: evaluation.quota.map((result) => ({ ...result, message: texts.vi.quota(result) })),
  };
}

/** What is wrong in a sheet of criteria as plain data: what `npm run check --json` prints instead of a result. */
export const mistakeReport = ({ code, values, mistakes }: FlowError) => ({
  error: code,
  set: values.set,
  mistakes: mistakes.map((mistake) => ({ ...mistake, message: texts.vi.mistake(mistake) })),
});

export type Report = ReturnType<typeof report>;

const scoreReport = ({ sheetName, problems, ranking }: ScoreResult) => ({
  sheet: sheetName,
  problems: problems.map((problem) => ({ code: problem.code, cell: problem.cell, message: texts.vi.scoreProblem(problem) })),
  criteria: (ranking?.criteria ?? []).map(({ name, weight, maximum }) => ({ name, weight, maximum: maximum ?? null })),
  ranking: (ranking?.rows ?? []).map(({ row, kind, name, unit, scores, total, rank, tied, missing }) => ({
    row: row + 1,
    kind,
    name,
    unit,
    scores,
    total: total ?? null,
    rank: rank ?? null,
    tied: tied ?? false,
    missing,
  })),
});

const columnReport = ({ column, header, field, year, clause }: CheckResult["roster"]["sheets"][number]["columns"][number]) => ({
  column,
  header,
  field,
  ...(year === undefined ? {} : { year }),
  ...(clause === undefined ? {} : { clause }),
});

const outcomeReport = ({ id, outcome, reasons, years, cells }: CriterionOutcome) => ({
  id,
  outcome,
  reason: reasons.map((reason) => texts.vi.reason(reason)).join(" "),
  years,
  cells,
});
