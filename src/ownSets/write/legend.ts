import type { ClauseSubject } from "../../criteria";
import { COLUMN_KEYS, column, PARAM_COLUMNS, type ColumnKey } from "../columns";
import { ROW_FORMS } from "../forms/rowForms";
import { KIND_WORDS, SUBJECT_WORDS } from "../words";

const SUBJECTS: readonly ClauseSubject[] = ["collective", "individual"];

const paramWords = (key: (typeof PARAM_COLUMNS)[number]): readonly string[] => [
  ...new Set(ROW_FORMS.flatMap((form) => SUBJECTS.flatMap((subject) => form.allowed(key, { subject })))),
];

/** Words that may stand in each column, and beside the conditions what they ask. */
export const LEGEND: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  text: ROW_FORMS.map(({ help }) => help),
  subject: Object.values(SUBJECT_WORDS).map(({ vi }) => vi),
  condition: ROW_FORMS.map(({ word }) => word.vi),
  kind: Object.values(KIND_WORDS).map(({ vi }) => vi),
  ...Object.fromEntries(PARAM_COLUMNS.map((key) => [key, paramWords(key)])),
};

/** The legend row by row, in the order of the columns. */
export const legendRows = (): readonly (readonly string[])[] => {
  const longest = Math.max(...Object.values(LEGEND).map((words) => words.length));
  return Array.from({ length: longest }, (_, i) => COLUMN_KEYS.map((key) => LEGEND[key]?.[i] ?? ""));
};

/** What may stand in the columns that take no word of a list. */
export const hintRow = (): readonly string[] => COLUMN_KEYS.map((key) => column(key).hint);
