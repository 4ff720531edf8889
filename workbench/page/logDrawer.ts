/** The request log as a drawer at the bottom of the page. */
import { element, icon } from "./dom";
import { icons } from "./icons";
import type { LoggedRequest, RequestLog } from "./requestLog";
import { durationText, secondsText, sizeText, texts } from "./texts";

export interface LogDrawer {
  readonly root: HTMLElement;
  /** @returns true when the drawer is now open */
  toggle(): boolean;
}

/** @param onClose called when the drawer's own button closes it */
export function createLogDrawer(log: RequestLog, onClose: () => void): LogDrawer {
  const { log: words } = texts;
  const headers = [words.time, words.what, words.request, words.response, words.duration, words.problem];
  const rows = element("tbody");
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...headers.map((text) => element("th", { scope: "col" }, text)))),
    rows
  );
  const scroller = element("div", { class: "log-rows", tabindex: "0", role: "region", "aria-label": words.title }, table);
  const clear = element("button", { type: "button" }, words.clear);
  const close = element("button", { type: "button", class: "icon-button", "aria-label": words.close }, icon(icons.close));
  const head = element("div", { class: "log-head" }, element("h2", {}, words.title), element("p", {}, words.note), clear, close);
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
  close.addEventListener("click", () => {
    toggle();
    onClose();
  });
  return { root, toggle };
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

const emptyRow = (columns: number) => element("tr", {}, element("td", { colspan: String(columns) }, texts.log.empty));
