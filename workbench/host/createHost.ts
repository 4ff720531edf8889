/** The server half of the rich API protocol over one workbook model. */
import type { WorkbookModel } from "../model/model";
import { watchComments } from "./commentEvents";
import { HostFault, toWireError } from "./errors";
import { EventHub } from "./events";
import { FunctionBridge } from "./functionBridge";
import { MessageQueue } from "./messages";
import { runRequest } from "./protocol";
import { requirementMatrixOf } from "./requirements";
import { HostSession } from "./session";
import type { ExcelHost, HostOptions, RequestLogEntry } from "./types";
import type { WireError, WireRequest, WireResponse } from "./wire";
import { ExcelError } from "./errors";

/** Excel on the web refuses requests and answers above 5 MB. */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const failure = (error: WireError): WireResponse => ({ Results: [], TraceIds: [], Error: error });

const parseRequest = (body: string): WireRequest => {
  const { Actions = [], ObjectPaths = {} } = JSON.parse(body) as Partial<WireRequest>;
  return { Actions, ObjectPaths };
};

/**
 * A host that answers Microsoft's own Office.js from a workbook model.
 * @param model the workbook; the host neither copies nor disposes it
 * @example const host = createHost(model, { profile: "ltsc-2021" }); const { Excel } = loadOfficeJs(host);
 */
export const createHost = (model: WorkbookModel, options: HostOptions = {}): ExcelHost => {
  const profile = options.profile ?? "excel-web";
  const limit = profile === "excel-web" ? WEB_PAYLOAD_LIMIT : Infinity;
  const queue = new MessageQueue();
  const events = new EventHub(queue, model);
  watchComments(model, events);
  const session = new HostSession(model, events, new FunctionBridge(model, queue), options);
  const log: RequestLogEntry[] = [];
  let batches = 0;
  let last: Promise<unknown> = Promise.resolve();

  const answer = async (body: string): Promise<WireResponse> => {
    if (byteLength(body) > limit) return failure(toWireError(new ExcelError("RequestPayloadSizeLimitExceeded")));
    const request = parseRequest(body);
    const fault = await faultOf(options, ++batches);
    if (fault && !fault.after) return failure(toWireError(fault));
    const response = await runRequest(request, session);
    return fault ? failure(toWireError(fault)) : response;
  };

  const process = async (body: string): Promise<string> => {
    const actions = countActions(body);
    let response = await answer(body).catch((error: unknown) => failure(toWireError(error)));
    let text = JSON.stringify(response);
    if (byteLength(text) > limit) {
      response = failure(toWireError(new ExcelError("ResponsePayloadSizeLimitExceeded")));
      text = JSON.stringify(response);
    }
    log.push({
      requestBytes: byteLength(body),
      responseBytes: byteLength(text),
      actions,
      ...(response.Error ? { error: response.Error.Code } : {}),
    });
    return text;
  };

  return {
    model,
    log,
    requirementMatrix: requirementMatrixOf(profile),
    onMessages: (listener) => queue.listen(listener),
    addInReady: () => queue.addInReady(),
    processBatch: (body) => {
      const result = last.then(() => process(body));
      last = result;
      return result;
    },
  };
};

const countActions = (body: string): number => {
  try {
    return parseRequest(body).Actions.length;
  } catch {
    return 0;
  }
};

const faultOf = async (options: HostOptions, batchNumber: number): Promise<HostFault | null> => {
  try {
    await options.beforeBatch?.(batchNumber);
    return null;
  } catch (error) {
    if (error instanceof HostFault) return error;
    throw error;
  }
};
