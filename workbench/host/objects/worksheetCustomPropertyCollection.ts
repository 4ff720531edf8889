import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { readText } from "../guards";
import type { HostSession } from "../session";
import type { SheetTarget } from "./sheetObject";

const MAX_KEY = 255;

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

const properties = ({ sheetId }: SheetTarget, session: HostSession): Map<string, string> =>
  session.model.sheetProperties(session.sheet(sheetId).id);

/** Keys are compared without regard to case. */
const keyIn = (map: ReadonlyMap<string, string>, key: string): string | undefined =>
  [...map.keys()].find((own) => own.toLowerCase() === key.toLowerCase());

const read = (target: PropertyTarget, session: HostSession): string => {
  const value = properties(target, session).get(target.key);
  if (value === undefined) throw new ExcelError("ItemNotFound");
  return value;
};

export const worksheetCustomPropertyClass: ClassDefinition<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: read,
      set: (target, value, session) => {
        read(target, session);
        properties(target, session).set(target.key, readText(value));
      },
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      read(target, session);
      properties(target, session).delete(target.key);
      return null;
    },
  },
};

const newProperty = ({ sheetId }: SheetTarget, key: string): HostObject => new HostObject("WorksheetCustomProperty", { sheetId, key });

const find = (target: SheetTarget, key: unknown, session: HostSession): HostObject | null => {
  const own = keyIn(properties(target, session), readText(key));
  return own === undefined ? null : newProperty(target, own);
};

const add = (target: SheetTarget, key: unknown, value: unknown, session: HostSession): HostObject => {
  const text = readText(key);
  if (text === "" || text.length > MAX_KEY) throw new ExcelError("InvalidArgument");
  const map = properties(target, session);
  const own = keyIn(map, text) ?? text;
  map.set(own, readText(value));
  return newProperty(target, own);
};

const existing = (property: HostObject | null): HostObject => {
  if (!property) throw new ExcelError("ItemNotFound");
  return property;
};

export const worksheetCustomPropertyCollectionClass: ClassDefinition<SheetTarget> = {
  name: "WorksheetCustomPropertyCollection",
  collection: {
    items: (target, session) => [...properties(target, session).keys()].map((key) => newProperty(target, key)),
    item: (target, key, session) => existing(find(target, key, session)),
  },
  methods: {
    Add: (target, [key, value], session) => add(target, key, value, session),
    GetCount: (target, _args, session) => properties(target, session).size,
    GetItemOrNullObject: (target, [key], session) => find(target, key, session),
  },
};
