/** `Excel.FilterCriteria` as an add-in gives and gets it. */
import { DATE_SPECIFICITIES, FILTER_KINDS, type FilterCriteria, type FilterDate, type FilterIcon } from "../../model/items/filterCriteria";
import { isoFields } from "../../model/serialDates";
import { periodDays, periodMonths } from "../../model/filters/datePeriods";
import { ExcelError } from "../errors";
import { optional, readColor, readInteger, readRecord, readText, readWord } from "../guards";

const RANKED = new Set<FilterCriteria["filterOn"]>(["TopItems", "TopPercent", "BottomItems", "BottomPercent"]);

/** @throws ExcelError `InvalidArgument` */
export const readIcon = (value: unknown): FilterIcon => {
  const { set, index } = readRecord(value);
  return { set: readText(set), index: readInteger(index, { min: 0, max: 4 }) };
};

const readFilterValue = (value: unknown): string | FilterDate => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  const { date, specificity } = readRecord(value);
  const text = readText(date);
  if (!isoFields(text)) throw new ExcelError("InvalidArgument");
  return { date: text, specificity: readWord(specificity, DATE_SPECIFICITIES) };
};

const readValues = (value: unknown): (string | FilterDate)[] => {
  if (!Array.isArray(value)) throw new ExcelError("InvalidArgument");
  return value.map(readFilterValue);
};

const readCriterion = (value: unknown): string => (typeof value === "number" ? String(value) : readText(value));

/** Excel takes up to 500 items and 100 percent. */
const readRank = (value: unknown, filterOn: string): string => {
  const rank = Number(readCriterion(value));
  const max = filterOn.endsWith("Percent") ? 100 : 500;
  return String(readInteger(rank, { min: 1, max }));
};

/** @throws ExcelError `InvalidArgument` for a word that is none of `Excel.DynamicFilterCriteria` */
const readDynamic = (value: unknown): string => {
  const name = readText(value);
  const word = name.charAt(0).toUpperCase() + name.slice(1);
  const isKnown = word === "AboveAverage" || word === "BelowAverage" || periodMonths(word) || periodDays(word, 0);
  if (!isKnown) throw new ExcelError("InvalidArgument");
  return word;
};

/** @throws ExcelError `InvalidArgument` where a part is missing that the kind of filter needs */
export const readFilterCriteria = (value: unknown): FilterCriteria => {
  const given = readRecord(value);
  const filterOn = readWord(given.filterOn, FILTER_KINDS);
  if (RANKED.has(filterOn)) return { filterOn, criterion1: readRank(given.criterion1, filterOn) };
  switch (filterOn) {
    case "Values":
      return { filterOn, values: readValues(given.values) };
    case "CellColor":
    case "FontColor":
      return { filterOn, color: optional(given.color, (color) => (color === "" ? "" : readColor(color)), "") };
    case "Icon":
      return { filterOn, icon: readIcon(given.icon) };
    case "Dynamic":
      return { filterOn, dynamicCriteria: readDynamic(given.dynamicCriteria) };
    default:
      return {
        filterOn,
        criterion1: readCriterion(given.criterion1),
        ...optional<{ criterion2?: string }>(given.criterion2, (second) => ({ criterion2: readCriterion(second) }), {}),
        operator: optional(given.operator, (word) => readWord(word, ["And", "Or"] as const), "And"),
      };
  }
};
