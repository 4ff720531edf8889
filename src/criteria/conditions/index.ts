import type { Subject } from "../subject";
import { initiative } from "./initiative";
import { judgement } from "./judgement";
import { leaderOfPassingUnit } from "./leaderOfPassingUnit";
import { noDiscipline } from "./noDiscipline";
import { planFulfilled } from "./planFulfilled";
import { ratingEveryYear } from "./ratingEveryYear";
import { record } from "./record";
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
