/** The page around the grid: header, messages, grid, splitter, the add-in's pane, the log drawer. */
import type { ProfileName } from "../host/profiles";
import { createAddIn, type AddIn } from "./addin";
import { element } from "./dom";
import { createDropZone } from "./dropZone";
import { createHeader, type HeaderActions } from "./header";
import { listenToKeys } from "./keyboard";
import { createLogDrawer } from "./logDrawer";
import type { MenuItem } from "./menu";
import { createMessages, type Messages } from "./messages";
import { createPane } from "./pane";
import type { PreferenceStore } from "./preferences";
import { createProgress, type Progress } from "./progress";
import type { RequestLog } from "./requestLog";
import { createSplitter } from "./splitter";
import type { PageTheme } from "./theme";

/** What the buttons do. */
export interface ShellActions extends HeaderActions {
  focusGrid(): void;
  reloadAddIn(): void;
  chooseProfile(profile: ProfileName): void;
}

export interface ShellParts {
  readonly log: RequestLog;
  readonly preferences: PreferenceStore;
  readonly theme: PageTheme;
  readonly samples: () => readonly MenuItem[];
  /** The add-in on the page answers. */
  readonly onAddInReady: () => void;
}

export interface Shell {
  readonly gridSlot: HTMLElement;
  readonly addIn: AddIn;
  readonly messages: Messages;
  readonly progress: Progress;
  showTitle(name: string, changed: boolean): void;
  /** Takes the "opening" cover away. */
  showGrid(): void;
}

/** Builds the page into `document.body`. */
export function createShell(parts: ShellParts, actions: ShellActions): Shell {
  const { log, preferences, theme, samples, onAddInReady } = parts;
  const messages = createMessages();
  const progress = createProgress();
  const loading = element("p", { class: "loading", role: "status" }, (words) => words.opening.stages.start());
  const gridSlot = element("div", { class: "grid", id: "grid" });
  const main = element("main", { class: "grid-area", "aria-label": (words) => words.grid.label }, gridSlot, loading);
  const showPane = (shown: boolean) => {
    preferences.set("paneShown", shown);
    splitter.hidden = pane.root.hidden = !shown;
    header.paneButton.setAttribute("aria-pressed", String(shown));
    return shown;
  };
  const pane = createPane({
    preferences,
    chooseProfile: actions.chooseProfile,
    reload: actions.reloadAddIn,
    hide: () => {
      showPane(false);
      header.paneButton.focus();
    },
  });
  const splitter = createSplitter(pane.root, preferences);
  const drawer = createLogDrawer(log, () => {
    header.logButton.setAttribute("aria-pressed", "false");
    header.logButton.focus();
  });
  const header = createHeader({
    ...actions,
    preferences,
    samples,
    toggleLog: drawer.toggle,
    togglePane: () => showPane(pane.root.hidden),
  });
  showPane(preferences.get("paneShown"));
  const dropZone = createDropZone(actions.openFiles);
  // Office.js keeps Tab inside its frame; at its end the focus goes on to the page, as from Excel's own pane.
  const onFocusLeaves = (direction: "forward" | "backward") => (direction === "forward" ? header.focus() : splitter.focus());
  const addIn = createAddIn(pane.slot, { log, theme, onFocusLeaves, onLoaded: dropZone.watch, onReady: onAddInReady });
  listenToKeys({
    regions: [
      { element: header.root, focus: header.focus },
      { element: main, focus: actions.focusGrid },
      { element: pane.root, focus: () => addIn.focus("forward") },
      { element: drawer.root, focus: drawer.focus },
    ],
    save: actions.save,
    open: header.chooseFile,
  });
  document.body.append(
    header.root,
    messages.bar,
    progress.bar,
    element("div", { class: "work" }, main, splitter, pane.root),
    drawer.root,
    dropZone.cover
  );
  return { gridSlot, addIn, messages, progress, showTitle: header.showTitle, showGrid: () => loading.remove() };
}
