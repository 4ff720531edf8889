/** Which requirement set a member of Excel's object model belongs to; `apiSets.json` is made by `scripts/api-sets.mjs`. */
import table from "./apiSets.json";

/** @example { name: "ExcelApi", version: "1.12" } */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

const LOWEST: ApiSet = { name: "ExcelApi", version: "1.1" };

const readSet = (text: string): ApiSet => {
  const [name = LOWEST.name, version = LOWEST.version] = text.split(" ");
  return { name, version };
};

/** Class → member in small letters → set. */
const SETS: ReadonlyMap<string, ReadonlyMap<string, ApiSet>> = new Map(
  Object.entries(table as Record<string, Record<string, string>>).map(([className, bySet]) => [
    className,
    new Map(Object.entries(bySet).flatMap(([set, names]) => names.split(" ").map((name) => [name.toLowerCase(), readSet(set)] as const))),
  ])
);

const EVENT = /^_(?:un)?register(?:event)?(data)?(.+?)(?:event)?$/;

/** The names a member may have in the declarations. An event is a pair of methods on the wire: `_RegisterDataChangedEvent` is `onChanged` of a table. */
const declaredNames = (wireName: string): string[] => {
  const name = wireName.toLowerCase();
  const event = EVENT.exec(name);
  return event ? [`on${event[1] ?? ""}${event[2]}`, `on${event[2]}`, `on${event[2]}d`] : [name];
};

/**
 * @param wireName spelled as on the wire or as in the declarations
 * @returns the lowest set that has the member; ExcelApi 1.1 for what the declarations do not list
 * @example apiSetOf("Range", "GetSpillParent") // { name: "ExcelApi", version: "1.12" }
 */
export const apiSetOf = (className: string, wireName: string): ApiSet => {
  const members = SETS.get(className);
  const name = members && declaredNames(wireName).find((candidate) => members.has(candidate));
  return (name && members.get(name)) || LOWEST;
};
