import { yearEndsBefore } from "../dates";
import type { Fact, FactValue, YearlyFactId, YearlyFacts } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import type { Notes } from "./notes";
import type { ConditionContext, Reading } from "./types";

/** What one year says: in order, against, or not clear. */
export type YearReading = "ok" | "fail" | "unclear";
export type KnownFact<T> = Extract<Fact<T>, { state: "known" }>;
/** Judges a known value of one year and writes down what is not plainly in order. */
export type YearReader<T> = (known: KnownFact<T>, year: number, notes?: Notes) => YearReading;

/** Under "exempt" the years before joining are not required, nor the year of joining unless from 1 January. */
const isExempt = (year: number, joined: string): boolean =>
  yearEndsBefore(year, joined) || (joined.startsWith(String(year)) && joined !== `${year}-01-01`);

/** Years required of this subject: those that are over, without those the officer exempts. */
export const requiredYears = ({ facts: { ngayVao } }: Subject, { settings, dueYears }: ConditionContext): readonly number[] => {
  if (settings.newcomers !== "exempt" || ngayVao?.state !== "known") return dueYears;
  const joined = ngayVao.value;
  return dueYears.some((year) => isExempt(year, joined)) ? dueYears.filter((year) => !isExempt(year, joined)) : dueYears;
};

/** The reason where some years are not required. */
export const noteExemptYears = (subject: Subject, context: ConditionContext, notes: Notes | undefined): void => {
  const { ngayVao } = subject.facts;
  const required = requiredYears(subject, context);
  if (!notes || ngayVao?.state !== "known" || required.length === context.dueYears.length) return;
  const years = context.dueYears.filter((year) => !required.includes(year));
  notes.add({ code: "newcomerExempt", years, joined: ngayVao.value, cell: ngayVao.cell });
};

export const noYearDue = ({ dueFrom }: ConditionContext): Reason => ({ code: "noYearDue", dueFrom });

/** No year is required: none is over, or all are exempt. */
export const noteNothingDue = (subject: Subject, context: ConditionContext, notes: Notes | undefined): void => {
  if (context.dueYears.length === 0) notes?.add(noYearDue(context));
  else noteExemptYears(subject, context, notes);
};

const noteNewcomer = ({ facts: { ngayVao } }: Subject, year: number, notes: Notes | undefined): void => {
  if (notes && ngayVao?.state === "known" && yearEndsBefore(year, ngayVao.value))
    notes.add({ code: "newcomer", year, joined: ngayVao.value, cell: ngayVao.cell });
};

/** A value in a column without a year never counts for a year. */
export const noteUndated = (fact: YearlyFactId, yearly: YearlyFacts<unknown> | undefined, notes: Notes | undefined): void => {
  const undated = yearly?.undated;
  if (undated && undated.state !== "blank") notes?.add({ code: "undated", fact, cell: undated.cell, text: undated.text });
};

const readYear = <T>(
  found: Fact<T> | undefined,
  fact: YearlyFactId,
  year: number,
  subject: Subject,
  read: YearReader<T>,
  notes?: Notes
): YearReading => {
  if (found?.state === "known") {
    const reading = read(found, year, notes);
    notes?.restOn(found.cell);
    return reading;
  }
  if (!notes) return "unclear";
  if (!found) notes.add({ code: "noYearColumn", fact, year });
  else if (found.state === "blank") notes.add({ code: "blankYear", fact, year, cell: found.cell });
  else notes.add({ code: "unreadable", fact, year, cell: found.cell, text: found.text, problem: found.problem });
  if (found?.state !== "unreadable") noteNewcomer(subject, year, notes);
  return "unclear";
};

/** Nothing at all stands under a year: the columns are not there, rather than one of them. */
const hasNoYears = (yearly: YearlyFacts<unknown> | undefined): boolean => {
  for (const year in yearly?.byYear) if (year) return false;
  return true;
};

const WORST_FIRST = ["fail", "unclear", "ok"] as const;
const READINGS = { fail: "notMet", unclear: "unclear", ok: "met" } as const;

/**
 * Reads a yearly fact in every required year. One failing year decides; a missing, blank or unreadable year is unclear.
 * @param read judges a known value of one year
 * @param whenMet the reason when every year is in order
 */
export const everyYear = <K extends YearlyFactId>(
  subject: Subject,
  context: ConditionContext,
  fact: K,
  read: YearReader<FactValue<K>>,
  whenMet: (years: readonly number[]) => Reason,
  notes?: Notes
): Reading => {
  const years = requiredYears(subject, context);
  if (years.length === 0) {
    noteNothingDue(subject, context, notes);
    return "notDue";
  }
  const yearly = subject.facts[fact] as YearlyFacts<FactValue<K>> | undefined;
  let worst: YearReading = "ok";
  for (const year of years) {
    const reading = readYear(yearly?.byYear[year], fact, year, subject, read);
    if (reading === "fail" || (reading === "unclear" && worst === "ok")) worst = reading;
  }
  if (notes) noteYears(worst);
  return READINGS[worst];

  /** The worst years first, as a reader looks for them. */
  function noteYears(reading: YearReading): void {
    if (!notes) return;
    notes.test(years);
    if (hasNoYears(yearly)) {
      notes.add({ code: "noColumn", fact });
      notes.restOn(yearly?.undated?.cell);
      years.forEach((year) => noteNewcomer(subject, year, notes));
    } else {
      if (reading === "ok") notes.add(whenMet(years));
      for (const wanted of WORST_FIRST)
        for (const year of years) {
          const found = yearly?.byYear[year];
          if (readYear(found, fact, year, subject, read) === wanted) readYear(found, fact, year, subject, read, notes);
        }
    }
    if (reading !== "ok") noteUndated(fact, yearly, notes);
    noteExemptYears(subject, context, notes);
  }
};
