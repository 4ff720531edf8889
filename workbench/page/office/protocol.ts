/**
 * The envelope of the messages between Office.js in the add-in's frame and its host page, as JSON texts through `postMessage`.
 * Shapes read from Microsoft's `excel-web-16.00.debug.js` (`Microsoft.Office.Common.Message`, `Request`, `Response`).
 */
export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, register: 1, unregister: 2 } as const;
export const ResponseType = { forCalling: 0, forEventing: 1 } as const;
/** `InvokeResultCode` of Office.js. */
export const ResultCode = { noError: 0, errorHandlingRequest: -2 } as const;
const SERIALIZER_VERSION = 1;

/** What Office.js asks of its host. */
export interface OfficeRequest {
  readonly _messageType: typeof MessageType.request;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: 0 | 1 | 2;
  readonly _data: unknown;
}

/**
 * A request of one conversation, or `null` for any other message that reaches the window.
 * @param data `MessageEvent.data`
 * @param conversationId the conversation named in the frame's `xdmInfo`
 */
export function parseRequest(data: unknown, conversationId: string): OfficeRequest | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const message = parsed(data);
  const isRequest = message?._messageType === MessageType.request && typeof message._actionName === "string";
  return isRequest && message._conversationId === conversationId ? (message as OfficeRequest) : null;
}

function parsed(text: string): Partial<OfficeRequest> | null {
  try {
    return JSON.parse(text) as Partial<OfficeRequest> | null;
  } catch {
    return null;
  }
}

/** The answer to a request: the text to post back. */
export function replyText(request: OfficeRequest, data: unknown, errorCode: number = ResultCode.noError): string {
  return JSON.stringify({
    ...common(request._actionName, request._conversationId),
    _messageType: MessageType.response,
    _correlationId: request._correlationId,
    _errorCode: errorCode,
    _responseType: ResponseType.forCalling,
    _data: data,
  });
}

/** An event the add-in has registered for: the text to post. */
export function eventText(conversationId: string, eventName: string, data: unknown): string {
  return JSON.stringify({
    ...common(eventName, conversationId),
    _messageType: MessageType.response,
    _correlationId: -1,
    _errorCode: ResultCode.noError,
    _responseType: ResponseType.forEventing,
    _data: data,
  });
}

/** A request from the host to the add-in's frame (Office.js listens under the conversation's name with `_ntf`). */
export function notifyText(conversationId: string, correlationId: number, action: number): string {
  return JSON.stringify({
    ...common("Office_notifyAgave", `${conversationId}_ntf`),
    _messageType: MessageType.request,
    _actionType: ActionType.invoke,
    _correlationId: correlationId,
    _data: [action],
  });
}

function common(actionName: string, conversationId: string) {
  return {
    _actionName: actionName,
    _conversationId: conversationId,
    _origin: window.location.origin,
    _serializerVersion: SERIALIZER_VERSION,
  };
}
