import { listed, mistakeSentence, type MistakeSentences, type MistakeTexts } from "../mistakeTexts";

const choice = (column: string, allowed: readonly string[], suggestion?: string): string => {
  const meant = suggestion === undefined ? "" : ` Is “${suggestion}” meant?`;
  const list = listed(allowed);
  if (list !== undefined) return `${meant} Allowed: ${list}.`;
  return allowed.length === 0 ? meant : `${meant} The words allowed stand in part 4, column “${column}”.`;
};
const columns = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

const SENTENCES: MistakeSentences = {
  missingTable: ({ headers }) =>
    `the table with the headers ${columns(headers)} is missing. Restore its header row, or copy the criteria set to a new sheet.`,
  missingColumn: ({ column, suggestion }) =>
    suggestion === undefined
      ? `the table has no column “${column}”. Add the column again under this header.`
      : `the table has no column “${column}”; is it the one headed “${suggestion}”? Write “${column}”.`,
  duplicateColumn: ({ column, other }) => `the header “${column}” already stands in ${other}. Keep one of the columns.`,
  missingCell: ({ column, condition, allowed }) =>
    `“${column}” is blank${condition === undefined ? "" : `, and the condition “${condition}” needs it`}.${choice(column, allowed)}`,
  unknownWord: ({ column, text, allowed, suggestion }) => `“${text}” cannot stand in “${column}”.${choice(column, allowed, suggestion)}`,
  oneOnly: ({ column, text }) => `“${column}” takes one value, and “${text}” are several. Keep one, or make two criteria of them.`,
  notUsed: ({ column, text, condition, used }) =>
    `the condition “${condition}” does not use the column “${column}” (which says “${text}”). ` +
    (used.length === 0 ? "Clear the cell." : `Clear the cell, or write into the column ${columns(used)}.`),
  notMark: ({ column, text }) => `“${column}” says “${text}”; write x or leave it blank.`,
  notYear: ({ column, text }) => `“${column}” says “${text}”, which is no year. Write four digits from 2000 to 2100, such as 2026.`,
  notYears: ({ column, text }) => `“${column}” says “${text}”, and it is not clear which years. Write, for example: 2026, 2028–2030.`,
  notSpan: ({ column, text }) => `“${column}” says “${text}”, and it is not clear from which year to which. Write, for example: 2026–2028.`,
  notDate: ({ column, text }) => `“${column}” says “${text}”, which is no day of the calendar. Write day/month/year, such as 15/09/2026.`,
  notDateSpan: ({ column, text }) =>
    `“${column}” says “${text}”, and it is not clear from which day to which. Write, for example: 01/07/2026 – 30/09/2026.`,
  notNumber: ({ column, text, from, to, unit }) =>
    `“${column}” says “${text}”. ` +
    (unit === "percent"
      ? `Write a percentage from ${from} to ${to}, such as 95.`
      : unit === "any"
        ? "Write a sign of comparison and a number, such as ≥ 95, > 100, ≤ 1 or < 5."
        : `Write a whole number from ${from} to ${to}.`),
  notLine: ({ column, text }) => `“${column}” says “${text}”; write the number of the line in the source, or leave it blank.`,
  reversed: ({ column, from, to }) => `“${column}”: ${from} comes after ${to}. Write the beginning before the end.`,
  outsidePeriod: ({ column, text, from, to }) =>
    `“${column}” says ${text}, outside the period ${from}–${to} of the set. Correct the year, or the period in part 1.`,
  cellError: ({ text }) => `the cell shows the error ${text}. Correct the formula or enter the value.`,
  badSetId: ({ text }) =>
    `“${text}” cannot be the id of a set. Write 3–12 capital letters without marks and digits, a letter first, such as DV2630.`,
  builtInSetId: ({ text, suggestion }) => `“${text}” is the id of a built-in set. Choose another, such as ${suggestion}.`,
  duplicateSetId: ({ text, otherSheet, suggestion }) =>
    `the id “${text}” is also that of the sheet “${otherSheet}”. Give one of the two another id, such as ${suggestion}.`,
  unknownInfo: ({ text, allowed, suggestion }) => `“${text}” is no line of part 1.${choice("Thông tin", allowed, suggestion)}`,
  duplicateInfo: ({ column, other }) => `the line “${column}” already stands in ${other}. Keep one of them.`,
  badFieldCode: ({ text }) => `“${text}” cannot be the symbol of a field. Write one small letter without marks, such as a.`,
  badCode: ({ text, suggestion }) =>
    `“${text}” cannot be the code of a criterion.${suggestion === undefined ? "" : ` Is “${suggestion}” meant?`} Write 1–4 capital letters, then 1–2 digits and perhaps a small letter, such as T1, N6, T3c.`,
  duplicateCode: ({ text, other }) => `the code “${text}” already stands in ${other}. Choose another.`,
  partOfNothing: ({ text, whole }) =>
    `“${text}” is a part of “${whole}”, but no row “${whole}” with the condition “Kết hợp” is in use. Add that row, or choose a code without a point.`,
  noParts: ({ condition }) =>
    `the condition “${condition}” needs conditions that are its parts. Add rows whose codes are that of this criterion with .1, .2 … and write x into “Dùng”.`,
  noFields: ({ condition }) => `the condition “${condition}” needs fields, and part 2 has none. Write the fields into part 2.`,
  noCriteria: ({ column }) => `no criterion is in use. Write x into the column “${column}” of those that are to be tested.`,
};

export const mistakes: MistakeTexts = {
  mistake: (mistake) => `Sheet “${mistake.sheet}”, cell ${mistake.cell}: ${mistakeSentence(SENTENCES, mistake)}`,
};
