import type { Reason } from "../reasons";
import type { ConditionContext } from "./types";

/** The surroundings of a clause that names no year: the latest year that is over, or every one, as the officer set. */
export const unstatedYears = (context: ConditionContext): { readonly context: ConditionContext; readonly notes: readonly Reason[] } => {
  const { settings, dueYears } = context;
  if (settings.unstatedYears === "every" || dueYears.length < 2) return { context, notes: [] };
  const latest = dueYears.slice(-1);
  return { context: { ...context, dueYears: latest }, notes: [{ code: "latestYearOnly", years: latest }] };
};
