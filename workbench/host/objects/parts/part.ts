/**
 * Charts and shapes consist of dozens of small objects of Office.js (title, axis, fill, font …). Each stands for a place in one nested
 * document of plain data; a key that is absent there has Excel's default.
 */
import type { Json, JsonValue } from "../../../model/items/drawing";
import { HostObject } from "../../definitions";
import type { HostSession } from "../../session";
import { existing } from "../listCollection";
import type { ItemTarget } from "../sheetItem";
import { DOCUMENTS } from "./documents";

export interface PartTarget extends ItemTarget {
  readonly kind: keyof typeof DOCUMENTS;
  /** Id of the series of a chart, or of the shape within a group, whose document it is. */
  readonly member?: string;
  /** Keys from the root of the document; the entries of a list are found by their id. */
  readonly path: readonly string[];
}

export const partObject = (className: string, target: PartTarget): HostObject<PartTarget> => new HostObject(className, target);

/** The same place some steps deeper. */
export const childPart = (target: PartTarget, ...keys: readonly string[]): PartTarget => ({ ...target, path: [...target.path, ...keys] });

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
const isObject = (value: JsonValue | undefined): value is Json => typeof value === "object" && value !== null && !isList(value);

/** What stands at the place; empty where nothing has been set. @throws ExcelError `ItemNotFound` when the object it belongs to is gone */
export const readPart = (target: PartTarget, session: HostSession): Json => {
  let node: JsonValue = DOCUMENTS[target.kind].read(target, session);
  for (const key of target.path) node = step(node, key);
  return isObject(node) ? node : {};
};

const step = (node: JsonValue, key: string): JsonValue => {
  if (isList(node)) return existing(node.find((entry) => isObject(entry) && entry.id === key));
  return isObject(node) ? (node[key] ?? {}) : {};
};

/** Sets the keys of the change at the place; `undefined` takes a key away. @throws ExcelError as {@link readPart}, and `AccessDenied` */
export const writePart = (target: PartTarget, change: Json, session: HostSession): void => {
  readPart(target, session);
  DOCUMENTS[target.kind].write(target, (document) => changed(document, target.path, change) as Json, session);
};

const changed = (node: JsonValue, [key, ...rest]: readonly string[], change: Json): JsonValue => {
  if (key === undefined) return { ...(isObject(node) ? node : {}), ...change };
  if (isList(node)) return node.map((entry) => (isObject(entry) && entry.id === key ? changed(entry, rest, change) : entry));
  const object = isObject(node) ? node : {};
  return { ...object, [key]: changed(object[key] ?? {}, rest, change) };
};
