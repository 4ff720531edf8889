/** `Excel.SortField` as an add-in gives it. */
import { SORT_ON, type SortField } from "../../model/items/sortFields";
import { ExcelError } from "../errors";
import { optional, readBoolean, readColor, readInteger, readRecord, readWord } from "../guards";
import { readIcon } from "./filterCriteria";

const DATA_OPTIONS = ["Normal", "TextAsNumber"] as const;

/** @param count of columns (or rows) there are. @throws ExcelError `InvalidArgument` for a key beyond them, or a look that is not said */
const readField = (value: unknown, count: number): SortField => {
  const given = readRecord(value);
  const sortOn = optional(given.sortOn, (word) => readWord(word, SORT_ON), "Value");
  return {
    key: readInteger(given.key, { min: 0, max: count - 1 }),
    sortOn,
    ascending: optional(given.ascending, readBoolean, true),
    dataOption: optional(given.dataOption, (word) => readWord(word, DATA_OPTIONS), "Normal"),
    ...(sortOn === "CellColor" || sortOn === "FontColor" ? { color: given.color === "" ? "" : readColor(given.color) } : {}),
    ...(sortOn === "Icon" ? { icon: readIcon(given.icon) } : {}),
  };
};

/** Excel sorts by up to 64 keys. */
const MAX_FIELDS = 64;

/** @throws ExcelError `InvalidArgument` */
export const readSortFields = (value: unknown, count: number): SortField[] => {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_FIELDS) throw new ExcelError("InvalidArgument");
  return value.map((field) => readField(field, count));
};
