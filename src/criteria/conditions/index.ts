import type { Subject } from "../subject";
import { adminReform } from "./adminReform";
import { initiative } from "./initiative";
import { initiativeCount } from "./initiativeCount";
import { judgement } from "./judgement";
import { leaderOfLeadingUnit } from "./leaderOfLeadingUnit";
import { leaderOfPassingUnit } from "./leaderOfPassingUnit";
import { noArrears } from "./noArrears";
import { noDiscipline } from "./noDiscipline";
import { planFulfilled } from "./planFulfilled";
import { planReached } from "./planReached";
import { publicServicesOnline } from "./publicServicesOnline";
import { ratingEveryYear } from "./ratingEveryYear";
import { ratingUnstatedYears } from "./ratingUnstatedYears";
import { record } from "./record";
import { registered } from "./registered";
import { registeredInitiative } from "./registeredInitiative";
import { registeredField } from "./registeredField";
import { targetsExceeded } from "./targetsExceeded";
import { titleEveryYear } from "./titleEveryYear";
import type { Condition, ConditionContext, ConditionImplementation, ConditionOf, ConditionType, Finding } from "./types";
import { workingStatus } from "./workingStatus";

export type * from "./types";

/** Every kind of condition; a new one does not compile until it is here. */
export const CONDITIONS: { readonly [T in ConditionType]: ConditionImplementation<T> } = {
  titleEveryYear,
  ratingEveryYear,
  workingStatus,
  record,
  judgement,
  noDiscipline,
  planFulfilled,
  initiative,
  leaderOfPassingUnit,
  leaderOfLeadingUnit,
  planReached,
  registered,
  registeredInitiative,
  publicServicesOnline,
  registeredField,
  ratingUnstatedYears,
  targetsExceeded,
  noArrears,
  initiativeCount,
  adminReform,
};

/** Decides one condition for one subject. */
export const evaluateCondition = <T extends ConditionType>(
  condition: ConditionOf<T>,
  subject: Subject,
  context: ConditionContext
): Finding => {
  const implementation: ConditionImplementation<T> = CONDITIONS[condition.type as T];
  return implementation.evaluate(condition, subject, context);
};

/**
 * What a condition asks, in one sentence.
 * @example describeCondition({ type: "ratingEveryYear", rating: "HTXSNV" }, "vi")
 */
export const describeCondition = <T extends ConditionType>(condition: ConditionOf<T>, language: "vi" | "en"): string => {
  const implementation: ConditionImplementation<T> = CONDITIONS[condition.type as T];
  return implementation.describe[language](condition);
};

export const conditionTypes = Object.keys(CONDITIONS) as readonly Condition["type"][];
