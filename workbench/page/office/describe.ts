/** Requests of Office.js in words, for the request log. Never the contents of a cell. */
import { texts } from "../texts";
import { BODY_INDEX, DispatchId, dispatchIdOf, type MethodCall } from "./documentMethods";
import { HostAction, NOTIFY_HOST, notifiedAction } from "./hostActions";
import type { OfficeRequest } from "./protocol";

/** Usage statistics that Office.js hands to its host. */
export const isTelemetry = ({ _actionName, _data }: OfficeRequest): boolean =>
  _actionName === NOTIFY_HOST && notifiedAction(_data) === HostAction.sendTelemetryEvent;

/** @example describe(request) // "Excel: 3 thao tác" */
export function describe(request: OfficeRequest): string {
  if (request._actionName === NOTIFY_HOST) return `notifyHost ${String(notifiedAction(request._data))}`;
  if (request._actionName !== "executeMethod") return request._actionName.replace("ContextActivationManager_", "");
  const call = request._data as MethodCall;
  if (dispatchIdOf(call) !== DispatchId.executeRichApiRequest) return `executeMethod ${dispatchIdOf(call)}`;
  return texts.log.excelCall(actionCount(call));
}

function actionCount(call: MethodCall): number {
  const body = call.ArrayData?.[BODY_INDEX];
  if (typeof body !== "string") return 0;
  const { Actions } = JSON.parse(body) as { Actions?: unknown[] };
  return Actions?.length ?? 0;
}

/** Code and message of the error inside a rich API reply; `undefined` when there is none. */
export function richApiError(data: unknown): string | undefined {
  const text = Array.isArray(data) && Array.isArray(data[2]) ? String(data[2][0]) : "{}";
  if (!text.includes('"Error"')) return undefined;
  const { Error: error } = JSON.parse(text) as { Error?: { Code: string; Message: string; Location?: string } | null };
  return error ? `${error.Code}: ${error.Message}` : undefined;
}
