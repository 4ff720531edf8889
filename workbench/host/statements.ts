/** The actions of a request as a developer would write them, for the transcript. Never the contents of a cell. */
import type { WireAction, WireArguments, WireObjectPath, WireRequest } from "./wire";
import { ActionType, ObjectPathType } from "./wire";

/** @returns what an id stands for, e.g. `Sheet1!A1:B2` for a kept range; `undefined` for what is no id */
export type NameOf = (id: string) => string | undefined;

/** Methods whose texts are addresses, names and keys, never contents. */
const NAMING = /^(Get|Activate|Add$|Load$)/;
/** Collections whose `add` takes a name or an address first; that of comments takes a text. */
const NAMED_COLLECTIONS = new Set(["Worksheets", "Tables", "Names", "Charts", "Settings", "CustomProperties"]);
/** What Office.js adds by itself. */
const HOUSEKEEPING = new Set(["_KeepReference", "_RemoveReference", "_RemoveAllReferences"]);

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const shape = (value: unknown): string => {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return Array.isArray(value[0]) ? `[${value.length}×${value[0].length}]` : `[${value.length}]`;
  if (typeof value === "string") return "…";
  return typeof value === "object" ? "{…}" : String(value);
};

class Statements {
  constructor(
    private readonly paths: WireRequest["ObjectPaths"],
    private readonly nameOf: NameOf
  ) {}

  ofAction(action: WireAction): string | undefined {
    const path = this.paths[String(action.ObjectPathId)];
    if (!path || HOUSEKEEPING.has(action.Name)) return undefined;
    const object = this.ofPath(path);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        // Getting something is shown with what is done to it; adding something is a deed of its own.
        return path.ObjectPathType === ObjectPathType.Method && !path.Name.startsWith("Get") ? object : undefined;
      case ActionType.Query:
        return `${object}.load(${(action.QueryInfo?.Select ?? []).map((name) => camel(name)).join(", ")})`;
      case ActionType.Method:
        return `${object}.${camel(action.Name)}(${this.args(action.Name, path, action.ArgumentInfo)})`;
      case ActionType.SetProperty:
        return `${object}.${camel(action.Name)} = ${shape(action.ArgumentInfo?.Arguments?.[0])}`;
      default:
        return undefined;
    }
  }

  private ofPath(path: WireObjectPath): string {
    const parent = this.paths[String(path.ParentObjectPathId)];
    const before = parent && parent.ObjectPathType !== ObjectPathType.Global ? `${this.ofPath(parent)}.` : "";
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return "workbook";
      case ObjectPathType.Property:
        return `${before}${camel(path.Name)}`;
      case ObjectPathType.ReferenceId:
        return this.nameOf(path.Name) ?? path.Name;
      case ObjectPathType.Indexer:
        return `${before}getItem(${this.args("GetItem", parent, path.ArgumentInfo)})`;
      case ObjectPathType.Method:
        return `${before}${camel(path.Name)}(${this.args(path.Name, parent, path.ArgumentInfo)})`;
      default:
        return path.Name || "null";
    }
  }

  private args(method: string, object: WireObjectPath | undefined, info: WireArguments | undefined): string {
    const isNaming = NAMING.test(method) && (method !== "Add" || NAMED_COLLECTIONS.has(object?.Name ?? ""));
    const ids = info?.ReferencedObjectPathIds ?? [];
    const texts = (info?.Arguments ?? []).map((argument, i) => {
      const referenced = this.paths[String(ids[i])];
      if (typeof ids[i] === "number" && ids[i] > 0 && referenced) return this.ofPath(referenced);
      return isNaming && i === 0 && typeof argument === "string" ? JSON.stringify(this.nameOf(argument) ?? argument) : shape(argument);
    });
    while (texts.at(-1) === "null") texts.pop();
    return texts.join(", ");
  }
}

/**
 * @returns one statement per action that reads or changes something
 * @example statementsOf(request, () => undefined) // ['worksheets.getItem("Sheet1").getRange("A1:B2").values = [2×2]']
 */
export const statementsOf = (request: WireRequest, nameOf: NameOf): string[] => {
  const statements = new Statements(request.ObjectPaths, nameOf);
  return request.Actions.flatMap((action) => statements.ofAction(action) ?? []);
};
