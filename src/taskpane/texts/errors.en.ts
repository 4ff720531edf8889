import { readableDate } from "../../texts";
import type { ErrorTexts, ErrorValues } from "./types";

const sheetOf = (values: ErrorValues): string => (values.sheet === undefined ? "the sheet" : `the sheet “${values.sheet}”`);

export const errorsEn: ErrorTexts = {
  emptyWorkbook: () => ({
    title: "The workbook has no data",
    explanation: "No sheet has a cell with data, so there is no roster to check.",
    next: "Open the file with the roster (or paste the roster into a sheet), then press “Read again”.",
  }),
  noRoster: (values) => ({
    title: "No roster was found",
    explanation:
      (values.sheet === undefined ? "No sheet has" : `${sheetOf(values).replace("the", "The")} does not have`) +
      " a header row with a column “Họ và tên” (name) or “Tên tập thể” (collective) and at least one other known column.",
    next: "Choose the sheet with the roster under “Source roster”, or correct its header row, then press “Read again”.",
  }),
  sheetNotFound: (values) => ({
    title: "The chosen sheet is no longer there",
    explanation: `The workbook does not have ${sheetOf(values)}; it may have been renamed or deleted.`,
    next: "Press “Read again” under “Source roster” and choose another sheet.",
  }),
  nothingToRegister: () => ({
    title: "There is nobody to register yet",
    explanation: "No collective or person is “Eligible” or “Data met, awaiting assessment”. No sheet was created.",
    next: "Press “Check”, look at the reasons, complete the missing data or review the “As of” date, then create the list again.",
  }),
  sheetExists: (values) => ({
    title: "A registration list already exists",
    explanation: `The workbook already has ${sheetOf(values)}. It has not been changed.`,
    next: "Press “Create registration list” again and choose a new version or a replacement.",
  }),
  workbookProtected: () => ({
    title: "The workbook is protected",
    explanation: "The structure of the workbook is locked, so the registration sheet cannot be added. Nothing was changed.",
    next: "Unlock it with Review → Protect Workbook, or save an unlocked copy, then create the list again.",
  }),
  asOfOutOfRange: (values) => ({
    title: "The “As of” date cannot be used",
    explanation:
      values.first === undefined
        ? "The date is incomplete, or lies before the period of the criteria set."
        : `The date must be complete and not before ${readableDate(String(values.first))}, the first day of the period.`,
    next: "Choose the date again under “Conditions”.",
  }),
  unknownSet: (values) => ({
    title: "This criteria set is not available",
    explanation: `The workbook names the criteria set ${values.set === undefined ? "" : `“${values.set}” `}that this version of DTT does not have.`,
    next: "Choose the criteria set again under “Conditions”.",
  }),
  criteriaSheetInvalid: (values) => ({
    title: "The unit’s own criteria set has mistakes",
    explanation:
      `${sheetOf(values).replace("the", "The")} has ${values.count === undefined ? "mistakes" : `${values.count} mistakes`}` +
      `${values.set === undefined ? "" : `, so the set “${values.set}” is not used`}. The roster was not checked.`,
    next: "Correct the cells of that sheet (the words allowed stand in its part 4), then try again.",
  }),
  cellEditMode: () => ({
    title: "A cell is being edited",
    explanation: "Excel cannot be read or written while a cell is being typed into. Nothing was changed.",
    next: "Press Enter to finish the cell (or Esc to leave it), then try again.",
  }),
  payloadTooLarge: () => ({
    title: "Too much data for one request",
    explanation: "Excel refused because the amount of data is above its limit.",
    next: "Delete columns and rows that are not used or split the roster by unit into several files, then try again.",
  }),
  apiNotFound: () => ({
    title: "This version of Excel lacks a needed function",
    explanation: "DTT needs Excel 2021 or later, Excel of Microsoft 365 or Excel on the web.",
    next: "Update Excel, or open the file in Excel on the web. If it fails again, send the technical details to support.",
  }),
  accessDenied: (values) => ({
    title: "Excel does not allow reading or writing",
    explanation: `Access to ${sheetOf(values)} was refused: the file is read-only, or the sheet is protected.`,
    next: "Enable editing, unprotect the sheet or save a copy of the file, then try again.",
  }),
  connectionLost: () => ({
    title: "Connection with Excel was lost",
    explanation: "Excel did not answer, so the job stopped half way.",
    next: "Wait until Excel is idle and try again. If it fails again, save the file, close Excel and open it again.",
  }),
  verificationFailed: () => ({
    title: "The list read back differs from the list written",
    explanation: "After writing, DTT read the sheet back, found a difference and removed the sheet it had written.",
    next: "Try again. If it fails again, send the technical details to support.",
  }),
  assessmentSheetUnreadable: (values) => ({
    title: "The assessment sheet cannot be read",
    explanation: `${sheetOf(values).replace("the", "The")} no longer has a header row with the columns for name, “Tiêu chí” and “Kết quả”. Nothing was written.`,
    next: "Restore the header row (or rename the sheet, so that DTT makes a new one), then try again.",
  }),
  indistinctSubjects: (values) => ({
    title: "Two persons of one name in one unit",
    explanation: `The roster has more than one ${values.name === undefined ? "person of that name" : `“${values.name}” (row ${values.row})`} and no date of birth to tell them apart, so it is not known whom the assessment is of. Nothing was written.`,
    next: "Add the dates of birth to the roster, then try again.",
  }),
  subjectGone: () => ({
    title: "The roster has changed",
    explanation: "The row that was assessed is no longer where it was. Nothing was written.",
    next: "Press “Check” to read the roster again, then assess again.",
  }),
  noScoringTable: (values) => ({
    title: "There is no scoring table yet",
    explanation: `The workbook does not have ${sheetOf(values)}. Nothing was written.`,
    next: "Press “Make the scoring table”, fill in the unit's criteria, weights and scores, then try again.",
  }),
  scoringProblems: (values) => ({
    title: "The scoring table needs corrections",
    explanation: `${values.count ?? 1} places are not right${values.cell === undefined ? "" : `, the first is cell ${values.cell}`}, so the public list was not made.`,
    next: "Press “Totals and ranks” to see each of them, correct the table, then try again.",
  }),
  nothingScored: () => ({
    title: "Nobody has all scores yet",
    explanation: "Every row of the scoring table lacks a score, or the table has no criterion.",
    next: "Fill in criteria, weights and scores, then try again.",
  }),
  notRestored: (values) => ({
    title: "Half written, and not restored",
    explanation: `Excel broke off while ${sheetOf(values)} was being written, and DTT could not give the cells back what they held. Other sheets are unchanged.`,
    next: "Press Ctrl+Z to undo, or close the file without saving and open it again.",
  }),
  cancelled: () => ({
    title: "Cancelled at your request",
    explanation: "The job has stopped; the workbook is unchanged.",
    next: "Press “Check” or “Create registration list” to start again.",
  }),
  unexpected: () => ({
    title: "An unexpected error occurred",
    explanation: "DTT met a situation it was not prepared for and stopped.",
    next: "Try again. If it fails again, open “Technical details”, copy them and send them to support (no personal data is included).",
  }),
};
