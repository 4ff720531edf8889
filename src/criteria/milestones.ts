import { dayBefore } from "./dates";
import { criteriaSet, type CriteriaSet, type DateClause } from "./documents";
import type { DeadlineStatus } from "./verdict";

/**
 * Every deadline of a document against the date of the list. "Trước ngày X" is strict: X−1 is the last day in time.
 * @param set a criteria set or its id
 * @param listDate `YYYY-MM-DD`
 * @throws {CriteriaError} `unknownSet`
 * @example deadlineStatus("BTNMT", "2021-09-15") // [{ id: "BTNMT-M2", lastDay: "2021-09-14", status: "late" }]
 */
export const deadlineStatus = (set: CriteriaSet | string, listDate: string): readonly DeadlineStatus[] => {
  const { clauses } = typeof set === "string" ? criteriaSet(set) : set;
  return clauses.flatMap((clause) => {
    if (clause.kind !== "DATE" || clause.milestone.type !== "deadline") return [];
    const lastDay = dayBefore(clause.milestone.before);
    return [{ id: clause.id, lastDay, status: listDate <= lastDay ? ("inTime" as const) : ("late" as const) }];
  });
};

/**
 * The stages of a plan that a day lies in.
 * @param set a criteria set or its id
 * @param day `YYYY-MM-DD`
 * @throws {CriteriaError} `unknownSet`
 * @example stagesOn("KTTV", "2023-07-01").map(({ id }) => id) // ["KTTV-M4"]
 */
export const stagesOn = (set: CriteriaSet | string, day: string): readonly DateClause[] => {
  const { clauses } = typeof set === "string" ? criteriaSet(set) : set;
  return clauses.filter(
    (clause): clause is DateClause =>
      clause.kind === "DATE" && clause.milestone.type === "span" && clause.milestone.from <= day && day <= clause.milestone.to
  );
};
