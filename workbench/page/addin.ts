/** The add-in's pane: the unmodified built page in a frame, as Excel on the web shows it. */
import type { ExcelHost } from "../host/types";
import { element } from "./dom";
import { frameAddress, frameName, newConversation } from "./office/appContext";
import { connectOfficeFrame, type OfficeFrame, type OfficeFrameParts } from "./officeFrame";
import { giveOfficeTheme, tellThemeChanged } from "./officeTheme";
import { locale, type Said } from "./texts";
import type { PageTheme } from "./theme";

export const ADDIN_PAGE = "/addin/taskpane.html";
/** The rights Excel on the web gives to the frame of an add-in. */
const SANDBOX = "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
const SILENT_AFTER_MS = 20_000;

export interface AddIn {
  /** Starts the add-in on a workbook: a new frame, a new conversation. */
  load(host: ExcelHost): Promise<void>;
  /** The same once more on a workbook whose custom functions may wait for an answer of the add-in that is gone. */
  reload(host: ExcelHost): Promise<void>;
  /** Puts the focus into the add-in. */
  focus(direction: "forward" | "backward"): void;
}

export interface AddInParts extends Pick<OfficeFrameParts, "log" | "onFocusLeaves"> {
  readonly theme: PageTheme;
  /** The frame's page has been loaded. */
  readonly onLoaded: (frame: Window) => void;
  /** The add-in answers: events and calls of its functions reach it. */
  readonly onReady: () => void;
}

/**
 * @param slot the element that holds the frame
 * @example const addIn = createAddIn(slot, { log, theme, onFocusLeaves, onLoaded }); await addIn.load(createHost(model));
 */
export function createAddIn(slot: HTMLElement, parts: AddInParts): AddIn {
  let office: OfficeFrame | undefined;
  let silence: number | undefined;
  const unload = () => {
    window.clearTimeout(silence);
    office?.disconnect();
    office = undefined;
    slot.replaceChildren();
  };
  parts.theme.onChange(() => {
    const frame = slot.querySelector("iframe")?.contentWindow;
    if (frame) tellThemeChanged(frame);
  });
  const start = async (host: ExcelHost, onReady: () => void) => {
    unload();
    if (!(await exists(ADDIN_PAGE))) {
      slot.replaceChildren(notice(pane("missingTitle"), pane("missing")));
      return;
    }
    const conversation = newConversation(locale());
    // Office.js reads the frame's name while it loads: it has to be there before the address.
    const frame = element("iframe", { name: frameName(conversation), title: pane("title"), sandbox: SANDBOX });
    silence = window.setTimeout(() => slot.prepend(notice(pane("silentTitle"), pane("silent"))), SILENT_AFTER_MS);
    const onConnected = () => {
      window.clearTimeout(silence);
      if (frame.contentWindow) giveOfficeTheme(frame.contentWindow, () => parts.theme.isDark);
    };
    frame.addEventListener("load", () => frame.contentWindow && parts.onLoaded(frame.contentWindow));
    frame.src = frameAddress(ADDIN_PAGE, conversation);
    slot.replaceChildren(frame);
    office = connectOfficeFrame({ ...parts, frame, conversation, host, onConnected, onReady });
  };
  return {
    load: (host) => start(host, parts.onReady),
    reload: (host) =>
      start(host, () => {
        parts.onReady();
        void host.model.calculate(true);
      }),
    focus: (direction) => office?.focus(direction),
  };
}

type PaneText = "title" | "missingTitle" | "missing" | "silentTitle" | "silent";
const pane =
  (key: PaneText): Said =>
  (words) =>
    words.pane[key];

const exists = async (url: string): Promise<boolean> => (await fetch(url, { method: "HEAD" })).ok;

const notice = (title: Said, text: Said) =>
  element("div", { class: "notice", role: "alert" }, element("h2", {}, title), element("p", {}, text));
