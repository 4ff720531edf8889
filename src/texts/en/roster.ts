import { FACTS, type FactId } from "../../criteria";
import type { FieldId, IgnoredRowReason, RosterIssue, RosterIssueCode } from "../../roster";
import { valuesOf, type RosterTexts } from "../rosterTexts";

type Values = (name: string) => string;
type Sentence = (value: Values, cell: string) => string;

const ENCODINGS: Readonly<Record<string, string>> = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

const ISSUES: Readonly<Record<RosterIssueCode, Sentence>> = {
  unrecognisedColumn: (v, cell) =>
    `The column ${v("header") ? `“${v("header")}”` : "without a header"} (cell ${cell}) was not recognised and is not used. Correct the header if its data matter.`,
  duplicateColumn: (v, cell) =>
    `The column “${v("header")}” (cell ${cell}) repeats “${v("other")}”; where they differ the record needs review. Keep one of them.`,
  possibleDuplicate: (v, cell) =>
    `“${v("name")}” in row ${v("row")} (cell ${cell}) may be the same person as in ${v("other")}. Add a date of birth or remove the repeated row.`,
  duplicateRow: (v, cell) =>
    `Row ${v("row")} (cell ${cell}, “${v("name")}”) is identical to row ${v("otherRow")} and counts once. Remove it if it was copied by mistake.`,
  legacyEncoding: (v, cell) =>
    ENCODINGS[v("encoding")]
      ? `The column of cell ${cell} is typed in ${ENCODINGS[v("encoding")]}; it was read as “${v("text")}”, the workbook is unchanged. Check the text read.`
      : `The encoding of cell ${cell} (“${v("text")}”) is unclear, so the text was left as it is. Convert the column to Unicode and check again.`,
  unreadableCell: (v, cell) => `Cell ${cell} shows the error ${v("text")} and cannot be read. Correct the formula or enter the value.`,
  noCollectives: (_, cell) =>
    `The list has no collectives (the table begins at ${cell}). If there is a list of collectives, put it in the same workbook.`,
  noIndividuals: (_, cell) => `The list has no persons (the table begins at ${cell}). If there is a list of persons, choose its sheet.`,
  unknownUnit: (v, cell) => `The unit “${v("unit")}” (cell ${cell}) is not in the list of collectives. Check the name of the unit.`,
  otherRosterSheet: (v, cell) =>
    `Another sheet looks like a roster too (its table begins at ${cell}, ${v("rows")} rows) and was not read. Choose it if it is to be checked.`,
  registeredNotAchieved: (v, cell) =>
    `The column “${v("header")}” (cell ${cell}) holds titles registered or proposed, not achieved, and is not used.`,
  clauseOfOtherSet: (v, cell) =>
    `The column “${v("header")}” (cell ${cell}) judges clause ${v("clause")} of another criteria set and is not used. Check the set chosen.`,
  columnGuessed: (v, cell) =>
    `The header “${v("header")}” (cell ${cell}) does not say what it holds; by its cells it was taken as ${fieldName(v("field"))} of ${v("year")}. Write the header out if that is wrong.`,
  schoolYear: (v, cell) =>
    `The column “${v("header")}” (cell ${cell}) is by school year and belongs to no calendar year. Enter the results by calendar year.`,
  partOfYear: (v, cell) =>
    `The column “${v("header")}” (cell ${cell}) covers only a part of a year and is not used. Add the results of the whole year.`,
  yearContradiction: (v, cell) =>
    `Cell ${cell} says “${v("text")}” in the column of ${v("year")}; the year of the column was used. Check the cell.`,
  rowWithoutName: (v, cell) =>
    `Row ${v("row")} (cell ${cell}) holds data without a name and was not checked. Add the name or remove the row.`,
  yearRows: (v, cell) =>
    `Row ${v("row")} (“${v("name")}”, cell ${cell}) could not be joined with the other years: its year is missing or stands twice. Check year, date of birth and unit.`,
  dateOrderUnsure: (v, cell) =>
    `Day and month may be swapped in the column “${v("header")}” (cell ${cell}); of unsure dates only the year was read. Enter them as day/month/year.`,
  assessmentSheetUnreadable: (_, cell) =>
    `No header with the columns for name, “Tiêu chí” and “Kết quả” (from cell ${cell}), so the assessments there were not used. Restore the header row.`,
  assessmentOfNobody: (v, cell) =>
    `The assessment in cell ${cell} is of “${v("name")}”${v("unit") && ` (${v("unit")})`}, who is not in the roster, and was not used. Check name and unit.`,
  assessmentAmbiguous: (v, cell) =>
    `The assessment in cell ${cell} is of “${v("name")}”, but the roster has ${v("count")} of that name, so it was not used. Add the unit or the date of birth.`,
  assessmentOfNoClause: (v, cell) =>
    `Cell ${cell} names the criterion “${v("clause")}”, which the chosen set does not have, so this assessment was not used. Correct the code.`,
};

const IGNORED: Readonly<Record<IgnoredRowReason, string>> = {
  aboveHeader: "Above the header",
  header: "Header",
  columnNumbers: "Column numbers",
  blank: "Blank row",
  section: "Section (collectives, persons, unit)",
  total: "Total",
  signature: "Date, signature",
  noName: "No name",
  duplicate: "Identical to a row above",
  formula: "Formulas without data",
  note: "Note of the table",
};

const OTHER_FIELDS: Readonly<Record<Exclude<FieldId, FactId>, string>> = {
  stt: "Number",
  hoDem: "Family and middle name",
  ten: "Given name",
  tenDoiTuong: "Name of collective or person",
  nam: "Year",
  danhGia: "Judgement of a clause",
  dangKyDanhHieu: "Title registered or proposed",
  xepLoaiDangVien: "Rating by party or union",
  boQua: "Not used",
};

const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(FACTS).map(([id, { labelEn }]) => [id, labelEn])),
  ...OTHER_FIELDS,
};
const fieldName = (field: string): string => NAMES[field] ?? field;

export const roster: RosterTexts = {
  issue: (issue: RosterIssue) => `Sheet “${issue.sheet}”: ${ISSUES[issue.code](valuesOf(issue), issue.cell)}`,
  ignoredRow: (reason) => IGNORED[reason],
  field: fieldName,
};
