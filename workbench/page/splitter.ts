/** The bar between the grid and the add-in's pane: by mouse, touch or arrow keys, from 300 to 600 px, as Excel's own. */
import { element } from "./dom";
import { texts } from "./texts";

export const PANE_WIDTH = { min: 300, max: 600, start: 360 } as const;
const KEY_STEP = 20;

/**
 * @param pane the element whose width the bar sets
 * @example document.body.append(grid, createSplitter(pane), pane);
 */
export function createSplitter(pane: HTMLElement): HTMLElement {
  const bar = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": texts.pane.resize,
    "aria-valuemin": String(PANE_WIDTH.min),
    "aria-valuemax": String(PANE_WIDTH.max),
  });
  let width: number = PANE_WIDTH.start;
  const set = (wanted: number) => {
    width = Math.round(Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, wanted)));
    pane.style.width = `${width}px`;
    bar.setAttribute("aria-valuenow", String(width));
  };
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing"); // the frame below would swallow the pointer's moves
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    bar.addEventListener(end, () => document.body.classList.remove("resizing"));
  }
  bar.addEventListener("keydown", (event) => {
    const wanted = widthAfterKey(event.key, width);
    if (wanted === null) return;
    event.preventDefault();
    set(wanted);
  });
  set(PANE_WIDTH.start);
  return bar;
}

function widthAfterKey(key: string, width: number): number | null {
  switch (key) {
    case "ArrowLeft":
      return width + KEY_STEP;
    case "ArrowRight":
      return width - KEY_STEP;
    case "Home":
      return PANE_WIDTH.min;
    case "End":
      return PANE_WIDTH.max;
    default:
      return null;
  }
}
