/** The bar between the grid and the add-in's pane: by mouse, touch or keys. */
import { element } from "./dom";
import { PANE_WIDTH, type PreferenceStore } from "./preferences";

const KEY_STEP = 20;
/** The grid keeps at least this much, whatever the pane wants. */
const GRID_MIN = 200;

/**
 * @param pane the element whose width the bar sets; the width is kept among the preferences
 * @example document.body.append(grid, createSplitter(pane, preferences), pane);
 */
export function createSplitter(pane: HTMLElement, preferences: PreferenceStore): HTMLElement {
  const bar = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": (words) => words.pane.resize,
    "aria-valuemin": String(PANE_WIDTH.min),
    "aria-valuemax": String(PANE_WIDTH.max),
  });
  let width = preferences.get("paneWidth");
  const show = () => {
    pane.style.width = `${Math.max(PANE_WIDTH.min, Math.min(width, window.innerWidth - GRID_MIN))}px`;
    bar.setAttribute("aria-valuenow", String(width));
  };
  const set = (wanted: number) => {
    width = Math.round(Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, wanted)));
    show();
  };
  const keep = () => preferences.set("paneWidth", width);
  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing"); // the frame below would swallow the pointer's moves
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    bar.addEventListener(end, () => {
      document.body.classList.remove("resizing");
      keep();
    });
  }
  bar.addEventListener("keydown", (event) => {
    const wanted = widthAfterKey(event.key, width);
    if (wanted === null) return;
    event.preventDefault();
    set(wanted);
    keep();
  });
  window.addEventListener("resize", show);
  show();
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
