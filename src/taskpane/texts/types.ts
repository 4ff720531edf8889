import type { FlowErrorCode, Progress } from "../../flow";
import type { Language } from "../../texts";

export type { Language };

/** What, why and what to do next, for one kind of failure. */
export interface ErrorText {
  readonly title: string;
  readonly explanation: string;
  readonly next: string;
}

export type ErrorValues = Readonly<Record<string, string | number>>;

/** A field missing here does not compile, so a new failure always has its sentence. */
export type ErrorTexts = Readonly<Record<FlowErrorCode, (values: ErrorValues) => ErrorText>>;

export interface SwitchText {
  readonly label: string;
  readonly help: string;
}

/** Every sentence of the pane. Dates come in already written as dd/mm/yyyy. */
export interface PaneTexts {
  readonly language: Language;
  readonly locale: string;
  readonly otherLanguage: { readonly code: Language; readonly name: string };
  readonly product: string;
  readonly tagline: string;
  readonly close: string;

  readonly commands: {
    readonly label: string;
    readonly register: string;
    readonly check: string;
    readonly cancel: string;
    readonly cancelling: string;
  };

  readonly source: {
    readonly title: string;
    readonly reading: string;
    readonly sheet: string;
    readonly automatic: string;
    readonly hiddenSheet: (name: string) => string;
    readonly readAgain: string;
    readonly found: (sheet: string) => string;
    readonly headerRows: (rows: readonly number[]) => string;
    readonly counts: (individuals: number, collectives: number) => string;
    readonly columns: (count: number) => string;
    readonly columnLetter: string;
    readonly columnHeader: string;
    readonly columnField: string;
    readonly clause: (id: string) => string;
    readonly unrecognised: (count: number) => string;
    readonly unrecognisedHelp: string;
    readonly emptyHeader: string;
    readonly ignoredRows: (count: number) => string;
    readonly row: (row: number) => string;
    readonly issues: (count: number) => string;
    readonly none: { readonly title: string; readonly lookedFor: string; readonly next: string };
    readonly more: (count: number) => string;
  };

  readonly conditions: {
    readonly title: string;
    readonly set: string;
    readonly phase: string;
    readonly phaseAll: (first: number, last: number) => string;
    readonly phaseNumber: (phase: string, first: number, last: number) => string;
    readonly asOf: string;
    readonly asOfHelp: string;
    readonly asOfInvalid: string;
    readonly today: string;
    readonly years: (years: readonly number[]) => string;
    readonly noYears: string;
    readonly inTime: (clause: string, lastDay: string) => string;
    readonly late: (clause: string, lastDay: string) => string;
    readonly stage: (stage: { readonly id: string; readonly quotation: string; readonly gloss: string }, lastDay: string) => string;
    readonly others: string;
    readonly deputies: SwitchText & { readonly options: Readonly<Record<"review" | "apply" | "exempt", string>> };
    readonly newcomers: SwitchText & { readonly options: Readonly<Record<"review" | "exempt", string>> };
    readonly leaveYears: SwitchText & { readonly options: Readonly<Record<"review" | "exempt", string>> };
    readonly flag: SwitchText;
    readonly unstatedYears: SwitchText & { readonly options: Readonly<Record<"latest" | "every", string>> };
    readonly manyInitiatives: SwitchText;
    readonly quotaUnits: SwitchText;
    readonly heads: SwitchText & { readonly restore: string };
  };

  readonly progress: {
    readonly steps: Readonly<Record<Progress["step"], string>>;
    readonly starting: string;
    readonly check: string;
    readonly register: string;
    readonly assess: string;
    readonly score: string;
    readonly count: (done: number, total: number) => string;
  };

  readonly results: {
    readonly title: string;
    readonly basis: (asOf: string, years: readonly number[]) => string;
    readonly stale: string;
    readonly tilesLabel: string;
    readonly tile: (verdict: string, count: number) => string;
    readonly clearFilter: string;
    readonly search: string;
    readonly searchPlaceholder: string;
    readonly shown: (shown: number, total: number) => string;
    readonly nothing: string;
    readonly collectives: (count: number) => string;
    readonly individuals: (count: number) => string;
    readonly more: (count: number) => string;
    /** Heading over the units that register too few. */
    readonly quota: (units: number) => string;
    readonly decidedBy: (clauses: readonly string[]) => string;
    readonly doubts: string;
    readonly criteria: (name: string) => string;
    readonly years: (years: readonly number[]) => string;
    readonly cells: string;
    readonly goTo: (cell: string) => string;
    readonly goToRow: (cell: string) => string;
    readonly cite: (document: string, clause: string, line?: number) => string;
    readonly done: (individuals: number, collectives: number) => string;
  };

  readonly registered: {
    readonly title: string;
    readonly body: (sheet: string, collectives: number, individuals: number) => string;
  };

  readonly scoring: {
    readonly title: string;
    readonly help: string;
    readonly prepare: string;
    readonly score: string;
    readonly publish: string;
    readonly problems: (count: number) => string;
    readonly ranked: (ranked: number, unranked: number) => string;
    readonly rank: (rank: number | undefined, tied: boolean) => string;
    readonly total: (total: number | undefined, missing: readonly string[]) => string;
    readonly more: (count: number) => string;
    readonly done: Readonly<
      Record<"table" | "notice", (sheet: string, count: number) => { readonly title: string; readonly body: string }>
    >;
  };

  readonly assessment: {
    readonly title: (waiting: number) => string;
    readonly help: string;
    readonly prepare: string;
    readonly assessor: string;
    readonly met: string;
    readonly notMet: string;
    readonly takeBack: string;
    readonly evidence: string;
    /** Of what the buttons are, for one who does not see where they stand. */
    readonly group: (clause: string) => string;
    readonly done: string;
    readonly doneBody: (sheet: string, added: number, updated: number) => string;
  };

  readonly sheetExists: {
    readonly title: string;
    readonly body: (sheet: string) => string;
    readonly newVersion: string;
    readonly newVersionHelp: string;
    readonly replace: string;
    readonly replaceHelp: string;
    readonly cancel: string;
  };

  readonly failure: {
    readonly next: string;
    readonly leftover: (sheet: string) => string;
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly retry: string;
  };
  readonly errors: ErrorTexts;
  readonly settingsNotSaved: string;

  readonly outside: { readonly title: string; readonly body: string; readonly next: string };
  readonly crash: { readonly title: string; readonly body: string; readonly reload: string };
}
