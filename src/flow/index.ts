/** The jobs: what the pane's buttons and the commands call. */
export { assess, prepareAssessments } from "./assess";
export { check, recognise } from "./check";
export { copyCriteriaSet, loadOwnSets } from "./ownSets";
export type { RosterRequest } from "./check";
export { register } from "./register";
export { prepareScoring, publishScores, score, type PublishRequest, type ScoreResult } from "./score";
export { loadSettings, saveSettings } from "./settings";
export * from "./types";
export { listSheets, selectCells } from "./workbook";
