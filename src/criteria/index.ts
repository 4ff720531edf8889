/** The criteria engine: facts in, verdicts out. Pure: no Office, no React, no clock. */
export * from "./facts";
export * from "./subject";
export * from "./verdict";
export * from "./reasons";
export * from "./settings";
export { parseStoredSettings, stringifySettings, type StoredSettings } from "./storedSettings";
export * from "./vocabulary";
export * from "./errors";
export * from "./documents";
export { isCalendarDay, readableDate } from "./dates";
export {
  CONDITIONS,
  conditionTypes,
  describeCondition,
  factsRead,
  type Condition,
  type ConditionContext,
  type ConditionOf,
  type ConditionParams,
  type ConditionType,
  type LimitFact,
  type RecordFact,
  type RegistrationFact,
  type SupportFact,
  type YesNoFact,
} from "./conditions";
export { decimal, factNumber, limitInWords, type NumberLimit } from "./limits";
export { readField, type ExemplarField, type FieldReading } from "./exemplarFields";
export { agreed } from "./agree";
export { factsFingerprint } from "./fingerprint";
export { overallVerdict } from "./decideSubject";
export { evaluate, outlook } from "./evaluate";
export { deadlineStatus, stagesOn } from "./milestones";
export { compareUnitNames, compareVietnameseNames } from "./names";
export { dueDay, dueYears, periodYears, yearList } from "./periods";
export { directWork, highestTitle, orderForList } from "./priority";
export { couldBeSameUnit, unitKey } from "./units";
