/** Requests of Office.js in words, for the request log. Never the contents of a cell. */
import { statementsOf } from "../../host/statements";
import type { WireRequest } from "../../host/wire";
import { texts } from "../texts";
import { BODY_INDEX, DispatchId, dispatchIdOf, type MethodCall } from "./documentMethods";
import { HostAction, NOTIFY_HOST, notifiedAction } from "./hostActions";
import type { OfficeRequest } from "./protocol";

/** Usage statistics that Office.js hands to its host. */
export const isTelemetry = ({ _actionName, _data }: OfficeRequest): boolean =>
  _actionName === NOTIFY_HOST && notifiedAction(_data) === HostAction.sendTelemetryEvent;

/** @example describe(request) // 'Excel: 3 thao tác – worksheets.add("Đăng ký"); …' */
export function describe(request: OfficeRequest): string {
  if (request._actionName === NOTIFY_HOST) return `notifyHost ${String(notifiedAction(request._data))}`;
  if (request._actionName !== "executeMethod") return request._actionName.replace("ContextActivationManager_", "");
  const call = request._data as MethodCall;
  if (dispatchIdOf(call) !== DispatchId.executeRichApiRequest) return `executeMethod ${dispatchIdOf(call)}`;
  const { Actions: actions = [], ObjectPaths: paths = {} } = richApiRequest(call);
  const [first, ...more] = statementsOf({ Actions: actions, ObjectPaths: paths }, () => undefined);
  return [texts.log.excelCall(actions.length), first].filter(Boolean).join(" – ") + (more.length > 0 ? "; …" : "");
}

function richApiRequest(call: MethodCall): Partial<WireRequest> {
  const body = call.ArrayData?.[BODY_INDEX];
  return typeof body === "string" ? (JSON.parse(body) as Partial<WireRequest>) : {};
}

/** Code and message of the error inside a rich API reply; `undefined` when there is none. */
export function richApiError(data: unknown): string | undefined {
  const text = Array.isArray(data) && Array.isArray(data[2]) ? String(data[2][0]) : "{}";
  if (!text.includes('"Error"')) return undefined;
  const { Error: error } = JSON.parse(text) as { Error?: { Code: string; Message: string; Location?: string } | null };
  return error ? `${error.Code}: ${error.Message}` : undefined;
}
