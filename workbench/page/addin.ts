/** The add-in's pane: the unmodified built page in a frame, as Excel on the web shows it. */
import type { ExcelHost } from "../host/types";
import { element } from "./dom";
import { connectOfficeFrame, type OfficeFrame, type OfficeFrameParts } from "./officeFrame";
import { frameAddress, frameName, newConversation } from "./office/appContext";
import { texts } from "./texts";

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
  /** The frame's page has been loaded. */
  readonly onLoaded: (frame: Window) => void;
}

/**
 * @param slot the element that holds the frame
 * @example const addIn = createAddIn(slot, { log, onFocusLeaves, onLoaded }); await addIn.load(createHost(model));
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
  const start = async (host: ExcelHost, onReady: () => void) => {
    unload();
    if (!(await exists(ADDIN_PAGE))) {
      slot.replaceChildren(notice(texts.pane.missingTitle, texts.pane.missing));
      return;
    }
    const conversation = newConversation();
    // Office.js reads the frame's name while it loads: it has to be there before the address.
    const frame = element("iframe", { name: frameName(conversation), title: texts.pane.title, sandbox: SANDBOX });
    silence = window.setTimeout(() => slot.prepend(notice(texts.pane.silentTitle, texts.pane.silent)), SILENT_AFTER_MS);
    const onConnected = () => window.clearTimeout(silence);
    frame.addEventListener("load", () => frame.contentWindow && parts.onLoaded(frame.contentWindow));
    frame.src = frameAddress(ADDIN_PAGE);
    slot.replaceChildren(frame);
    office = connectOfficeFrame({ ...parts, frame, conversation, host, onConnected, onReady });
  };
  return {
    load: (host) => start(host, () => undefined),
    reload: (host) => start(host, () => void host.model.calculate(true)),
    focus: (direction) => office?.focus(direction),
  };
}

const exists = async (url: string): Promise<boolean> => (await fetch(url, { method: "HEAD" })).ok;

const notice = (title: string, text: string) =>
  element("div", { class: "notice", role: "alert" }, element("h2", {}, title), element("p", {}, text));
