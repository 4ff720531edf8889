/** `load`: which properties an object is asked for, and the answer in Office.js's shape. */
import type { HostObject } from "./definitions";
import { apiNotFound, ExcelError, NotApplicable } from "./errors";
import { classOf } from "./objects";
import type { HostSession } from "./session";
import type { WireQuery } from "./wire";

/** The wanted properties as a tree; `*` stands for all scalar ones. */
interface Wanted {
  readonly scalars: Set<string>;
  readonly children: Map<string, Wanted>;
}

const newWanted = (): Wanted => ({ scalars: new Set(), children: new Map() });

const splitPath = (path: string): string[] => path.split(/[/.]/).filter((part) => part !== "" && part.toLowerCase() !== "items");

const collect = (paths: readonly string[], intoChild: boolean): Wanted => {
  const root = newWanted();
  for (const path of paths) {
    const parts = splitPath(path);
    let node = root;
    for (const part of intoChild ? parts : parts.slice(0, -1)) {
      if (!node.children.has(part)) node.children.set(part, newWanted());
      node = node.children.get(part)!;
    }
    node.scalars.add(intoChild ? "*" : (parts.at(-1) ?? "*"));
  }
  return root;
};

const mergeWanted = (a: Wanted, b: Wanted): Wanted => {
  for (const scalar of b.scalars) a.scalars.add(scalar);
  for (const [name, child] of b.children) a.children.set(name, a.children.has(name) ? mergeWanted(a.children.get(name)!, child) : child);
  return a;
};

const wantedOf = (query: WireQuery): Wanted => {
  const select = query.Select ?? [];
  const wanted = collect(select.length > 0 ? select : ["*"], false);
  return mergeWanted(wanted, collect(query.Expand ?? [], true));
};

/** Table key of a name in whatever case the add-in wrote it. */
const keyOf = (table: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined => {
  if (!table) return undefined;
  const pascal = name.charAt(0).toUpperCase() + name.slice(1);
  if (Object.hasOwn(table, pascal)) return pascal;
  return Object.keys(table).find((key) => key.toLowerCase() === name.toLowerCase());
};

/** The answer to an instantiation: identity, and the reference id where the object is kept. */
export const identify = (object: HostObject, session: HostSession): Record<string, unknown> => {
  const reference = session.references.idOf(object);
  return { ...classOf(object).identity?.(object.target, session), ...(reference ? { _ReferenceId: reference } : {}) };
};

const readProperty = (object: HostObject, name: string, session: HostSession): [string, unknown] => {
  session.requireMember(object.className, name);
  const key = keyOf(classOf(object).properties, name);
  const property = key ? classOf(object).properties![key] : undefined;
  if (!key || !property?.get) throw apiNotFound(object.className, name);
  try {
    return [key, property.get(object.target, session)];
  } catch (error) {
    if (error instanceof ExcelError && !(error instanceof NotApplicable) && !error.location)
      throw new ExcelError(error.code, `${object.className}.${name}`, error.message);
    throw error;
  }
};

const readAllScalars = (object: HostObject, session: HostSession): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(classOf(object).properties ?? {})
      .filter(([, property]) => property.get)
      .flatMap(([key]) => readIfKnown(object, key, session))
  );

/** What this model cannot tell, and what such an object does not have, is left out when everything is asked for: then it is not loaded. */
const readIfKnown = (object: HostObject, key: string, session: HostSession): [string, unknown][] => {
  try {
    return [readProperty(object, key, session)];
  } catch (error) {
    if (error instanceof NotApplicable || (error instanceof ExcelError && error.code === "ApiNotFound")) return [];
    throw error;
  }
};

const readObject = (object: HostObject, wanted: Wanted, session: HostSession): Record<string, unknown> => {
  const answer: Record<string, unknown> = identify(object, session);
  for (const name of wanted.scalars) {
    if (name === "*") Object.assign(answer, readAllScalars(object, session));
    else if (keyOf(classOf(object).navigation, name)) addChild(answer, object, name, collect(["*"], false), session);
    else if (!(name.startsWith("_") && name in answer)) Object.assign(answer, Object.fromEntries([readProperty(object, name, session)]));
  }
  for (const [name, child] of wanted.children) addChild(answer, object, name, child, session);
  return answer;
};

const addChild = (answer: Record<string, unknown>, object: HostObject, name: string, wanted: Wanted, session: HostSession): void => {
  session.requireMember(object.className, name);
  const key = keyOf(classOf(object).navigation, name);
  if (!key) throw apiNotFound(object.className, name);
  const child = classOf(object).navigation![key]!(object.target, session);
  const before = answer[key];
  const read = child ? readAny(child, wanted, {}, session) : null;
  answer[key] = typeof before === "object" && before !== null && read !== null ? { ...before, ...read } : read;
};

const COLLECTION_SCALARS = new Set(["count"]);

const readCollection = (object: HostObject, wanted: Wanted, query: WireQuery, session: HostSession): Record<string, unknown> => {
  const own = [...wanted.scalars].filter((name) => COLLECTION_SCALARS.has(name.toLowerCase()) && keyOf(classOf(object).properties, name));
  const items = classOf(object).collection!.items(object.target, session);
  const skip = query.Skip ?? 0;
  const page = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const ofItems: Wanted = { scalars: new Set([...wanted.scalars].filter((name) => !own.includes(name))), children: wanted.children };
  return {
    ...identify(object, session),
    ...Object.fromEntries(own.map((name) => readProperty(object, name, session))),
    _Items: page.map((item) => readObject(item, ofItems, session)),
  };
};

const readAny = (object: HostObject, wanted: Wanted, query: WireQuery, session: HostSession): Record<string, unknown> =>
  classOf(object).collection ? readCollection(object, wanted, query, session) : readObject(object, wanted, session);

/** @throws ExcelError `ApiNotFound` naming `Class.property` when a property is asked for that the host does not have */
export const answerQuery = (object: HostObject, query: WireQuery, session: HostSession): Record<string, unknown> =>
  readAny(object, wantedOf(query), query, session);
