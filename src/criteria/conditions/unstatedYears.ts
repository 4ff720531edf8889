import type { Notes } from "./notes";
import type { ConditionContext } from "./types";

const narrows = ({ settings, dueYears }: ConditionContext): boolean => settings.unstatedYears === "latest" && dueYears.length > 1;

/** The surroundings of a clause that names no year: the latest year that is over, or every one, as the officer set. */
export const unstatedYears = (context: ConditionContext): ConditionContext =>
  narrows(context) ? { ...context, dueYears: context.dueYears.slice(-1) } : context;

/** That only the latest year was asked. */
export const noteUnstatedYears = (context: ConditionContext, notes: Notes | undefined): void => {
  if (narrows(context)) notes?.add({ code: "latestYearOnly", years: context.dueYears.slice(-1) });
};
