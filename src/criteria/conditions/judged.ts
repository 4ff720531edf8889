import type { CellAddress } from "../facts";
import type { Reason } from "../reasons";
import type { Assessment, Subject } from "../subject";
import type { ConditionContext, Finding } from "./types";

/** What the data alone say; `silent`: nothing for or against. */
export interface DataFinding {
  readonly outcome: "met" | "notMet" | "unclear" | "silent" | "notDue" | "notApplicable";
  readonly reasons: readonly Reason[];
  readonly years: readonly number[];
  readonly cells: readonly CellAddress[];
}

const distinct = (cells: readonly CellAddress[]): readonly CellAddress[] => (cells.length < 2 ? cells : [...new Set(cells)]);

const finish = (
  outcome: Finding["outcome"],
  { reasons, years, cells }: DataFinding,
  more: readonly Reason[] = [],
  moreCells: readonly CellAddress[] = []
): Finding => ({
  outcome,
  reasons: reasons.length === 0 ? more : more.length === 0 ? reasons : [...reasons, ...more],
  years,
  cells: distinct(cells.length === 0 ? moreCells : [...cells, ...moreCells]),
});

const unjudged = (data: DataFinding, { settings }: ConditionContext, reason: Reason, cells: readonly CellAddress[]): Finding =>
  settings.assumeAssessed ? finish("met", data, [{ code: "assumedMet" }], cells) : finish("unassessed", data, [reason], cells);

/** The side that only the officer can decide, where the data are silent. */
const judgedSide = (data: DataFinding, subject: Subject, context: ConditionContext): Finding => {
  const assessment = subject.assessments[context.clauseId];
  if (!assessment) return unjudged(data, context, { code: "assessmentMissing" }, []);
  const { cell } = assessment;
  if (assessment.state === "blank") return unjudged(data, context, { code: "assessmentBlank", cell }, [cell]);
  if (assessment.state === "unreadable")
    return finish("unclear", data, [{ code: "assessmentUnreadable", cell, text: assessment.text }], [cell]);
  const { value, text, record } = assessment;
  if (record?.outdated) return finish("unclear", data, [{ code: "assessmentOutdated", value, cell, text }], [cell]);
  return finish(value ? "met" : "notMet", data, [{ code: "assessed", value, cell, text, ...sourceOf(record) }], [cell]);
};

const sourceOf = (record: Assessment["record"]) => record && { evidence: record.evidence, by: record.by, on: record.on };

/** A judgement of other data than today's says nothing against what the data decide by themselves. */
const yieldsToData = (assessment: Assessment, { outcome }: DataFinding): boolean =>
  assessment.record?.outdated === true && (outcome === "notMet" || outcome === "notApplicable");

/**
 * Joins the data with the officer's recorded judgement of the clause. A recorded no is a no; a recorded yes decides
 * where the data do not speak against it, and data against a recorded yes are shown as a contradiction.
 */
export const withJudgement = (data: DataFinding, subject: Subject, context: ConditionContext): Finding => {
  if (data.outcome === "silent") return judgedSide(data, subject, context);
  const assessment = subject.assessments[context.clauseId];
  if (!assessment || assessment.state === "blank" || yieldsToData(assessment, data)) return finish(data.outcome, data);
  const { cell, text } = assessment;
  if (assessment.state === "unreadable") {
    return data.outcome === "notMet"
      ? finish("notMet", data)
      : finish("unclear", data, [{ code: "assessmentUnreadable", cell, text }], [cell]);
  }
  if (!assessment.value || data.outcome === "met" || data.outcome === "notDue") return judgedSide(data, subject, context);
  if (data.outcome === "notMet") return finish("unclear", data, [{ code: "assessmentContradicts", value: true, cell, text }], [cell]);
  return finish(data.outcome, data, [{ code: "assessmentSeen", cell, text }], [cell]);
};

/**
 * Joins data that decide by themselves with a judgement that someone recorded all the same: it never overrides the data.
 * Where the data are silent the judgement decides.
 */
export const dataFirst = (data: DataFinding, subject: Subject, context: ConditionContext): Finding => {
  if (data.outcome === "silent") return judgedSide(data, subject, context);
  const assessment = subject.assessments[context.clauseId];
  if (assessment?.state !== "known" || assessment.record?.outdated) return finish(data.outcome, data);
  const { cell, text, value } = assessment;
  if (data.outcome === "met" || data.outcome === "notMet") {
    const agrees = value === (data.outcome === "met");
    return agrees
      ? finish(data.outcome, data, [{ code: "assessed", value, cell, text }], [cell])
      : finish("unclear", data, [{ code: "assessmentContradicts", value, cell, text }], [cell]);
  }
  return finish(data.outcome, data, [{ code: "assessmentSeen", cell, text }], [cell]);
};
