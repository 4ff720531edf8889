import type { ConditionContext } from "./conditions";
import type { EvaluableClause } from "./documents";
import { dueDay } from "./periods";
import type { CriterionOutcome } from "./verdict";

type Years = Pick<ConditionContext, "periodYears" | "dueYears" | "dueFrom">;

/** What a clause that names its years sees of the review period; every other clause sees all of it. */
export const yearsOfClause = <C extends Years>({ years }: Pick<EvaluableClause, "years">, context: C): C => {
  if (!years) return context;
  const among = (given: readonly number[]): readonly number[] => given.filter((year) => years.includes(year));
  const periodYears = among(context.periodYears);
  return { ...context, periodYears, dueYears: among(context.dueYears), dueFrom: dueDay(periodYears[0] ?? years[0] ?? 0) };
};

/** A clause whose years all lie outside the phase under review does not apply; undefined where it is to be asked. */
export const yearGate = ({ id, years }: Pick<EvaluableClause, "id" | "years">, { periodYears }: Years): CriterionOutcome | undefined =>
  years && periodYears.length === 0
    ? { id, outcome: "notApplicable", reasons: [{ code: "yearsNotReviewed", years }], years: [], cells: [] }
    : undefined;
