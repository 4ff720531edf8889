import { yearEndsBefore } from "../dates";
import type { CellAddress, Fact, FactValue, PartialDate, YearlyFactId, YearlyFacts } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import type { DataFinding } from "./judged";
import type { ConditionContext } from "./types";

/** What one year says: nothing to add, against, or not clear; `note` goes with it. */
export type YearReading = { readonly result: "ok" | "fail" | "unclear"; readonly note?: Reason };
export type KnownFact<T> = Extract<Fact<T>, { state: "known" }>;

interface Joining {
  readonly date: PartialDate;
  readonly cell: CellAddress;
}

const joiningOf = (subject: Subject): Joining | undefined => {
  const joined = subject.facts.ngayVao;
  return joined?.state === "known" ? { date: joined.value, cell: joined.cell } : undefined;
};

/** Under "exempt" the years before joining are not required, nor the year of joining unless from 1 January. */
const exemptYears = (subject: Subject, { settings, dueYears }: ConditionContext): readonly number[] => {
  const joining = settings.newcomers === "exempt" ? joiningOf(subject) : undefined;
  if (!joining) return [];
  return dueYears.filter(
    (year) => yearEndsBefore(year, joining.date) || (joining.date.startsWith(String(year)) && joining.date !== `${year}-01-01`)
  );
};

/** Years required of this subject, and the reason where some are not. */
export const requiredYears = (
  subject: Subject,
  context: ConditionContext
): { readonly years: readonly number[]; readonly notes: readonly Reason[] } => {
  const exempt = exemptYears(subject, context);
  const joining = joiningOf(subject);
  if (exempt.length === 0 || !joining) return { years: context.dueYears, notes: [] };
  return {
    years: context.dueYears.filter((year) => !exempt.includes(year)),
    notes: [{ code: "newcomerExempt", years: exempt, joined: joining.date, cell: joining.cell }],
  };
};

export const noYearDue = ({ dueFrom }: ConditionContext): Reason => ({ code: "noYearDue", dueFrom });

const newcomerNote = (subject: Subject, year: number): readonly Reason[] => {
  const joining = joiningOf(subject);
  return joining && yearEndsBefore(year, joining.date) ? [{ code: "newcomer", year, joined: joining.date, cell: joining.cell }] : [];
};

/** A value in a column without a year never counts for a year. */
export const undatedNote = (fact: YearlyFactId, yearly: YearlyFacts<unknown> | undefined): readonly Reason[] => {
  const undated = yearly?.undated;
  return undated && undated.state !== "blank" ? [{ code: "undated", fact, cell: undated.cell, text: undated.text }] : [];
};

interface YearResult {
  readonly result: YearReading["result"];
  readonly reasons: readonly Reason[];
  readonly cell?: CellAddress;
}

const readYear = <K extends YearlyFactId>(
  subject: Subject,
  fact: K,
  year: number,
  read: (known: KnownFact<FactValue<K>>, year: number) => YearReading
): YearResult => {
  const found = (subject.facts[fact] as YearlyFacts<FactValue<K>> | undefined)?.byYear[year];
  if (!found) return { result: "unclear", reasons: [{ code: "noYearColumn", fact, year }, ...newcomerNote(subject, year)] };
  const { cell } = found;
  if (found.state === "blank")
    return { result: "unclear", reasons: [{ code: "blankYear", fact, year, cell }, ...newcomerNote(subject, year)], cell };
  if (found.state === "unreadable")
    return { result: "unclear", reasons: [{ code: "unreadable", fact, year, cell, text: found.text, problem: found.problem }], cell };
  const reading = read(found, year);
  return { result: reading.result, reasons: reading.note ? [reading.note] : [], cell };
};

const ORDER = { fail: 0, unclear: 1, ok: 2 } as const;
const OUTCOME = { fail: "notMet", unclear: "unclear", ok: "met" } as const;

/**
 * Reads a yearly fact in every required year. One failing year decides; a missing, blank or unreadable year is unclear.
 * @param read judges a known value of one year
 * @param whenMet the reason when every year is in order
 */
export const everyYear = <K extends YearlyFactId>(
  subject: Subject,
  context: ConditionContext,
  fact: K,
  read: (known: KnownFact<FactValue<K>>, year: number) => YearReading,
  whenMet: (years: readonly number[]) => Reason
): DataFinding => {
  const { years, notes } = requiredYears(subject, context);
  if (years.length === 0) return { outcome: "notDue", reasons: notes.length > 0 ? notes : [noYearDue(context)], years, cells: [] };
  const yearly = subject.facts[fact] as YearlyFacts<FactValue<K>> | undefined;
  const undated = undatedNote(fact, yearly);
  if (!yearly || Object.keys(yearly.byYear).length === 0) {
    const missing: readonly Reason[] = [{ code: "noColumn", fact }, ...years.flatMap((year) => newcomerNote(subject, year))];
    return { outcome: "unclear", reasons: [...missing, ...undated, ...notes], years, cells: yearly?.undated ? [yearly.undated.cell] : [] };
  }
  const results = years.map((year) => readYear(subject, fact, year, read)).sort((a, b) => ORDER[a.result] - ORDER[b.result]);
  const worst = results[0]?.result ?? "ok";
  const cells = results.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
  const summary = worst === "ok" ? [whenMet(years)] : [];
  return {
    outcome: OUTCOME[worst],
    reasons: [...summary, ...results.flatMap(({ reasons }) => reasons), ...(worst === "ok" ? [] : undated), ...notes],
    years,
    cells,
  };
};
