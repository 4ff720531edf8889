/** `executeMethod`: the calls of Office.js on the document. A rich API call goes to the host, settings to the workbook. */
import { ConnectionLost } from "../../host/faults";
import type { ExcelHost } from "../../host/types";

/** `MethodDispId` of Office.js; every other number is answered with `operationNotSupported`. */
export const DispatchId = { loadSettings: 75, saveSettings: 76, executeRichApiRequest: 93 } as const;
/** `ErrorCodeManager.errorCodes` of Office.js. */
export const OfficeError = { success: 0, operationNotSupported: 5000, internalError: 5001, invalidOrTimedOutSession: 5012 } as const;
/** Where in `ArrayData` the text of a rich API request stands, and its flags. */
export const BODY_INDEX = 4;
const FLAGS_INDEX = 6;
/** Flag of `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;
const HTTP_OK = 200;

export interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

export interface MethodReply {
  readonly Version: 1;
  readonly Error: number;
  readonly Data?: unknown;
  readonly Properties?: unknown;
}

/** The number of the method, -1 where the call names none. */
export const dispatchIdOf = (call: MethodCall): number => call.DdaMethod?.DispatchId ?? -1;

/**
 * Executes one call on the document.
 * @throws what `host.processBatch` throws, when the host itself fails (not when Excel would answer with an error)
 */
export async function executeMethod(host: ExcelHost, call: MethodCall): Promise<MethodReply> {
  switch (dispatchIdOf(call)) {
    case DispatchId.executeRichApiRequest:
      return processBatch(host, call);
    case DispatchId.saveSettings:
      saveSettings(host.model.settings(), call);
      return { Version: 1, Error: OfficeError.success };
    case DispatchId.loadSettings:
      return { Version: 1, Error: OfficeError.success, Properties: { Settings: storedSettings(host.model.settings()) } };
    default:
      return { Version: 1, Error: OfficeError.operationNotSupported };
  }
}

/** A lost connection is what Excel on the web calls an expired session (OfficeDev/office-js#6585). */
async function processBatch(host: ExcelHost, call: MethodCall): Promise<MethodReply> {
  const delayForCellEdit = (Number(call.ArrayData?.[FLAGS_INDEX] ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
  try {
    const answer = await host.processBatch(bodyOf(call), { delayForCellEdit });
    return { Version: 1, Error: OfficeError.success, Data: [HTTP_OK, [], [answer]] };
  } catch (error) {
    if (error instanceof ConnectionLost) return { Version: 1, Error: OfficeError.invalidOrTimedOutSession };
    throw error;
  }
}

/** The text of `{Actions, ObjectPaths}`. */
function bodyOf(call: MethodCall): string {
  const body = call.ArrayData?.[BODY_INDEX];
  return typeof body === "string" ? body : "{}";
}

/** Office.js saves the whole bag: what is not in it has been removed. */
function saveSettings(stored: Map<string, string>, call: MethodCall): void {
  stored.clear();
  for (const [name, value] of call.DdaSettingsMethod?.Properties ?? []) stored.set(name, value);
}

const storedSettings = (stored: ReadonlyMap<string, string>) => [...stored].map(([Name, Value]) => ({ Name, Value }));
