/** The request log as a drawer at the bottom of the page. */
import { element, iconButton } from "./dom";
import { icons } from "./icons";
import type { LoggedRequest, RequestLog } from "./requestLog";
import { texts, type Said } from "./texts";
import { durationText, secondsText, sizeText } from "./texts/measures";

export interface LogDrawer {
  readonly root: HTMLElement;
  /** @returns true when the drawer is now open */
  toggle(): boolean;
  focus(): void;
}

const COLUMNS = ["time", "what", "request", "response", "duration", "problem"] as const;

/** @param onClose called when the drawer's own button closes it */
export function createLogDrawer(log: RequestLog, onClose: () => void): LogDrawer {
  const title: Said = (words) => words.log.title;
  const rows = element("tbody");
  const headers = COLUMNS.map((column) => element("th", { scope: "col" }, (words) => words.log[column]));
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...headers)), rows);
  const scroller = element("div", { class: "log-rows", tabindex: "0", role: "region", "aria-label": title }, table);
  const clear = element("button", { type: "button", class: "plain-button" }, (words) => words.log.clear);
  const close = iconButton(
    (words) => words.log.close,
    icons.close,
    () => {
      toggle();
      onClose();
    }
  );
  const head = element(
    "div",
    { class: "log-head" },
    element("h2", {}, title),
    element("p", {}, (words) => words.log.note),
    clear,
    close
  );
  const root = element("div", { class: "log", hidden: true }, head, scroller);

  let drawing = 0;
  const draw = () => {
    const entries = log.entries();
    rows.replaceChildren(...(entries.length > 0 ? entries.map(row) : [emptyRow(headers.length)]));
    scroller.scrollTop = scroller.scrollHeight;
  };
  log.onChange(() => {
    if (root.hidden) return;
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(draw);
  });
  clear.addEventListener("click", () => log.clear());
  const toggle = () => {
    root.hidden = !root.hidden;
    if (!root.hidden) draw();
    return !root.hidden;
  };
  return { root, toggle, focus: () => scroller.focus() };
}

function row(entry: LoggedRequest): HTMLTableRowElement {
  const cells = [
    secondsText(entry.at),
    entry.what,
    sizeText(entry.requestBytes),
    entry.responseBytes === undefined ? texts.log.pending : sizeText(entry.responseBytes),
    entry.milliseconds === undefined ? "" : durationText(entry.milliseconds),
    entry.problem ?? "",
  ];
  return element("tr", { class: entry.problem ? "failed" : undefined }, ...cells.map((text) => element("td", {}, text)));
}

const emptyRow = (columns: number) =>
  element(
    "tr",
    {},
    element("td", { colspan: String(columns) }, (words) => words.log.empty)
  );
