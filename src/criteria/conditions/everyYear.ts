import type { Fact, FactValue, YearlyFactId, YearlyFacts } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { LEAVE_FACTS, leaveOf } from "./leave";
import type { Notes } from "./notes";
import { noteExemptYears, noteNewcomer, noteNothingDue, REQUIRED_YEARS_FACTS, requiredYears } from "./requiredYears";
import type { ConditionContext, Reading } from "./types";

/** What one year says: in order, against, or not clear. */
export type YearReading = "ok" | "fail" | "unclear";
export type KnownFact<T> = Extract<Fact<T>, { state: "known" }>;

/** What a condition asks of every year; `asked` is its own parameter: the title, the rating, the limit. */
export interface YearlyQuestion<K extends YearlyFactId, A> {
  readonly fact: K;
  /** Judges a known value of one year and writes down what is not plainly in order. */
  judge(known: KnownFact<FactValue<K>>, year: number, asked: A, subject: Subject, context: ConditionContext, notes?: Notes): YearReading;
  /** The reason when every year is in order. */
  whenMet(years: readonly number[], asked: A): Reason;
}

/** The columns that tell which years are required, and of which no result is to be expected. */
export const EVERY_YEAR_FACTS = [...REQUIRED_YEARS_FACTS, ...LEAVE_FACTS] as const;

/** A value in a column without a year never counts for a year. */
export const noteUndated = (fact: YearlyFactId, yearly: YearlyFacts<unknown> | undefined, notes: Notes | undefined): void => {
  const undated = yearly?.undated;
  if (undated && undated.state !== "blank") notes?.add({ code: "undated", fact, cell: undated.cell, text: undated.text });
};

/** What a year without a result says: that it is not clear, or that nothing is asked of a year of leave, as the officer set. */
const readGap = (
  found: Exclude<Fact<unknown>, { state: "known" }> | undefined,
  fact: YearlyFactId,
  year: number,
  subject: Subject,
  { settings }: ConditionContext,
  notes?: Notes
): YearReading | "leave" => {
  const onLeave = settings.leaveYears === "exempt" || notes ? leaveOf(subject, year) : undefined;
  if (onLeave && settings.leaveYears === "exempt") {
    notes?.add({ code: "leaveExempt", year, ...onLeave });
    return "leave";
  }
  if (!notes) return "unclear";
  if (!found) notes.add({ code: "noYearColumn", fact, year });
  else if (found.state === "blank") notes.add({ code: "blankYear", fact, year, cell: found.cell });
  else notes.add({ code: "unreadable", fact, year, cell: found.cell, text: found.text, problem: found.problem });
  if (onLeave) notes.add({ code: "leave", year, ...onLeave });
  if (found?.state !== "unreadable") noteNewcomer(subject, year, notes);
  return "unclear";
};

/** Nothing at all stands under a year: the columns are not there, rather than one of them. */
const hasNoYears = (yearly: YearlyFacts<unknown> | undefined): boolean => {
  for (const year in yearly?.byYear) if (year) return false;
  return true;
};

const readYear = <K extends YearlyFactId, A>(
  question: YearlyQuestion<K, A>,
  asked: A,
  year: number,
  subject: Subject,
  context: ConditionContext,
  notes?: Notes
): YearReading | "leave" => {
  const found = (subject.facts[question.fact] as YearlyFacts<FactValue<K>> | undefined)?.byYear[year];
  if (found?.state !== "known") return readGap(found, question.fact, year, subject, context, notes);
  notes?.restOn(found.cell);
  return question.judge(found, year, asked, subject, context, notes);
};

const READINGS = { fail: "notMet", unclear: "unclear", ok: "met", leave: "unclear" } as const;
const SEVERITY = { fail: 3, unclear: 2, ok: 1, leave: 0 } as const;

/**
 * Reads a yearly fact in every required year. One failing year decides; a missing, blank or unreadable year is unclear. Where a person
 * was on leave in every year there is nothing to test, and that is unclear as well.
 */
export const everyYear = <K extends YearlyFactId, A>(
  question: YearlyQuestion<K, A>,
  asked: A,
  subject: Subject,
  context: ConditionContext,
  notes?: Notes
): Reading => {
  const years = requiredYears(subject, context);
  if (years.length === 0) {
    noteNothingDue(subject, context, notes);
    return "notDue";
  }
  let worst: YearReading | "leave" = "leave";
  for (const year of years) {
    const reading = readYear(question, asked, year, subject, context);
    if (SEVERITY[reading] > SEVERITY[worst]) worst = reading;
  }
  if (notes) noteYears(question, asked, years, READINGS[worst], subject, context, notes);
  return READINGS[worst];
};

const noteYears = <K extends YearlyFactId, A>(
  question: YearlyQuestion<K, A>,
  asked: A,
  years: readonly number[],
  reading: Reading,
  subject: Subject,
  context: ConditionContext,
  notes: Notes
): void => {
  const { fact } = question;
  const yearly = subject.facts[fact] as YearlyFacts<unknown> | undefined;
  notes.test(years);
  if (hasNoYears(yearly)) {
    notes.add({ code: "noColumn", fact });
    notes.restOn(yearly?.undated?.cell);
    years.forEach((year) => noteNewcomer(subject, year, notes));
  } else noteEachYear(question, asked, years, subject, context, notes);
  if (reading !== "met") noteUndated(fact, yearly, notes);
  noteExemptYears(subject, context, notes);
};

const WORST_FIRST = ["fail", "unclear", "ok", "leave"] as const;

/** The worst years first, as a reader looks for them. */
const noteEachYear = <K extends YearlyFactId, A>(
  question: YearlyQuestion<K, A>,
  asked: A,
  years: readonly number[],
  subject: Subject,
  context: ConditionContext,
  notes: Notes
): void => {
  const readings = years.map((year) => ({ year, reading: readYear(question, asked, year, subject, context) }));
  const tested = readings.filter(({ reading }) => reading !== "leave").map(({ year }) => year);
  const inOrder = readings.every(({ reading }) => reading === "ok" || reading === "leave");
  if (inOrder && tested.length > 0) notes.add(question.whenMet(tested, asked));
  for (const wanted of WORST_FIRST)
    for (const { year, reading } of readings) if (reading === wanted) readYear(question, asked, year, subject, context, notes);
};
