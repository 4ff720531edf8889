/** The page around the grid: toolbar, message bar, grid, splitter, the add-in's pane, the log drawer. */
import { createAddIn, type AddIn } from "./addin";
import { element, toolButton } from "./dom";
import { createDropZone } from "./dropZone";
import { icons } from "./icons";
import { listenToKeys } from "./keyboard";
import { createLogDrawer } from "./logDrawer";
import { createMenu, type Menu } from "./menu";
import { createMessages, type Messages } from "./messages";
import type { RequestLog } from "./requestLog";
import { createSplitter } from "./splitter";
import { texts } from "./texts";

/** What the buttons do. */
export interface ShellActions {
  focusGrid(): void;
  openFiles(files: readonly File[]): void;
  save(): void;
  reloadAddIn(): void;
}

export interface Shell {
  readonly gridSlot: HTMLElement;
  readonly addIn: AddIn;
  readonly messages: Messages;
  readonly samplesMenu: Menu;
  showTitle(name: string, changed: boolean): void;
  /** Takes the "opening" cover away. */
  showGrid(): void;
}

/** Builds the page into `document.body`. */
export function createShell(log: RequestLog, actions: ShellActions): Shell {
  const messages = createMessages();
  const fileName = element("h1", { class: "file-name" });
  const chooser = fileInput(actions.openFiles);
  const samplesMenu = createMenu(texts.toolbar.samples, icons.samples);
  const logButton = toolButton(texts.toolbar.log, icons.log, () => logButton.setAttribute("aria-pressed", String(drawer.toggle())));
  logButton.setAttribute("aria-pressed", "false");
  const drawer = createLogDrawer(log, () => {
    logButton.setAttribute("aria-pressed", "false");
    logButton.focus();
  });
  const toolbar = element(
    "div",
    { class: "tools", role: "toolbar", "aria-label": texts.toolbar.label },
    toolButton(texts.toolbar.open, icons.open, () => chooser.click()),
    chooser,
    toolButton(texts.toolbar.save, icons.save, actions.save),
    samplesMenu.root,
    element("span", { class: "divider" }),
    toolButton(texts.toolbar.reload, icons.reload, actions.reloadAddIn),
    logButton
  );
  const header = element("header", { class: "top" }, brand(), fileName, toolbar);
  const gridSlot = element("div", { class: "grid", id: "grid" });
  const loading = element("p", { class: "loading", role: "status" }, texts.grid.loading);
  const main = element("main", { class: "grid-area", "aria-label": texts.grid.label }, gridSlot, loading);
  const slot = element("div", { class: "pane-body" });
  const pane = element("aside", { class: "pane", "aria-label": texts.pane.label }, slot);
  const splitter = createSplitter(pane);
  const focusToolbar = () => toolbar.querySelector<HTMLElement>("button")?.focus();
  // Office.js keeps Tab inside its frame; at its end the focus goes on to the page, as from Excel's own pane.
  const onFocusLeaves = (direction: "forward" | "backward") => (direction === "forward" ? focusToolbar() : splitter.focus());
  const dropZone = createDropZone(actions.openFiles);
  const addIn = createAddIn(slot, { log, onFocusLeaves, onLoaded: dropZone.watch });
  listenToKeys({
    regions: [
      { element: header, focus: focusToolbar },
      { element: main, focus: actions.focusGrid },
      { element: pane, focus: () => addIn.focus("forward") },
    ],
    save: actions.save,
    open: () => chooser.click(),
  });
  document.body.append(header, messages.bar, element("div", { class: "work" }, main, splitter, pane), drawer.root, dropZone.cover);
  const showTitle = (name: string, changed: boolean) => {
    fileName.textContent = `${name}${changed ? " •" : ""}`;
    document.title = `${changed ? "• " : ""}${name} – ${texts.productName}`;
  };
  return { gridSlot, addIn, messages, samplesMenu, showTitle, showGrid: () => loading.remove() };
}

function brand(): HTMLElement {
  const mark = element("span", { class: "mark", "aria-hidden": "true" }, "DTT");
  return element("div", { class: "brand", title: texts.productNote }, mark, element("span", {}, texts.productName));
}

function fileInput(openFiles: ShellActions["openFiles"]): HTMLInputElement {
  const input = element("input", { type: "file", accept: ".xlsx", hidden: true, "aria-label": texts.toolbar.open });
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    input.value = ""; // the same file can be opened again
    if (files.length > 0) openFiles(files);
  });
  return input;
}
