import type { ConditionContext, Notes } from "./conditions";
import type { EvaluableClause } from "./documents";
import { dueDay } from "./periods";
import type { Outcome } from "./verdict";

type Years = Pick<ConditionContext, "periodYears" | "dueYears" | "dueFrom">;

/** What a clause that names its years sees of the review period; every other clause sees all of it. */
export const yearsOfClause = <C extends Years>({ years }: Pick<EvaluableClause, "years">, context: C): C => {
  if (!years) return context;
  const among = (given: readonly number[]): readonly number[] => given.filter((year) => years.includes(year));
  const periodYears = among(context.periodYears);
  return { ...context, periodYears, dueYears: among(context.dueYears), dueFrom: dueDay(periodYears[0] ?? years[0] ?? 0) };
};

/** A clause whose years all lie outside the phase under review does not apply; undefined where it is to be asked. */
export const yearGate = ({ years }: Pick<EvaluableClause, "years">, { periodYears }: Years, notes?: Notes): Outcome | undefined => {
  if (!years || periodYears.length > 0) return undefined;
  notes?.add({ code: "yearsNotReviewed", years });
  return "notApplicable";
};
