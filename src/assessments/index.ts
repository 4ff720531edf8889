/** The sheet "DTT Đánh giá": the officer's judgements of the clauses that no cell decides. Pure: read from a grid, written as plain data. */
export { applyAssessments } from "./apply";
export { ASSESSMENT_SHEET_NAME } from "./columns";
export { type AssessmentRow, type AssessmentSheet, readAssessmentSheet } from "./readSheet";
export { type AssessmentEntry, IndistinctSubjectError, newAssessmentSheet, planAssessments } from "./writeRows";
