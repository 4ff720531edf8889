import type { FactId } from "../facts";
import type { Subject } from "../subject";
import type { Outcome } from "../verdict";
import { adminReform } from "./adminReform";
import { combination, type Members } from "./combination";
import { initiative } from "./initiative";
import { initiativeCount } from "./initiativeCount";
import { joinJudgement } from "./judged";
import { judgement } from "./judgement";
import { leaderOfLeadingUnit } from "./leaderOfLeadingUnit";
import { leaderOfPassingUnit } from "./leaderOfPassingUnit";
import { limit } from "./limit";
import { noArrears } from "./noArrears";
import { noDiscipline } from "./noDiscipline";
import { Notes } from "./notes";
import { planFulfilled } from "./planFulfilled";
import { planReached } from "./planReached";
import { publicServicesOnline } from "./publicServicesOnline";
import { ratingEveryYear } from "./ratingEveryYear";
import { ratingUnstatedYears } from "./ratingUnstatedYears";
import { record } from "./record";
import { registered } from "./registered";
import { registeredField } from "./registeredField";
import { registeredInitiative } from "./registeredInitiative";
import { targetsExceeded } from "./targetsExceeded";
import { titleEveryYear } from "./titleEveryYear";
import type { Condition, ConditionContext, ConditionImplementation, ConditionOf, ConditionType } from "./types";
import { workingStatus } from "./workingStatus";
import { yesNo } from "./yesNo";

export type * from "./types";
export { Notes };

const implementationOf = <T extends ConditionType>({ type }: ConditionOf<T>): ConditionImplementation<T> => CONDITIONS[type as T];

const members: Members = {
  read: (condition, subject, context, notes) => implementationOf(condition).read(condition, subject, context, notes),
  judgement: (condition) => implementationOf(condition).judgement(condition),
  facts: (condition) => implementationOf(condition).facts(condition),
  describe: (condition, language) => implementationOf(condition).describe[language](condition),
};

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
  limit,
  yesNo,
  registered,
  registeredInitiative,
  publicServicesOnline,
  registeredField,
  ratingUnstatedYears,
  targetsExceeded,
  noArrears,
  initiativeCount,
  adminReform,
  combination: combination(members),
};

/** Decides for one subject; notes, where they are given, are filled with the reasons, years and cells. */
export type Decider = (subject: Subject, context: ConditionContext, notes?: Notes) => Outcome;

/**
 * How a condition decides: what the data say, joined with the officer's recorded judgement of the clause.
 * @returns made once, called for every subject
 */
export const deciderOf = (condition: Condition): Decider => {
  const implementation = implementationOf(condition);
  const rule = implementation.judgement(condition);
  return (subject, context, notes) => joinJudgement(implementation.read(condition, subject, context, notes), rule, subject, context, notes);
};

/**
 * What a condition asks, in one sentence.
 * @example describeCondition({ type: "ratingEveryYear", rating: "HTXSNV" }, "vi")
 */
export const describeCondition = members.describe;

/**
 * The columns that a condition may read.
 * @example factsRead({ type: "titleEveryYear", title: "CSTDCS" }) // ["danhHieu"]
 */
export const factsRead: (condition: Condition) => readonly FactId[] = members.facts;

export const conditionTypes = Object.keys(CONDITIONS) as readonly ConditionType[];
