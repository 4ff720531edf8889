/** What Office.js learns about its host when it starts: the frame's name and address, and the application context. */

/** One life of the add-in in its frame; a reload is a new conversation. */
export interface Conversation {
  readonly id: string;
  readonly controlId: string;
  /** Display and content language that the add-in is told, as a language tag. */
  readonly locale: string;
}

/** `Excel` on the `Web`, version 16.01, its language; the last field holds flags: 1 shared runtime, 2 custom functions. */
const hostInfo = ({ locale }: Conversation): string => `Excel$Web$16.01$${locale}$$$$3`;
const ExcelWebApp = 16;
const TaskPaneControl = 1;
const ReadWrite = 0;
const VisibleAsTaskpane = 2;
const HOST_VERSION = "16.0.18129.15002";

/** @example newConversation("vi-VN") // { id: "dtt-5f0c…", controlId: "dtt-taskpane", locale: "vi-VN" } */
export function newConversation(locale: string): Conversation {
  return { id: `dtt-${crypto.randomUUID()}`, controlId: "dtt-taskpane", locale };
}

/** The frame's `name`: where Office.js finds the conversation and the origin to talk to. */
export function frameName(conversation: Conversation): string {
  return JSON.stringify({
    baseFrameName: conversation.controlId,
    hostInfo: hostInfo(conversation),
    xdmInfo: `${conversation.id}|${conversation.controlId}|${window.location.origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

/**
 * The frame's address: the page of the add-in with `_host_Info` in its query.
 * @param pageUrl address of the built task pane, e.g. `/addin/taskpane.html`
 */
export function frameAddress(pageUrl: string, conversation: Conversation): string {
  const url = new URL(pageUrl, window.location.href);
  const separator = url.search ? "&" : "?";
  return `${url.pathname}${url.search}${separator}_host_Info=${encodeURIComponent(hostInfo(conversation))}`;
}

/** Answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(
  conversation: Conversation,
  document: { readonly name: string; readonly settings: ReadonlyMap<string, string>; readonly requirementMatrix: string }
): Record<string, unknown> {
  return {
    _id: conversation.controlId,
    _appName: ExcelWebApp,
    _appVersion: "16.0",
    _appUILocale: conversation.locale,
    _dataLocale: conversation.locale,
    _docUrl: new URL(encodeURIComponent(document.name), window.location.origin).href,
    _clientMode: ReadWrite,
    _settings: [...document.settings],
    _reason: 0,
    _osfControlType: TaskPaneControl,
    _eToken: "",
    _correlationId: conversation.id,
    _appInstanceId: conversation.controlId,
    _requirementMatrix: flatMatrix(document.requirementMatrix),
    _hostFullVersion: HOST_VERSION,
    _initialDisplayMode: VisibleAsTaskpane,
  };
}

/** Office.js wants the sets themselves (`{"ExcelApi":"1.14"}`), without the object around them that other hosts of the protocol send. */
function flatMatrix(text: string): string {
  const matrix = JSON.parse(text) as { sets?: object };
  return JSON.stringify(matrix.sets ?? matrix);
}
