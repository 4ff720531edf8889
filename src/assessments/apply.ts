import { agreed, type Assessment, factsFingerprint, type Subject } from "../criteria";
import { issueAt, type Roster, type RosterIssue } from "../roster";
import type { AssessmentRow, AssessmentSheet } from "./readSheet";
import { subjectFinder } from "./subjectFinder";

/**
 * Gives every subject the judgements that the sheet "DTT Đánh giá" records for it. A judgement made when the roster said something else
 * is kept and marked: the officer looks again. Judgements of other criteria sets stay in the sheet and are not looked at.
 * @param clauseIds of the chosen set
 */
export function applyAssessments(roster: Roster, sheet: AssessmentSheet, setId: string, clauseIds: readonly string[]): Roster {
  const clauses = new Map(clauseIds.map((id) => [id.toUpperCase(), id]));
  const find = subjectFinder(roster.subjects);
  const recorded = new Map<Subject, Record<string, Assessment>>();
  const fingerprintOf = rememberedFingerprints();
  const issues: RosterIssue[] = [];
  const report = (code: RosterIssue["code"], row: AssessmentRow, column: "name" | "clause", values: RosterIssue["values"]) =>
    issues.push(issueAt(code, sheet.sheet, { row: row.row, column: sheet.columns[column] ?? 0 }, values));
  for (const row of sheet.rows) {
    const clause = clauses.get(row.clause.toUpperCase());
    if (clause === undefined) {
      if (isOfSet(row.clause, setId)) report("assessmentOfNoClause", row, "clause", { clause: row.clause });
      continue;
    }
    const found = find(row);
    const [subject] = found;
    if (!subject || found.length > 1) {
      if (row.judgement.state === "blank") continue;
      if (subject) report("assessmentAmbiguous", row, "name", { name: row.name, count: found.length });
      else report("assessmentOfNobody", row, "name", { name: row.name, unit: row.unit });
      continue;
    }
    const own = recorded.get(subject) ?? { ...subject.assessments };
    recorded.set(subject, own);
    own[clause] = agreed(
      own[clause],
      assessmentOf(row, () => fingerprintOf(subject))
    );
  }
  const subjects = roster.subjects.map((subject) => {
    const assessments = recorded.get(subject);
    return assessments ? { ...subject, assessments } : subject;
  });
  return { ...roster, subjects, issues: [...roster.issues, ...issues] };
}

/** A code without a set ("G1") belongs to none: it is told, since it was surely meant for one. */
const isOfSet = (clause: string, setId: string): boolean =>
  !clause.includes("-") || clause.toUpperCase().startsWith(`${setId.toUpperCase()}-`);

/** A subject has a row for every clause: what the roster says of it is put together once. */
function rememberedFingerprints(): (subject: Subject) => string {
  const known = new Map<Subject, string>();
  return (subject) => {
    const fingerprint = known.get(subject) ?? factsFingerprint(subject);
    known.set(subject, fingerprint);
    return fingerprint;
  };
}

function assessmentOf({ judgement, evidence, by, on, data }: AssessmentRow, now: () => string): Assessment {
  if (judgement.state !== "known") return judgement;
  const outdated = data !== "" && data !== now();
  const record = { ...(evidence && { evidence }), ...(by && { by }), ...(on && { on }), ...(outdated && { outdated }) };
  return { ...judgement, record };
}
