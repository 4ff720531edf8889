import { yearEndsBefore } from "../dates";
import type { CellAddress, PartialDate } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import type { Notes } from "./notes";
import type { ConditionContext } from "./types";

/** When a person joined, or a collective was established. */
const beginningOf = ({ kind, facts }: Subject): Beginning | undefined => {
  const fact = kind === "individual" ? "ngayVao" : "ngayThanhLap";
  const found = facts[fact];
  return found?.state === "known" ? { fact, joined: found.value, cell: found.cell } : undefined;
};
interface Beginning {
  readonly fact: "ngayVao" | "ngayThanhLap";
  readonly joined: PartialDate;
  readonly cell: CellAddress;
}

/** Under "exempt" the years before joining are not required, nor the year of joining unless from 1 January. */
const isExempt = (year: number, joined: PartialDate): boolean =>
  yearEndsBefore(year, joined) || (joined.startsWith(String(year)) && joined !== `${year}-01-01`);

/** Years required of this subject: those that are over, without those the officer exempts. */
export const requiredYears = (subject: Subject, { settings, dueYears }: ConditionContext): readonly number[] => {
  const beginning = settings.newcomers === "exempt" ? beginningOf(subject) : undefined;
  if (!beginning || !dueYears.some((year) => isExempt(year, beginning.joined))) return dueYears;
  return dueYears.filter((year) => !isExempt(year, beginning.joined));
};

/** The reason where some years are not required. */
export const noteExemptYears = (subject: Subject, context: ConditionContext, notes: Notes | undefined): void => {
  const beginning = beginningOf(subject);
  const required = requiredYears(subject, context);
  if (!notes || !beginning || required.length === context.dueYears.length) return;
  notes.add({ code: "newcomerExempt", years: context.dueYears.filter((year) => !required.includes(year)), ...beginning });
};

export const noYearDue = ({ dueFrom }: ConditionContext): Reason => ({ code: "noYearDue", dueFrom });

/** No year is required: none is over, or all are exempt. */
export const noteNothingDue = (subject: Subject, context: ConditionContext, notes: Notes | undefined): void => {
  if (context.dueYears.length === 0) notes?.add(noYearDue(context));
  else noteExemptYears(subject, context, notes);
};

/** That a year lies before the subject began, where its result is missing. */
export const noteNewcomer = (subject: Subject, year: number, notes: Notes): void => {
  const beginning = beginningOf(subject);
  if (beginning && yearEndsBefore(year, beginning.joined)) notes.add({ code: "newcomer", year, ...beginning });
};

/** The columns that tell which years are required. */
export const REQUIRED_YEARS_FACTS = ["ngayVao", "ngayThanhLap"] as const;
