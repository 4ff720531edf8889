/** The host's side of the conversation with Office.js in the add-in's frame: every request is answered and logged. */
import type { ExcelHost, RichApiMessage } from "../host/types";
import { appContext, type Conversation } from "./office/appContext";
import { describe, isTelemetry, richApiError } from "./office/describe";
import { executeMethod, OfficeError, type MethodCall } from "./office/documentMethods";
import { HostAction, NOTIFY_HOST, notifiedAction } from "./office/hostActions";
import { ActionType, eventText, notifyText, parseRequest, replyText, ResultCode, type OfficeRequest } from "./office/protocol";
import type { RequestLog } from "./requestLog";
import { texts } from "./texts";

const FORWARD: readonly unknown[] = [HostAction.ctrlF6Exit, HostAction.tabExit, HostAction.exitNoFocusable];
const BACKWARD: readonly unknown[] = [HostAction.ctrlF6ExitShift, HostAction.tabExitShift, HostAction.exitNoFocusableShift];
const RICH_API_MESSAGE = "richApiMessage";
/** Events that can be registered for. The page has no ribbon, so no command of the add-in is ever invoked. */
const EVENTS: readonly string[] = [RICH_API_MESSAGE, "appCommandInvoked"];

export interface OfficeFrameParts {
  readonly frame: HTMLIFrameElement;
  readonly conversation: Conversation;
  readonly host: ExcelHost;
  readonly log: RequestLog;
  /** Office.js handles Tab itself and says when it runs out of the frame's elements. */
  readonly onFocusLeaves: (direction: "forward" | "backward") => void;
  /** The add-in has asked for its context: Office.js is running. */
  readonly onConnected: () => void;
  /** The add-in takes messages: events and calls of its custom functions. */
  readonly onReady: () => void;
}

export interface OfficeFrame {
  /** Puts the focus on the first (or last) element of the add-in. */
  focus(direction: "forward" | "backward"): void;
  disconnect(): void;
}

/**
 * Listens to the frame and answers: application context, rich API calls, settings, events. What is not known is answered
 * with an error and written to the log, never with silence.
 * @example const office = connectOfficeFrame({ frame, conversation, host, log, onFocusLeaves, onConnected });
 */
export function connectOfficeFrame(parts: OfficeFrameParts): OfficeFrame {
  const { frame, conversation, host, log } = parts;
  const post = (text: string) => frame.contentWindow?.postMessage(text, window.location.origin);
  const listener = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    const request = parseRequest(event.data, conversation.id);
    if (request) void answer(request);
  };
  const answer = async (request: OfficeRequest) => {
    // Office.js hands its usage statistics to the host; they end here, and dozens of them would bury the rest of the log.
    const entry = isTelemetry(request) ? undefined : log.begin(describe(request), JSON.stringify(request._data ?? null).length);
    const { data, errorCode, problem } = await handled(parts, request);
    const text = replyText(request, data, errorCode);
    entry?.end(text.length, problem);
    post(text);
    if (request._actionName !== RICH_API_MESSAGE) return;
    if (request._actionType === ActionType.register) deliverMessages();
    else stopMessages();
  };
  let listening: (() => void) | undefined;
  const stopMessages = () => {
    listening?.();
    listening = undefined;
  };
  // Not before the add-in has registered: what is posted to a frame that does not listen yet is lost.
  const deliverMessages = () => {
    if (listening) return;
    listening = host.onMessages((messages) => {
      log.begin(texts.log.messages(messages.length), 0).end(JSON.stringify(messages).length);
      post(eventText(conversation.id, RICH_API_MESSAGE, { ArrayData: messages.map(messageRow) }));
    });
    host.addInReady();
    parts.onReady();
  };
  window.addEventListener("message", listener);
  let notifications = 0;
  return {
    focus: (direction) => {
      frame.focus();
      post(notifyText(conversation.id, notifications++, direction === "forward" ? HostAction.tabIn : HostAction.tabInShift));
    },
    disconnect: () => {
      window.removeEventListener("message", listener);
      stopMessages();
    },
  };
}

interface Answer {
  readonly data: unknown;
  readonly errorCode?: number;
  /** For the log; absent when all went well. */
  readonly problem?: string;
}

async function handled(parts: OfficeFrameParts, request: OfficeRequest): Promise<Answer> {
  if (request._actionType !== ActionType.invoke) return eventRegistration(request);
  switch (request._actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return context(parts);
    case "executeMethod":
      return method(parts.host, request._data as MethodCall);
    case NOTIFY_HOST:
      return notified(parts, request._data);
    default:
      return { data: `Unknown action ${request._actionName}`, errorCode: ResultCode.errorHandlingRequest, problem: texts.log.notSupported };
  }
}

function context({ conversation, host, onConnected }: OfficeFrameParts): Answer {
  onConnected();
  const document = { name: host.model.name, settings: host.model.settings(), requirementMatrix: host.requirementMatrix };
  return { data: appContext(conversation, document) };
}

async function method(host: ExcelHost, call: MethodCall): Promise<Answer> {
  try {
    const reply = await executeMethod(host, call);
    const problem = reply.Error !== OfficeError.success ? `${texts.log.notSupported} (${reply.Error})` : richApiError(reply.Data);
    return { data: reply, problem };
  } catch (error) {
    console.error(error);
    return { data: { Version: 1, Error: OfficeError.internalError }, problem: texts.log.pageError(String(error)) };
  }
}

function notified({ onFocusLeaves }: OfficeFrameParts, data: unknown): Answer {
  const action = notifiedAction(data);
  if (FORWARD.includes(action)) onFocusLeaves("forward");
  if (BACKWARD.includes(action)) onFocusLeaves("backward");
  return { data: null };
}

/** Saying yes to another event would be a promise not kept. */
function eventRegistration(request: OfficeRequest): Answer {
  return EVENTS.includes(request._actionName)
    ? { data: { Version: 1, Error: OfficeError.success } }
    : { data: { Version: 1, Error: OfficeError.operationNotSupported }, problem: texts.log.eventNotSupported };
}

const messageRow = ({ category, type, targetId, message, id }: RichApiMessage) => [category, type, targetId, message, id, false];
