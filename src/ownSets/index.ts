/** A criteria set as a sheet that an officer can change, and back: pure, no Office, no clock. */
export { chooseSet, type ChosenSet } from "./chooseSet";
export { proposedId, renamed } from "./codes";
export type { MistakeCode, MistakeOf, SetMistake } from "./mistakes";
export { readSets, usableSets } from "./read/readSets";
export { readSet, type OwnSet } from "./read/readSet";
export { isOwnSetSheet, OWN_SET_SHEET } from "./sheetName";
export { KIND_WORDS } from "./words";
export { setSheet } from "./write/setSheet";
