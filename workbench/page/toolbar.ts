/** A toolbar after the ARIA pattern: one stop for Tab, arrow keys go from button to button. */
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
    const next = neighbour(event.key, all.indexOf(event.target as HTMLElement), all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  });
  return { root, focus: () => (stop?.hidden ? buttons()[0] : stop)?.focus() };
}

/** Index to move to, or `null` for a key that does not move. */
function neighbour(key: string, current: number, count: number): number | null {
  if (current < 0) return null;
  switch (key) {
    case "ArrowRight":
      return (current + 1) % count;
    case "ArrowLeft":
      return (current - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
