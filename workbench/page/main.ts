/** The workbench page: plays Excel on the web for the built add-in. `?open=/samples/….xlsx` opens a workbook at the start. */
import type { ExcelHost } from "../host/types";
import type { WorkbookModel } from "../model/model";
import type { MenuItem } from "./menu";
import { fetchWorkbook, listSamples } from "./files/samples";
import { rewriteAll } from "./live";
import { createPreferences } from "./preferences";
import { createRequestLog } from "./requestLog";
import { createShell } from "./shell";
import { texts, useLanguage, type Language } from "./texts";
import { createTheme } from "./theme";
import type { Workbench } from "./workbench";

/** What the browser tests reach the page by. */
export interface DttWorkbench {
  /** Resolves when the first workbook is on the screen. */
  readonly ready: Promise<void>;
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  openBytes(bytes: Uint8Array, name: string): Promise<void>;
  saveBytes(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    dttWorkbench: DttWorkbench;
  }
}

const preferences = createPreferences(window.localStorage);
useLanguage(preferences.get("language"));
const log = createRequestLog();
const theme = createTheme(preferences);
let workbench: Workbench | undefined;
let samples: readonly MenuItem[] = [];

const shell = createShell(
  { log, preferences, theme, samples: () => samples, onAddInReady: () => performance.mark("add-in ready") },
  {
    focusGrid: () => workbench?.grid.focus(),
    openFiles: (chosen) => void openOne(chosen),
    save: () => void workbench?.files.save(),
    reloadAddIn: () => void workbench?.reloadAddIn(),
    chooseTheme: theme.choose,
    chooseLanguage: (language) => void chooseLanguage(language),
    chooseProfile: (profile) => {
      preferences.set("profile", profile);
      rewriteAll();
      void workbench?.sessions.restart();
    },
  }
);

const running = (): Workbench => {
  if (!workbench) throw new Error("The page has not started yet");
  return workbench;
};

window.dttWorkbench = {
  ready: start().catch(reportStart),
  get model() {
    return running().sessions.current.model;
  },
  get host() {
    return running().sessions.current.host;
  },
  openBytes: (bytes, name) => running().files.openBytes(bytes, name),
  saveBytes: () => running().sessions.saveBytes(),
};
window.addEventListener("beforeunload", (event) => {
  if (workbench?.sessions.current.changed) event.preventDefault();
});

async function start(): Promise<void> {
  const wanted = new URLSearchParams(window.location.search).get("open");
  const fetching = wanted === null ? undefined : fetchWorkbook(wanted);
  fetching?.catch(() => undefined); // reported later, when the grid can show something else instead
  const listing = listSamples();
  // Univer, the model and the host: most of the page's code, not needed to draw what is around the grid.
  const { startWorkbench } = await import("./workbench");
  workbench = await startWorkbench({ shell, preferences, theme });
  if (!(await workbench.files.openFirst(fetching, wanted ?? ""))) await workbench.sessions.openBlank(texts.untitled);
  shell.showGrid();
  const { openUrl } = workbench.files;
  samples = (await listing).map(({ title, url }) => ({ text: title, onChoose: () => void openUrl(url) }));
}

function reportStart(error: unknown): never {
  shell.messages.error((words) => words.startFailed);
  throw error;
}

async function openOne(chosen: readonly File[]): Promise<void> {
  const [file, ...more] = chosen;
  if (!file || !workbench) return;
  if (more.length > 0) shell.messages.error((words) => words.several);
  else await workbench.files.openFile(file);
}

async function chooseLanguage(language: Language): Promise<void> {
  preferences.set("language", language);
  useLanguage(language);
  rewriteAll();
  await workbench?.useLanguage(language);
}
