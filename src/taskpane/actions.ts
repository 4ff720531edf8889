import type { EvaluationSettings, StoredSettings } from "../criteria";
import type { AssessResult, CheckRequest, JobOptions, Judgement, RegisterRequest } from "../flow";
import type { CellTarget, Jobs } from "./jobs";
import type { Knowledge } from "./knowledge";
import { toFailure } from "./logic/failure";
import type { Store } from "./logic/store";
import type { JobKind, PaneEvent, PaneState } from "./state";

/** What the officer can do in the pane; every promise settles, failures become state. */
export interface PaneActions {
  readonly start: () => Promise<void>;
  readonly readAgain: () => Promise<void>;
  readonly chooseSheet: (sheet?: string) => Promise<void>;
  readonly changeSettings: (change: Partial<EvaluationSettings>) => Promise<void>;
  readonly check: () => Promise<void>;
  readonly register: (onExisting?: RegisterRequest["onExisting"]) => Promise<void>;
  readonly assess: (judgements: readonly Judgement[]) => Promise<void>;
  readonly prepareAssessments: () => Promise<void>;
  readonly prepareScoring: () => Promise<void>;
  readonly score: () => Promise<void>;
  readonly publishScores: () => Promise<void>;
  readonly cancel: () => void;
  readonly goTo: (target: CellTarget) => Promise<void>;
  readonly dispatch: (event: PaneEvent) => void;
}

type PaneStore = Store<PaneState, PaneEvent>;

/** A what-if is never stored: it would look like a judgement when the workbook is opened again. */
const toStore = ({ assumeAssessed: _whatIf, ...settings }: EvaluationSettings): StoredSettings => settings;

/** The quick look at the roster; a newer look cancels and outdates the one before. */
function sourceReader(jobs: Jobs, store: PaneStore): () => Promise<void> {
  let current = new AbortController();
  return async () => {
    current.abort();
    const own = (current = new AbortController());
    store.dispatch({ type: "sourceReading" });
    const { sheet, settings } = store.getState();
    try {
      const sheets = await jobs.listSheets();
      if (own.signal.aborted) return;
      store.dispatch({ type: "sheetsListed", sheets });
      const roster = await jobs.recognise({ sheet, set: settings.set, signal: own.signal });
      if (!own.signal.aborted) store.dispatch({ type: "sourceRead", roster });
    } catch (error) {
      if (!own.signal.aborted) store.dispatch({ type: "sourceFailed", failure: toFailure(error, "source") });
    }
  };
}

function settingsKeeper(jobs: Jobs, knowledge: Knowledge, store: PaneStore) {
  const load = async (): Promise<void> => {
    try {
      const stored = await jobs.loadSettings();
      if (!stored) return;
      const known = stored.set === undefined || knowledge.sets.some(({ id }) => id === stored.set);
      const { settings } = store.getState();
      const present = Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== undefined));
      store.dispatch({
        type: "settingsLoaded",
        settings: { ...settings, ...present, set: known ? (stored.set ?? settings.set) : settings.set },
      });
      const unknown = {
        code: "unknownSet",
        values: { set: stored.set ?? "" },
        origin: "source",
        technical: "DTT source unknownSet",
      } as const;
      if (!known) store.dispatch({ type: "failed", failure: unknown });
    } catch (error) {
      store.dispatch({ type: "failed", failure: toFailure(error, "source") });
    }
  };
  const save = async (settings: EvaluationSettings): Promise<void> => {
    try {
      await jobs.saveSettings(toStore(settings));
      store.dispatch({ type: "settingsSaved", saved: true });
    } catch {
      store.dispatch({ type: "settingsSaved", saved: false });
    }
  };
  return { load, save };
}

/** Runs one job at a time: progress and cancelling in, failures out as state. */
function jobRunner(store: PaneStore) {
  let controller: AbortController | undefined;
  const run = async (kind: JobKind, work: (options: JobOptions) => Promise<void>): Promise<void> => {
    if (store.getState().job) return;
    const own = (controller = new AbortController());
    store.dispatch({ type: "jobStarted", kind });
    try {
      await work({ onProgress: (progress) => store.dispatch({ type: "jobProgressed", progress }), signal: own.signal });
    } catch (error) {
      const failure = toFailure(error, kind);
      const asks = failure.code === "sheetExists";
      store.dispatch(asks ? { type: "sheetExists", sheet: String(failure.values.sheet ?? "") } : { type: "failed", failure });
    }
  };
  const cancel = (): void => {
    if (!store.getState().job) return;
    store.dispatch({ type: "jobCancelling" });
    controller?.abort();
  };
  return { run, cancel };
}

/**
 * The pane's actions over a store.
 *
 * @param today `YYYY-MM-DD`, the day of judgements
 * @example const actions = createActions(jobs, knowledge, store, "2024-12-31"); await actions.start();
 */
export function createActions(jobs: Jobs, knowledge: Knowledge, store: PaneStore, today: string): PaneActions {
  const readAgain = sourceReader(jobs, store);
  const { load, save } = settingsKeeper(jobs, knowledge, store);
  const { run, cancel } = jobRunner(store);
  const relist = async (): Promise<void> => {
    try {
      store.dispatch({ type: "sheetsListed", sheets: await jobs.listSheets() });
    } catch {
      // The list only fills the choice of sheets; an old one must not turn a finished registration into a failure.
    }
  };
  const request = (): CheckRequest => ({ settings: store.getState().settings, sheet: store.getState().sheet });

  const check = () =>
    run("check", async (options) => {
      const asked = request();
      const result = await jobs.check(asked, options);
      store.dispatch({ type: "checkDone", checked: { result, ...asked } });
      await save(asked.settings);
    });

  const register = (onExisting?: RegisterRequest["onExisting"]) =>
    run("register", async (options) => {
      const asked = request();
      const { sheetName, collectives, individuals, ...result } = await jobs.register({ ...asked, onExisting }, options);
      store.dispatch({ type: "registerDone", checked: { result, ...asked }, registered: { sheetName, collectives, individuals } });
      await save(asked.settings);
    }).then(relist);

  /** Records, then checks again: the verdicts shown are those of the sheet. */
  const recordAndCheck = (record: (asked: CheckRequest, options: JobOptions) => Promise<AssessResult>) =>
    run("assess", async (options) => {
      const asked = request();
      const assessed = await record(asked, options);
      store.dispatch({ type: "assessDone", checked: { result: await jobs.check(asked, options), ...asked }, assessed });
    }).then(relist);

  return {
    start: async () => {
      await load();
      await readAgain();
    },
    readAgain,
    chooseSheet: async (sheet) => {
      store.dispatch({ type: "sheetChosen", sheet });
      await readAgain();
    },
    changeSettings: async (change) => {
      const before = store.getState().settings.set;
      store.dispatch({ type: "settingsChanged", change });
      if (change.set !== undefined && change.set !== before) await readAgain();
    },
    check,
    register,
    assess: (judgements) => {
      const by = store.getState().assessor.trim();
      return recordAndCheck((asked, options) => jobs.assess({ ...asked, judgements, on: today, ...(by && { by }) }, options));
    },
    prepareAssessments: () => recordAndCheck((asked, options) => jobs.prepareAssessments(asked, options)),
    prepareScoring: () =>
      run("score", async (options) => {
        const { sheetName, added } = await jobs.prepareScoring(request(), options);
        store.dispatch({ type: "scoringDone", done: { what: "table", sheetName, count: added } });
      }).then(relist),
    score: () => run("score", async () => store.dispatch({ type: "scored", scored: await jobs.score({ write: true }) })),
    publishScores: () =>
      run("score", async (options) => {
        // A notice that was there stays: it may already have been signed.
        const { sheetName, ranked } = await jobs.publishScores({ onExisting: "newVersion" }, options);
        store.dispatch({ type: "scoringDone", done: { what: "notice", sheetName, count: ranked } });
      }).then(relist),
    cancel,
    goTo: async (target) => {
      try {
        await jobs.selectCells(target);
      } catch (error) {
        store.dispatch({ type: "failed", failure: toFailure(error, "select") });
      }
    },
    dispatch: store.dispatch,
  };
}
