import type { FilterCriteria, FilterDate } from "../items/filterCriteria";
import type { CellReading } from "../model";
import { dateOfSerial, isoFields, serialOfDay } from "../serialDates";
import { meetsCriterion } from "./customCriterion";
import { periodDays, periodMonths, type DaySpan } from "./datePeriods";
import { isBlank, type FilterCell } from "./filterCell";
import { average, numbersOf, rankOf, rankTest } from "./rank";

type Test = (cell: FilterCell) => boolean;

/** Fields of a date that must agree for each specificity. */
const SPECIFICITY = { Year: 1, Month: 2, Day: 3, Hour: 4, Minute: 5, Second: 6 } as const;

/**
 * Which cells of a column a filter lets through.
 * @param cells of the column, all of them: averages and ranks are theirs
 * @param today serial number, for periods such as "this month"
 */
export function filterTest(criteria: FilterCriteria, cells: readonly FilterCell[], today: number): Test {
  const rank = rankOf(criteria.filterOn, Number(criteria.criterion1));
  if (rank) {
    const isRanked = rankTest(cells, rank);
    return ({ value }) => isRanked(value);
  }
  switch (criteria.filterOn) {
    case "Values":
      return valuesTest(criteria.values ?? []);
    case "CellColor":
      return ({ style }) => (style.fill ?? "") === (criteria.color ?? "");
    case "FontColor":
      return ({ style }) => (style.fontColor ?? "#000000") === (criteria.color || "#000000");
    case "Icon":
      return ({ icon }) => icon?.set === criteria.icon?.set && icon?.index === criteria.icon?.index;
    case "Dynamic":
      return dynamicTest(criteria.dynamicCriteria ?? "Unknown", cells, today);
    default:
      return customTest(criteria);
  }
}

function customTest({ criterion1 = "", criterion2 = "", operator }: FilterCriteria): Test {
  if (criterion2 === "") return (cell) => meetsCriterion(criterion1, cell);
  if (operator === "Or") return (cell) => meetsCriterion(criterion1, cell) || meetsCriterion(criterion2, cell);
  return (cell) => meetsCriterion(criterion1, cell) && meetsCriterion(criterion2, cell);
}

function valuesTest(values: readonly (string | FilterDate)[]): Test {
  const texts = new Set(values.filter((value) => typeof value === "string").map((value) => value.trim().toLowerCase()));
  const dates = values.filter((value) => typeof value !== "string");
  return (cell) => texts.has(isBlank(cell) ? "" : cell.text.trim().toLowerCase()) || dates.some((date) => isInDate(cell, date));
}

function isInDate({ value }: CellReading, { date, specificity }: FilterDate): boolean {
  const wanted = isoFields(date);
  if (typeof value !== "number" || !wanted) return false;
  const at = dateOfSerial(value);
  const own = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  return wanted.slice(0, SPECIFICITY[specificity]).every((field, i) => field === own[i]);
}

function dynamicTest(name: string, cells: readonly FilterCell[], today: number): Test {
  const mean = average(numbersOf(cells));
  if (name === "AboveAverage") return ({ value }) => typeof value === "number" && value > mean;
  if (name === "BelowAverage") return ({ value }) => typeof value === "number" && value < mean;
  const months = periodMonths(name);
  if (months) return ({ value }) => typeof value === "number" && months.includes(dateOfSerial(value).getUTCMonth() + 1);
  const span = periodDays(name, today) ?? NO_DAYS;
  return ({ value }) => typeof value === "number" && value >= span[0] && value < span[1];
}

const NO_DAYS: DaySpan = [serialOfDay(1900, 1, 1), serialOfDay(1900, 1, 1)];
