/** What the page is busy with, how far it is, and a button that stops it. */
import { element } from "./dom";
import type { Said } from "./texts";

export interface Progress {
  readonly bar: HTMLElement;
  /** @param onCancel absent: it cannot be stopped */
  show(what: Said, onCancel?: () => void): void;
  /** @param share 0 to 1 */
  update(share: number): void;
  hide(): void;
}

/** @example const progress = createProgress(); progress.show((words) => words.opening.stages.read("a.xlsx"), () => controller.abort()); */
export function createProgress(): Progress {
  const meter = element("progress", { max: "1" });
  const text = element("p", { role: "status", id: "progress-text" });
  meter.setAttribute("aria-labelledby", text.id);
  const cancel = element("button", { type: "button", class: "plain-button" }, (words) => words.opening.cancel);
  const bar = element("div", { class: "progress", hidden: true }, text, meter, cancel);
  let onCancelled: (() => void) | undefined;
  cancel.addEventListener("click", () => onCancelled?.());
  return {
    bar,
    show: (what, onCancel) => {
      text.replaceChildren(element("span", {}, what));
      meter.removeAttribute("value");
      onCancelled = onCancel;
      cancel.hidden = onCancel === undefined;
      bar.hidden = false;
    },
    update: (share) => (meter.value = share),
    hide: () => {
      bar.hidden = true;
      text.replaceChildren();
    },
  };
}
