import type { Assessment, Subject } from "../subject";
import type { Outcome } from "../verdict";
import type { Notes } from "./notes";
import type { ConditionContext, JudgementRule, Reading } from "./types";

/** The side that only the officer can decide, where the data are silent. */
const judgedSide = (subject: Subject, { clauseId, settings }: ConditionContext, notes: Notes | undefined): Outcome => {
  const assessment = subject.assessments[clauseId];
  if (assessment?.state === "known") {
    const { value, cell, text, record } = assessment;
    if (record?.outdated) {
      notes?.add({ code: "assessmentOutdated", value, cell, text });
      return "unclear";
    }
    notes?.add({ code: "assessed", value, cell, text, ...(record && { evidence: record.evidence, by: record.by, on: record.on }) });
    return value ? "met" : "notMet";
  }
  if (assessment?.state === "unreadable") {
    notes?.add({ code: "assessmentUnreadable", cell: assessment.cell, text: assessment.text });
    return "unclear";
  }
  if (settings.assumeAssessed) {
    notes?.add({ code: "assumedMet" });
    notes?.restOn(assessment?.cell);
    return "met";
  }
  notes?.add(assessment ? { code: "assessmentBlank", cell: assessment.cell } : { code: "assessmentMissing" });
  return "unassessed";
};

/** A judgement of other data than today's says nothing against what the data decide by themselves. */
const yieldsToData = ({ record }: Assessment, data: Reading): boolean =>
  record?.outdated === true && (data === "notMet" || data === "notApplicable");

/** A recorded no is a no; a recorded yes decides where the data do not speak against it, and data against it are a contradiction. */
const joinBesides = (
  data: Exclude<Reading, "silent" | "unassessed">,
  subject: Subject,
  context: ConditionContext,
  notes?: Notes
): Outcome => {
  const assessment = subject.assessments[context.clauseId];
  if (!assessment || assessment.state === "blank" || yieldsToData(assessment, data)) return data;
  const { cell, text } = assessment;
  if (assessment.state === "unreadable") {
    if (data === "notMet") return data;
    notes?.add({ code: "assessmentUnreadable", cell, text });
    return "unclear";
  }
  if (!assessment.value || data === "met" || data === "notDue") return judgedSide(subject, context, notes);
  if (data === "notMet") {
    notes?.add({ code: "assessmentContradicts", value: true, cell, text });
    return "unclear";
  }
  notes?.add({ code: "assessmentSeen", cell, text });
  return data;
};

/** A judgement that someone recorded although the data decide: it may agree or contradict, and never overrides them. */
const joinAfter = (
  data: Exclude<Reading, "silent" | "unassessed">,
  subject: Subject,
  context: ConditionContext,
  notes?: Notes
): Outcome => {
  const assessment = subject.assessments[context.clauseId];
  if (assessment?.state !== "known" || assessment.record?.outdated) return data;
  const { cell, text, value } = assessment;
  if (data === "met" || data === "notMet") {
    const agrees = value === (data === "met");
    notes?.add(agrees ? { code: "assessed", value, cell, text } : { code: "assessmentContradicts", value, cell, text });
    return agrees ? data : "unclear";
  }
  // That a clause does not apply, and a yes beside it, are no contradiction.
  if (data !== "notApplicable" || !value) notes?.add({ code: "assessmentSeen", cell, text });
  return data;
};

/**
 * The outcome of a clause: what the data say, joined with the officer's recorded judgement.
 * @param rule how a recorded judgement counts beside data that speak
 */
export const joinJudgement = (data: Reading, rule: JudgementRule, subject: Subject, context: ConditionContext, notes?: Notes): Outcome => {
  if (data === "silent") return judgedSide(subject, context, notes);
  if (data === "unassessed") return data;
  return rule === "besides" ? joinBesides(data, subject, context, notes) : joinAfter(data, subject, context, notes);
};
