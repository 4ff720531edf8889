/** Keys of the whole page: F6 goes round its regions as in Excel, Ctrl+S saves, Ctrl+O opens. */

/** A part of the page that F6 stops at, unless it is hidden. */
export interface Region {
  readonly element: HTMLElement;
  focus(): void;
}

export interface PageKeys {
  /** In the order of F6. */
  readonly regions: readonly Region[];
  readonly save: () => void;
  readonly open: () => void;
}

/** Listens from now on. Keys inside the add-in's frame do not come here: Office.js reports them to its host. */
export function listenToKeys({ regions, save, open }: PageKeys): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const action = event.key === "F6" ? () => neighbour(regions, event.shiftKey ? -1 : 1).focus() : shortcut(event, save, open);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    },
    { capture: true } // before the grid, which handles all keys
  );
}

function shortcut(
  { ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent,
  save: () => void,
  open: () => void
): (() => void) | undefined {
  if (!(ctrlKey || metaKey) || shiftKey || altKey) return undefined;
  return { s: save, o: open }[key.toLowerCase()];
}

function neighbour(regions: readonly Region[], step: 1 | -1): Region {
  const shown = regions.filter(({ element }) => !element.hidden);
  const current = shown.findIndex(({ element }) => element.contains(document.activeElement));
  const next = shown[(current + step + shown.length) % shown.length];
  if (!next) throw new Error("A page without regions");
  return next;
}
