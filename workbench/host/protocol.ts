/** Runs one request: resolves object paths, performs the actions in order, builds the answer. */
import { HostObject } from "./definitions";
import { apiNotFound, ExcelError, toWireError } from "./errors";
import { answerQuery, identify } from "./query";
import type { HostSession } from "./session";
import { ActionType, ObjectPathType } from "./wire";
import type { WireAction, WireArguments, WireError, WireObjectPath, WireRequest, WireResponse, WireResult } from "./wire";
import { classOf, isTrackable, serviceObject, workbookObject } from "./objects";

/** `null` stands for the null object that `…OrNullObject` gives. */
type Resolved = HostObject | null;

class Batch {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly request: WireRequest,
    private readonly session: HostSession
  ) {}

  /** What the action answers; `undefined` where Office.js expects nothing. */
  async perform(action: WireAction): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(action);
      case ActionType.Query:
        await this.session.settle();
        return this.query(action);
      case ActionType.Method:
        return this.callMethod(action);
      case ActionType.SetProperty:
        return this.setProperty(action);
      case ActionType.Trace:
        return null;
      default:
        throw new ExcelError("ApiNotFound", `ActionType ${action.ActionType}`, `The host does not know action type ${action.ActionType}.`);
    }
  }

  /** `Class.member` an action is about, for errors that do not say it themselves. */
  locate(action: WireAction): string {
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const member = action.Name || path?.Name || "getItem";
    const parentId = action.Name ? action.ObjectPathId : path?.ParentObjectPathId;
    const parent = parentId === undefined ? undefined : this.resolved.get(parentId);
    return `${parent?.className ?? "Workbook"}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  private async instantiate(action: WireAction): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    return object ? identify(object, this.session) : null;
  }

  private async query(action: WireAction): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    return object ? answerQuery(object, action.QueryInfo ?? {}, this.session) : null;
  }

  private async callMethod(action: WireAction): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    if (!object) return null;
    if (action.Name === "_KeepReference" && isTrackable(object)) {
      this.session.references.keep(object);
      return null;
    }
    return this.call(object, action.Name, action.ArgumentInfo);
  }

  private async setProperty(action: WireAction): Promise<undefined> {
    const object = await this.resolve(action.ObjectPathId);
    if (!object) return undefined;
    this.session.requireMember(object.className, action.Name);
    const property = classOf(object).properties?.[action.Name];
    if (!property?.set) throw apiNotFound(object.className, action.Name);
    const [value] = await this.readArguments(action.ArgumentInfo);
    property.set(object.target, value, this.session);
    return undefined;
  }

  private async call(object: HostObject, name: string, args: WireArguments | undefined): Promise<unknown> {
    this.session.requireMember(object.className, name);
    const methods = classOf(object).methods;
    if (!methods || !Object.hasOwn(methods, name)) throw apiNotFound(object.className, name);
    return methods[name]!(object.target, await this.readArguments(args), this.session);
  }

  private async resolve(pathId: number): Promise<Resolved> {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path) throw new ExcelError("InvalidReference", undefined, `The request has no object path ${pathId}.`);
    const object = await this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private async follow(path: WireObjectPath): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return workbookObject;
      case ObjectPathType.NewObject:
        return serviceObject(path.Name);
      case ObjectPathType.ReferenceId:
        return this.dereference(path.Name);
      case ObjectPathType.Null:
        return null;
      default:
        return this.step(await this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  private async step(parent: Resolved, path: WireObjectPath): Promise<Resolved> {
    if (!parent) return null;
    if (path.ObjectPathType === ObjectPathType.Property) {
      this.session.requireMember(parent.className, path.Name);
      const navigation = classOf(parent).navigation;
      if (!navigation || !Object.hasOwn(navigation, path.Name)) throw apiNotFound(parent.className, path.Name);
      return navigation[path.Name]!(parent.target, this.session);
    }
    if (path.ObjectPathType === ObjectPathType.Indexer) {
      const [key] = await this.readArguments(path.ArgumentInfo);
      const item = classOf(parent).collection?.item;
      if (!item) throw apiNotFound(parent.className, "getItem");
      return item(parent.target, key, this.session);
    }
    const result = await this.call(parent, path.Name, path.ArgumentInfo);
    if (result !== null && !(result instanceof HostObject)) throw apiNotFound(parent.className, path.Name);
    return result;
  }

  private dereference(id: string): HostObject {
    const object = this.session.references.get(id);
    if (!object) throw new ExcelError("InvalidReference");
    return object;
  }

  private readArguments(info: WireArguments | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return Promise.all((info?.Arguments ?? []).map((argument, i) => this.readArgument(argument, ids[i])));
  }

  private async readArgument(argument: unknown, pathId: unknown): Promise<unknown> {
    if (typeof pathId === "number" && pathId > 0) return this.resolve(pathId);
    if (Array.isArray(argument) && Array.isArray(pathId)) return Promise.all(argument.map((part, i) => this.readArgument(part, pathId[i])));
    return argument;
  }
}

/** The request breaks off after so many actions, at the latest after the last. */
export interface Interruption {
  readonly after: number;
  readonly error: ExcelError;
}

/** Performs the actions one after the other; the first that fails ends the batch, and what came before stays done. */
export const runRequest = async (request: WireRequest, session: HostSession, interruption?: Interruption): Promise<WireResponse> => {
  const batch = new Batch(request, session);
  const results: WireResult[] = [];
  const traceIds: number[] = [];
  const end = async (error?: WireError): Promise<WireResponse> => {
    await session.endBatch();
    return { Results: results, TraceIds: traceIds, ...(error ? { Error: error } : {}) };
  };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (interruption?.after === index) throw interruption.error;
      const value = await batch.perform(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
    } catch (error) {
      return end(toWireError(error, batch.locate(action), index));
    }
  }
  return end(interruption && toWireError(interruption.error));
};
