/** A toolbar after the ARIA pattern: one stop for Tab, arrow keys go from button to button. */
import { indexAfter } from "./arrowKeys";
import { element } from "./dom";
import type { Said } from "./texts";

export interface Toolbar {
  readonly root: HTMLElement;
  /** Puts the focus on the button that had it last. */
  focus(): void;
}

/** @example createToolbar((words) => words.toolbar.label, openButton, saveButton, samplesMenu) */
export function createToolbar(label: Said, ...tools: HTMLElement[]): Toolbar {
  const root = element("div", { class: "tools", role: "toolbar", "aria-label": label }, ...tools);
  const buttons = () =>
    [...root.querySelectorAll<HTMLElement>("button")].filter((button) => !button.closest("[role=menu]") && !button.hidden);
  let stop: HTMLElement | undefined;
  const setStop = (next: HTMLElement | undefined) => {
    for (const button of buttons()) button.tabIndex = button === next ? 0 : -1;
    stop = next;
  };
  setStop(buttons()[0]);
  root.addEventListener("focusin", (event) => {
    if (buttons().includes(event.target as HTMLElement)) setStop(event.target as HTMLElement);
  });
  root.addEventListener("keydown", (event) => {
    const all = buttons();
    const current = all.indexOf(event.target as HTMLElement);
    const next = current < 0 ? null : indexAfter("row", event.key, current, all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  });
  return { root, focus: () => (stop?.hidden ? buttons()[0] : stop)?.focus() };
}
