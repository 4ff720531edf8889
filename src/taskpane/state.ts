import type { EvaluationSettings, Verdict, SubjectKind } from "../criteria";
import type { AssessResult, CheckResult, Progress, RegisterResult, ScoreResult } from "../flow";
import type { Roster } from "../roster";
import type { SheetInfo } from "./jobs";
import type { Failure } from "./logic/failure";

export type JobKind = "check" | "register" | "assess" | "score";

export interface Source {
  readonly status: "reading" | "ready" | "none" | "failed";
  readonly roster?: Roster;
  readonly failure?: Failure;
}

export interface RunningJob {
  readonly kind: JobKind;
  readonly progress?: Progress;
  readonly cancelling: boolean;
}

/** A check together with what it was made for, so that the pane can say when it is out of date. */
export interface Checked {
  readonly result: CheckResult;
  readonly settings: EvaluationSettings;
  readonly sheet?: string;
}

/** Where the keyboard should be after a job; `serial` tells one request from the next. */
export interface Attention {
  readonly place: "none" | "results" | "registered" | "failure" | "commands";
  readonly serial: number;
}

/** A sheet of the scoring table that is there now: the table itself, or the public notice. */
export interface ScoringDone {
  readonly what: "table" | "notice";
  readonly sheetName: string;
  /** Rows added, or subjects ranked. */
  readonly count: number;
}

export interface PaneState {
  readonly sheets: readonly SheetInfo[];
  /** The sheet the officer chose; absent: find it. */
  readonly sheet?: string;
  readonly source: Source;
  readonly settings: EvaluationSettings;
  readonly settingsNotSaved: boolean;
  readonly job?: RunningJob;
  readonly checked?: Checked;
  readonly registered?: Pick<RegisterResult, "sheetName" | "collectives" | "individuals">;
  /** What the last judging wrote. */
  readonly assessed?: AssessResult;
  /** What the scoring table last said. */
  readonly scored?: ScoreResult;
  /** What was last written for the scoring table. */
  readonly scoringDone?: ScoringDone;
  /** Who judges, as the officer wrote it. */
  readonly assessor: string;
  readonly failure?: Failure;
  /** Name of the registration sheet that is already there, while the officer is asked. */
  readonly existingSheet?: string;
  readonly filter: { readonly verdict?: Verdict; readonly query: string };
  readonly shown: Readonly<Record<SubjectKind, number>>;
  readonly open: ReadonlySet<string>;
  readonly attention: Attention;
}

export type PaneEvent =
  | { readonly type: "settingsLoaded"; readonly settings: EvaluationSettings }
  | { readonly type: "sheetsListed"; readonly sheets: readonly SheetInfo[] }
  | { readonly type: "sheetChosen"; readonly sheet?: string }
  | { readonly type: "sourceReading" }
  | { readonly type: "sourceRead"; readonly roster: Roster }
  | { readonly type: "sourceFailed"; readonly failure: Failure }
  | { readonly type: "settingsChanged"; readonly change: Partial<EvaluationSettings> }
  | { readonly type: "settingsSaved"; readonly saved: boolean }
  | { readonly type: "jobStarted"; readonly kind: JobKind }
  | { readonly type: "jobProgressed"; readonly progress: Progress }
  | { readonly type: "jobCancelling" }
  | { readonly type: "checkDone"; readonly checked: Checked }
  | { readonly type: "registerDone"; readonly checked: Checked; readonly registered: NonNullable<PaneState["registered"]> }
  | { readonly type: "assessorNamed"; readonly name: string }
  | { readonly type: "assessDone"; readonly checked: Checked; readonly assessed: AssessResult }
  | { readonly type: "scored"; readonly scored: ScoreResult }
  | { readonly type: "scoringDone"; readonly done: ScoringDone }
  | { readonly type: "sheetExists"; readonly sheet: string }
  | { readonly type: "questionClosed" }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "messageClosed" }
  | { readonly type: "verdictToggled"; readonly verdict: Verdict }
  | { readonly type: "searched"; readonly query: string }
  | { readonly type: "moreShown"; readonly kind: SubjectKind }
  | { readonly type: "subjectToggled"; readonly id: string };

/** How many records of a kind are put on the page at a time: enough to scan, few enough for 10,000 to stay smooth. */
export const PAGE = 100;
const FIRST_PAGE = { collective: PAGE, individual: PAGE } as const;

export const initialState = (settings: EvaluationSettings): PaneState => ({
  sheets: [],
  source: { status: "reading" },
  settings,
  settingsNotSaved: false,
  assessor: "",
  filter: { query: "" },
  shown: FIRST_PAGE,
  open: new Set(),
  attention: { place: "none", serial: 0 },
});

const attend = (state: PaneState, place: Attention["place"]): Attention => ({ place, serial: state.attention.serial + 1 });

const toggled = (open: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** A new check replaces the old results; the officer's filter and search stay, opened records close. */
const withResults = (state: PaneState, checked: Checked): PaneState => ({
  ...state,
  job: undefined,
  failure: undefined,
  checked,
  source: { status: "ready", roster: checked.result.roster },
  shown: FIRST_PAGE,
  open: new Set(),
});

function sourceReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "sheetsListed":
      return { ...state, sheets: event.sheets };
    case "sheetChosen":
      return { ...state, sheet: event.sheet };
    case "sourceReading":
      return { ...state, source: { status: "reading", roster: state.source.roster } };
    case "sourceRead":
      return { ...state, source: { status: event.roster.sheets.length > 0 ? "ready" : "none", roster: event.roster } };
    case "sourceFailed":
      return { ...state, source: event.failure.code === "noRoster" ? { status: "none" } : { status: "failed", failure: event.failure } };
    case "settingsLoaded":
      return { ...state, settings: event.settings };
    case "settingsChanged":
      return { ...state, settings: { ...state.settings, ...event.change } };
    case "settingsSaved":
      return { ...state, settingsNotSaved: !event.saved };
    default:
      return state;
  }
}

function jobReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "jobStarted":
      return {
        ...state,
        job: { kind: event.kind, cancelling: false },
        failure: undefined,
        registered: undefined,
        assessed: undefined,
        scoringDone: undefined,
        existingSheet: undefined,
      };
    case "jobProgressed":
      return state.job ? { ...state, job: { ...state.job, progress: event.progress } } : state;
    case "jobCancelling":
      return state.job ? { ...state, job: { ...state.job, cancelling: true } } : state;
    case "checkDone":
      return { ...withResults(state, event.checked), attention: attend(state, "results") };
    case "registerDone":
      return { ...withResults(state, event.checked), registered: event.registered, attention: attend(state, "registered") };
    case "assessDone":
      // Judging goes from record to record: what is open stays open, and the keyboard stays where it is.
      return { ...withResults(state, event.checked), assessed: event.assessed, shown: state.shown, open: state.open };
    case "scored":
      return { ...state, job: undefined, failure: undefined, scored: event.scored };
    case "scoringDone":
      return { ...state, job: undefined, failure: undefined, scoringDone: event.done };
    case "sheetExists":
      return { ...state, job: undefined, existingSheet: event.sheet };
    case "questionClosed":
      return { ...state, existingSheet: undefined, attention: attend(state, "commands") };
    case "failed":
      return {
        ...state,
        job: event.failure.origin === "select" ? state.job : undefined,
        failure: event.failure,
        attention: event.failure.origin === "select" ? state.attention : attend(state, "failure"),
      };
    case "messageClosed":
      return {
        ...state,
        failure: undefined,
        registered: undefined,
        assessed: undefined,
        scoringDone: undefined,
        attention: attend(state, "commands"),
      };
    default:
      return sourceReducer(state, event);
  }
}

/**
 * The pane's state after an event. Pure: knows neither React nor Excel.
 *
 * @example reduce(state, { type: "verdictToggled", verdict: "eligible" }).filter.verdict // "eligible"
 */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "verdictToggled": {
      const verdict = state.filter.verdict === event.verdict ? undefined : event.verdict;
      return { ...state, filter: { ...state.filter, verdict }, shown: FIRST_PAGE };
    }
    case "assessorNamed":
      return { ...state, assessor: event.name };
    case "searched":
      return { ...state, filter: { ...state.filter, query: event.query }, shown: FIRST_PAGE };
    case "moreShown":
      return { ...state, shown: { ...state.shown, [event.kind]: state.shown[event.kind] + PAGE } };
    case "subjectToggled":
      return { ...state, open: toggled(state.open, event.id) };
    default:
      return jobReducer(state, event);
  }
}
