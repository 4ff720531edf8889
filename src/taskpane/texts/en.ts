import { yearList } from "../../texts";
import { errorsEn } from "./errors.en";
import type { PaneTexts } from "./types";
import { nonZero } from "./counts";

const number = new Intl.NumberFormat("en-GB");
const count = (value: number): string => number.format(value);
const many = (value: number, one: string, more: string): string => `${count(value)} ${value === 1 ? one : more}`;
const people = (value: number): string => many(value, "person", "people");
const collectives = (value: number): string => many(value, "collective", "collectives");

/** English sentences of the pane. */
export const en: PaneTexts = {
  language: "en",
  locale: "en-GB",
  otherLanguage: { code: "vi", name: "Tiếng Việt" },
  product: "DTT – Exemplary models",
  tagline: "Checks a roster against the published criteria and writes the registration list.",
  close: "Close the message",

  commands: {
    label: "Jobs",
    register: "Create registration list",
    check: "Check",
    cancel: "Cancel",
    cancelling: "Cancelling…",
  },

  source: {
    title: "Source roster",
    reading: "Reading the roster…",
    sheet: "Sheet",
    automatic: "Find the roster",
    hiddenSheet: (name) => `${name} (hidden)`,
    readAgain: "Read again",
    found: (sheet) => `Sheet “${sheet}”`,
    headerRows: (rows) => (rows.length === 1 ? `Header in row ${rows[0]}` : `Header in rows ${rows.join(", ")}`),
    counts: (persons, units) => nonZero([persons, people(persons)], [units, collectives(units)]),
    columns: (n) => `Columns recognised (${count(n)})`,
    columnLetter: "Column",
    columnHeader: "Header",
    columnField: "Read as",
    clause: (id) => `Assessment of criterion ${id}`,
    unrecognised: (n) => `Columns not recognised (${count(n)})`,
    unrecognisedHelp: "Data in these columns are not used. If they matter, correct the header and press “Read again”.",
    emptyHeader: "(no header)",
    ignoredRows: (n) => `Rows ignored (${count(n)})`,
    row: (row) => `Row ${row}`,
    issues: (n) => `To be noted (${count(n)})`,
    none: {
      title: "No roster was recognised",
      lookedFor:
        "DTT looks at the top of each sheet for a header row with a column “Họ và tên” (name) or “Tên tập thể” (collective) and at least one other such as “Chức vụ”, “Đơn vị”, “Danh hiệu thi đua”, “Xếp loại chất lượng”.",
      next: "Choose the sheet with the roster, or add a header row, then press “Read again”.",
    },
    more: (n) => `Show ${count(n)} more`,
  },

  conditions: {
    title: "Conditions",
    set: "Criteria set",
    phase: "Phase",
    phaseAll: (first, last) => (first === last ? `Year ${first}` : `Whole period ${first}–${last}`),
    phaseNumber: (phase, first, last) => `Phase ${phase} (${first}–${last})`,
    asOf: "As of",
    asOfHelp: "A year is tested only if it is over on this date.",
    asOfInvalid: "Enter day, month and year, not before the first day of the period.",
    today: "Today",
    years: (years) => `Years tested: ${yearList(years)}`,
    noYears: "No year is due yet (registration)",
    inTime: (clause, lastDay) => `The list can still be sent in time: the last day is ${lastDay} (${clause}).`,
    late: (clause, lastDay) => `The deadline has passed: the last day was ${lastDay} (${clause}). You can still check and create the list.`,
    stage: ({ id, gloss }, lastDay) => `Stage of the plan (${id}, up to ${lastDay}): ${gloss}.`,
    others: "Other settings",
    deputies: {
      label: "Deputies under the leader rule",
      help: "The document speaks of heads of units only; choose how deputies are treated.",
      options: { review: "Review each one", apply: "Same as heads", exempt: "Does not apply" },
    },
    newcomers: {
      label: "Years before joining the unit",
      help: "People who joined later, and collectives established later, have no results for earlier years.",
      options: { review: "Review each one", exempt: "Not required" },
    },
    leaveYears: {
      label: "Years of long leave or study",
      help: "Maternity leave, full-time study and the like leave a year without a result; where there is a result, it counts.",
      options: { review: "Review each one", exempt: "Not required" },
    },
    flag: {
      label: "An emulation flag counts as Tập thể lao động xuất sắc",
      help: "The document is silent; when off, a collective with only a flag reads “Needs review”.",
    },
    unstatedYears: {
      label: "Criteria that name no year",
      help: "The document does not say which year; choose the latest that is over, or every one.",
      options: { latest: "The latest year", every: "Every year that is due" },
    },
    manyInitiatives: {
      label: "“Many” initiatives are at least",
      help: "The document gives no number; the unit sets it.",
    },
    quotaUnits: {
      label: "Units that must register every year",
      help: "One unit a line. Empty: only units that the roster names are counted.",
    },
    heads: {
      label: "Positions that make a person a head",
      help: "One position a line. A head qualifies only if the unit led is itself an exemplary collective.",
      restore: "Restore defaults",
    },
  },

  progress: {
    steps: {
      reading: "Reading the sheet",
      recognising: "Recognising the roster",
      evaluating: "Comparing with the criteria",
      building: "Building the registration list",
      writing: "Writing the sheet",
      verifying: "Verifying the sheet written",
    },
    starting: "Preparing",
    check: "Check",
    register: "Create registration list",
    assess: "Recording assessments",
    score: "Scoring",
    count: (done, total) => `${count(done)}/${count(total)}`,
  },

  results: {
    title: "Results",
    basis: (asOf, years) =>
      `As of ${asOf} · ${years.length === 0 ? "no year is due yet (registration)" : `years tested: ${yearList(years)}`}`,
    stale: "The source or the conditions have changed since this check. Press “Check” for new results.",
    tilesLabel: "Filter by verdict",
    tile: (verdict, n) => `${verdict}: ${count(n)}`,
    clearFilter: "Clear filter",
    search: "Search the results",
    searchPlaceholder: "Name, unit, position…",
    shown: (shown, total) =>
      shown === total ? many(total, "result", "results") : `${count(shown)} of ${many(total, "result", "results")}`,
    nothing: "No collective or person matches. Clear the filter or search for something else.",
    collectives: (n) => `Collectives (${count(n)})`,
    individuals: (n) => `People (${count(n)})`,
    more: (n) => `Show ${count(n)} more`,
    quota: (n) =>
      n === 0 ? "Quota of registrations: reached by every unit so far" : `Quota of registrations: ${count(n)} short or to be reviewed`,
    decidedBy: (clauses) => `Because of ${clauses.join(", ")}`,
    doubts: "To be cleared up about this record",
    criteria: (name) => `Each criterion for ${name}`,
    years: (years) => `Years tested: ${yearList(years)}`,
    cells: "Cells:",
    goTo: (cell) => `Go to cell ${cell}`,
    goToRow: (cell) => `Go to the row in the roster (${cell})`,
    cite: (document, clause, line) => [document, clause, ...(line === undefined ? [] : [`line ${line}`])].join(", "),
    done: (persons, units) => `Checked ${people(persons)} and ${collectives(units)}.`,
  },

  registered: {
    title: "The registration list was created",
    body: (sheet, units, persons) =>
      `Sheet “${sheet}” has ${collectives(units)} and ${people(persons)}, and is open for you to read, edit and print.`,
  },

  scoring: {
    title: "Scoring table",
    help: "The document asks for a scoring table and states neither criteria nor weights; the unit writes its own in the sheet “DTT Chấm điểm”.",
    prepare: "Make the scoring table",
    score: "Totals and ranks",
    publish: "Make the public list",
    problems: (n) => `The table has ${count(n)} places to correct, so nothing is ranked yet:`,
    ranked: (ranked, unranked) => `${count(ranked)} ranked${unranked > 0 ? `, ${count(unranked)} lack scores` : ""}.`,
    rank: (rank, tied) => (rank === undefined ? "–" : `${rank}${tied ? " (tied)" : ""}`),
    total: (total, missing) => (total === undefined ? `no score for ${missing.join(", ")}` : `${total.toLocaleString("en-GB")} points`),
    more: (n) => `and ${count(n)} more in the sheet`,
    done: {
      table: (sheet, n) => ({
        title: "The scoring table is there",
        body: `Sheet “${sheet}”: ${count(n)} records added. Fill in criteria, weights and scores.`,
      }),
      notice: (sheet, n) => ({ title: "The public list is there", body: `Sheet “${sheet}” ranks ${count(n)}.` }),
    },
  },

  assessment: {
    title: (n) => (n === 0 ? "The officer's assessments" : `The officer's assessments: ${count(n)} criteria waiting`),
    help: "Record each criterion below a record's result, or make the sheet “DTT Đánh giá” to record many at once in Excel, then press “Check”.",
    prepare: "Make the assessment sheet",
    assessor: "Assessed by",
    met: "Met",
    notMet: "Not met",
    takeBack: "Take back",
    evidence: "Evidence",
    group: (clause) => `Assess criterion ${clause}`,
    done: "Assessments recorded",
    doneBody: (sheet, added, updated) =>
      added + updated === 0
        ? `The sheet “${sheet}” already has all rows; nothing has changed.`
        : `Sheet “${sheet}”: ${count(added)} rows added, ${count(updated)} updated.`,
  },

  sheetExists: {
    title: "A registration list already exists",
    body: (sheet) => `The workbook already has the sheet “${sheet}”. What would you like to do?`,
    newVersion: "Create a new version",
    newVersionHelp: "Keeps the old sheet and adds a new one.",
    replace: "Replace",
    replaceHelp: "Discards the old sheet, with anything edited in it by hand.",
    cancel: "Cancel",
  },

  failure: {
    next: "What to do:",
    leftover: (sheet) => `The temporary sheet “${sheet}” could not be removed; you can delete it by hand.`,
    details: "Technical details",
    copy: "Copy",
    copied: "Copied.",
    copyFailed: "Could not copy; select the text above and press Ctrl+C.",
    retry: "Try again",
  },
  errors: errorsEn,
  settingsNotSaved: "The conditions could not be saved in the workbook; choose them again next time.",

  outside: {
    title: "Open DTT in Excel",
    body: "This page is a task pane of Excel and does not work in an ordinary browser window.",
    next: "Open the roster in Excel (Excel 2021 or later, Microsoft 365 or Excel on the web), then press the DTT button on the ribbon.",
  },
  crash: {
    title: "The task pane has failed",
    body: "The display has stopped. The workbook is unchanged.",
    reload: "Reload the task pane",
  },
};
