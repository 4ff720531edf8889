/** The message bar under the toolbar: one message at a time. */
import { element, iconButton } from "./dom";
import { icons } from "./icons";
import type { Said } from "./texts";

export interface Messages {
  readonly bar: HTMLElement;
  /** What went wrong: stays until it is closed or replaced, read out at once. */
  error(text: Said): void;
  /** What was done: goes away by itself. */
  done(text: Said): void;
  clear(): void;
}

const DONE_SHOWN_MS = 6000;

/** @example const messages = createMessages(); messages.error((words) => words.openFailed.notXlsx("a.xls")); */
export function createMessages(): Messages {
  // Both regions exist from the start: a live region that is added together with its text is not read out.
  const alert = element("div", { role: "alert" });
  const status = element("div", { role: "status" });
  const bar = element("div", { class: "messages" }, alert, status);
  let timer: number | undefined;
  const clear = () => {
    window.clearTimeout(timer);
    alert.replaceChildren();
    status.replaceChildren();
  };
  return {
    bar,
    clear,
    error: (text) => {
      clear();
      alert.append(message(text, "message message-error", clear));
    },
    done: (text) => {
      clear();
      status.append(message(text, "message message-done", clear));
      timer = window.setTimeout(clear, DONE_SHOWN_MS);
    },
  };
}

function message(text: Said, className: string, onClose: () => void): HTMLElement {
  const close = iconButton((words) => words.dismiss, icons.close, onClose);
  return element("div", { class: className }, element("p", {}, text), close);
}
