/** The unit's own scoring table (STNMTBD): the sheet "DTT Chấm điểm", the ranking from it, and the list that makes it public. Pure. */
export { SCORING_SHEET_NAME } from "./layout";
export { NOTICE_SHEET_NAME, publicNotice } from "./publicNotice";
export { rank } from "./rank";
export { readScoringTable } from "./readTable";
export type { Ranked, Ranking, ScoreCriterion, ScoreProblem, ScoreProblemCode, ScoringTable } from "./types";
export { newScoringSheet, planNewRows, planTotals } from "./writeTable";
