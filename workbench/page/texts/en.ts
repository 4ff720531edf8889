import type { Texts } from ".";

export const en: Texts = {
  productName: "Workbench",
  productNote: "Runs the DTT add-in where there is no Excel. All data stay on this machine.",
  untitled: "New workbook.xlsx",
  firstSheet: "Sheet1",
  toolbar: {
    label: "Tools of the page",
    open: "Open…",
    save: "Save .xlsx",
    samples: "Samples",
    noSamples: "No samples yet",
    log: "Request log",
    appearance: "Appearance",
    pane: "Add-in pane",
  },
  appearance: {
    language: "Language",
    languages: { vi: "Tiếng Việt", en: "English" },
    theme: "Colours",
    themes: { auto: "Like the system", light: "Light", dark: "Dark" },
  },
  profile: {
    label: "Kind of Excel",
    names: { "excel-web": "Excel on the web", m365: "Microsoft 365", "ltsc-2021": "Excel LTSC 2021" },
  },
  grid: { label: "Spreadsheet" },
  pane: {
    label: "Add-in pane",
    title: "Điển hình tiên tiến",
    resize: "Width of the add-in pane",
    reload: "Reload the add-in",
    hide: "Hide the add-in pane",
    missingTitle: "The add-in has not been built",
    missing: "dist/addin/taskpane.html is not there. Run “npm run build” in the project's folder, then press “Reload the add-in”.",
    silentTitle: "The add-in does not answer",
    silent:
      "The add-in has not connected to the workbook within 20 seconds. Press “Reload the add-in”; if that does not help, see “Request log”.",
  },
  drop: "Drop an .xlsx file here to open it",
  dismiss: "Close the message",
  opening: {
    stages: {
      start: () => "Opening the spreadsheet…",
      read: (name) => `Reading “${name}”…`,
      receive: (name) => `Loading the rows of “${name}”…`,
      show: (name) => `Building the spreadsheet “${name}”…`,
    },
    cancel: "Cancel",
    canceled: (name) => `Opening “${name}” was cancelled. The open workbook has not changed.`,
  },
  opened: (name, sheets) => `“${name}” is open (${sheets === 1 ? "1 sheet" : `${sheets} sheets`}).`,
  saved: (name) => `“${name}” is saved in the browser's download folder.`,
  saving: (name) => `Writing “${name}”…`,
  openFailed: {
    notXlsx: (name) =>
      `“${name}” is not an Excel .xlsx file and cannot be opened. If it is an .xls or .csv file, open it in Excel or LibreOffice, save it as “Excel Workbook (.xlsx)”, then open that here. The open workbook has not changed.`,
    encrypted: (name) =>
      `“${name}” is protected by a password and cannot be read. Open it in Excel, remove the password under File › Info › Protect Workbook, save a copy, then open the copy here. The open workbook has not changed.`,
    damaged: (name) =>
      `“${name}” is damaged or was not downloaded completely, so it cannot be read. Get the original file again, or open it in Excel (Open and Repair) and save it as a new file. The open workbook has not changed.`,
    unknown: (name) =>
      `“${name}” could not be opened because of an error of this page. The open workbook has not changed. Try again; if it fails again, report it with the name of the file.`,
  },
  startFailed:
    "The page could not start. Reload it (F5); if that does not help, run “npm start” again and open it in a recent Chrome or Edge.",
  saveFailed: "The file could not be saved because of an error of this page. The workbook is still complete on the screen; try again.",
  fetchFailed: (name) => `The sample “${name}” could not be loaded. Check that “npm start” is still running, then try again.`,
  several: "Only one file can be opened at a time. Drop a single .xlsx file.",
  losses: {
    title: "Some parts will not be saved",
    intro: (name) => `“${name}” has parts that this page cannot keep when saving:`,
    advice: "The original file on this machine is not touched. What is saved is a new file in the download folder.",
    confirm: "Save anyway",
    cancel: "Do not save",
  },
  unsaved: {
    mark: "not saved",
    title: "There are unsaved changes",
    body: (name) => `“${name}” has changes that are not saved. Opening another file drops them.`,
    confirm: "Drop the changes and open",
    cancel: "Stay",
  },
  log: {
    title: "Request log",
    note: "What the add-in asks of the workbook: actions, bytes, time, errors. Never the contents of a cell.",
    time: "At (seconds)",
    what: "Request",
    request: "Sent",
    response: "Received",
    duration: "Duration",
    problem: "Error",
    empty: "No requests yet.",
    clear: "Clear the log",
    close: "Close",
    pending: "waiting",
    excelCall: (actions) => `Excel: ${actions === 1 ? "1 action" : `${actions} actions`}`,
    messages: (count) => `${count === 1 ? "1 event" : `${count} events`} sent to the add-in`,
    notSupported: "not supported",
    eventNotSupported: "event not supported",
    pageError: (message) => `error of the page: ${message}`,
  },
};
