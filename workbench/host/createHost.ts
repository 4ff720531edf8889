/** The server half of the rich API protocol over one workbook model. */
import type { WorkbookModel } from "../model/model";
import { systemClock } from "./clock";
import { watchComments } from "./commentEvents";
import { watchTables } from "./tableEvents";
import { ExcelError, toWireError } from "./errors";
import { EventHub } from "./events";
import type { Fault } from "./faults";
import { ConnectionLost, Faults } from "./faults";
import { FunctionBridge } from "./functionBridge";
import { MessageQueue } from "./messages";
import { Network } from "./network";
import { profileOf } from "./profiles";
import type { Interruption } from "./protocol";
import { runRequest } from "./protocol";
import { requirementMatrixOf } from "./requirements";
import { HostSession } from "./session";
import { statementsOf } from "./statements";
import { Transcript } from "./transcript";
import type { BatchOptions, ExcelHost, HostOptions } from "./types";
import type { WireRequest, WireResponse } from "./wire";

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

const failure = (error: unknown): WireResponse => ({ Results: [], TraceIds: [], Error: toWireError(error) });

/** A body that is no request is answered with an error, not thrown at whoever carries it. */
const parseRequest = (body: string): WireRequest | SyntaxError => {
  try {
    const { Actions = [], ObjectPaths = {} } = JSON.parse(body) as Partial<WireRequest>;
    return { Actions, ObjectPaths };
  } catch (error) {
    return error as SyntaxError;
  }
};

const isKind =
  <K extends Fault["kind"]>(kind: K) =>
  (fault: Fault): fault is Extract<Fault, { kind: K }> =>
    fault.kind === kind;

/** One host: requests come in over the network, are carried out one after the other, and go back. */
class Host {
  readonly faults = new Faults();
  readonly transcript: Transcript;
  readonly queue = new MessageQueue();
  readonly session: HostSession;
  private readonly incoming: Network;
  private readonly outgoing: Network;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly model: WorkbookModel,
    options: HostOptions
  ) {
    if (options.locale) model.setLocale(options.locale);
    const clock = options.clock ?? systemClock;
    const events = new EventHub(this.queue, model);
    watchComments(model, events);
    watchTables(model, events);
    const profile = profileOf(options.profile ?? "excel-web");
    this.session = new HostSession(model, events, new FunctionBridge(model, this.queue, profile), profile, options);
    this.transcript = new Transcript(() => clock.now());
    this.incoming = new Network(clock, () => this.faults.speed);
    this.outgoing = new Network(clock, () => this.faults.speed);
  }

  async process(body: string, { delayForCellEdit = false }: BatchOptions): Promise<string> {
    const request = parseRequest(body);
    const known = request instanceof SyntaxError ? { Actions: [], ObjectPaths: {} } : request;
    const statements = statementsOf(known, (id) => this.session.nameOf(id));
    const entry = this.transcript.begin({ actions: known.Actions.length, statements, requestBytes: byteLength(body) });
    const faults = this.faults.take(entry);
    try {
      await this.arrive(entry.requestBytes, faults, "nothing");
      const response = await this.afterCellEdit(delayForCellEdit, () =>
        this.inTurn(() => this.answer(request, entry.requestBytes, faults))
      );
      const { text, error } = this.written(response);
      await this.depart(text, faults);
      this.transcript.end(entry, { responseBytes: byteLength(text), error });
      return text;
    } catch (error) {
      this.transcript.end(entry, { responseBytes: 0, error: error instanceof Error ? error.name : String(error) });
      throw error;
    }
  }

  private async arrive(bytes: number, faults: readonly Fault[], done: "nothing"): Promise<void> {
    await this.incoming.carry(bytes);
    await this.stopHere(faults, done);
  }

  private async depart(text: string, faults: readonly Fault[]): Promise<void> {
    await this.stopHere(faults, "everything");
    await this.outgoing.carry(byteLength(text));
  }

  /** @throws ConnectionLost when the request or its answer is lost here */
  private async stopHere(faults: readonly Fault[], done: "nothing" | "everything"): Promise<void> {
    await Promise.all(faults.filter(isKind("hang")).map((fault) => fault.done === done && fault.released));
    if (this.faults.isDisconnected || faults.filter(isKind("drop")).some((fault) => fault.done === done)) throw new ConnectionLost();
  }

  private async afterCellEdit(wait: boolean, work: () => Promise<WireResponse>): Promise<WireResponse> {
    while (this.faults.cellEdit) {
      if (!wait) return failure(new ExcelError("InvalidOperationInCellEditMode"));
      await this.faults.cellEdit;
    }
    return work();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }

  private async answer(request: WireRequest | SyntaxError, bytes: number, faults: readonly Fault[]): Promise<WireResponse> {
    for (const { change } of faults.filter(isKind("edit"))) change(this.model);
    if (request instanceof SyntaxError) return failure(request);
    if (bytes > this.session.profile.limits.payloadBytes) return failure(new ExcelError("RequestPayloadSizeLimitExceeded"));
    const [fault] = faults.filter(isKind("fail"));
    const error = fault && new ExcelError(fault.code);
    if (fault?.done === "nothing") return failure(error);
    const interruption: Interruption | undefined = typeof fault?.done === "number" ? { after: fault.done, error: error! } : undefined;
    const response = await runRequest(request, this.session, interruption);
    return fault?.done === "everything" ? failure(error) : response;
  }

  private written(response: WireResponse): { readonly text: string; readonly error?: string } {
    const text = JSON.stringify(response);
    if (byteLength(text) <= this.session.profile.limits.payloadBytes) return { text, error: response.Error?.Code };
    return this.written(failure(new ExcelError("ResponsePayloadSizeLimitExceeded")));
  }
}

/**
 * A host that answers Microsoft's own Office.js from a workbook model.
 * @param model the workbook; the host neither copies nor disposes it
 * @example const host = createHost(model, { profile: "ltsc-2021" }); const { Excel } = loadOfficeJs(host);
 */
export const createHost = (model: WorkbookModel, options: HostOptions = {}): ExcelHost => {
  const host = new Host(model, options);
  return {
    model,
    profile: host.session.profile,
    requirementMatrix: requirementMatrixOf(host.session.profile),
    faults: host.faults,
    get log() {
      return host.transcript.entries;
    },
    onMessages: (listener) => host.queue.listen(listener),
    addInReady: () => host.queue.addInReady(),
    processBatch: (body, batch = {}) => host.process(body, batch),
  };
};
