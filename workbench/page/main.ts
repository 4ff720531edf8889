/** The workbench page: plays Excel on the web for the built add-in. `?open=/samples/….xlsx` opens a workbook at the start. */
import "./shell.css";
import type { ExcelHost } from "../host/types";
import type { WorkbookModel } from "../model/model";
import { createFiles, type Files } from "./file";
import { readFunctions } from "./functions";
import { bootGrid, type Grid } from "./grid";
import { createRequestLog } from "./requestLog";
import { fetchWorkbook, listSamples } from "./samples";
import { createSessions, type Session, type Sessions } from "./session";
import { createShell } from "./shell";
import { texts } from "./texts";

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

const log = createRequestLog();
let sessions: Sessions | undefined;
let files: Files | undefined;
let grid: Grid | undefined;
const shell = createShell(log, {
  focusGrid: () => grid?.focus(),
  openFiles: (chosen) => void openOne(chosen),
  save: () => void files?.save(),
  reloadAddIn: () => void (sessions && shell.addIn.reload(sessions.current.host)),
});

const running = (): Sessions => {
  if (!sessions) throw new Error("The page has not started yet");
  return sessions;
};

window.dttWorkbench = {
  ready: start().catch(reportStart),
  get model() {
    return running().current.model;
  },
  get host() {
    return running().current.host;
  },
  openBytes: (bytes, name) => running().openBytes(bytes, name),
  saveBytes: () => running().saveBytes(),
};
window.addEventListener("beforeunload", (event) => {
  if (sessions?.current.changed) event.preventDefault();
});

async function start(): Promise<void> {
  const wanted = new URLSearchParams(window.location.search).get("open");
  const fetching = wanted === null ? undefined : fetchWorkbook(wanted);
  fetching?.catch(() => undefined); // reported below, when the grid can show something else instead
  const listing = readFunctions("/addin/functions.json");
  grid = bootGrid(shell.gridSlot);
  sessions = createSessions({ grid, functions: await listing, onOpened, onChanged: showTitle });
  files = createFiles(sessions, shell.messages);
  if (!(await files.openFirst(fetching, wanted ?? ""))) await sessions.openBlank(texts.untitled);
  shell.showGrid();
  await fillSamplesMenu(files);
}

function reportStart(error: unknown): never {
  shell.messages.error(texts.startFailed);
  throw error;
}

function onOpened(session: Session): void {
  shell.showTitle(session.model.name, session.changed);
  void shell.addIn.load(session.host);
}

function showTitle(): void {
  const { model, changed } = running().current;
  shell.showTitle(model.name, changed);
}

async function openOne(chosen: readonly File[]): Promise<void> {
  const [file, ...more] = chosen;
  if (!file || !files) return;
  if (more.length > 0) shell.messages.error(texts.several);
  else await files.openFile(file);
}

async function fillSamplesMenu({ openUrl }: Files): Promise<void> {
  const samples = await listSamples();
  const items = samples.map(({ title, url }) => ({ text: title, onChoose: () => void openUrl(url) }));
  shell.samplesMenu.setItems(items, texts.toolbar.noSamples);
}
