import type { CustomPropertyData } from "../../model/items/properties";
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { readText } from "../guards";
import type { HostSession } from "../session";
import { changeProperties, propertiesOf } from "./documentProperties";
import { existing, listCollection } from "./listCollection";

const MAX_LENGTH = 255;
/** How a `Date` of the add-in arrives. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const MAX_INT = 2 ** 31;

const all = (session: HostSession): readonly CustomPropertyData[] => propertiesOf(session).custom ?? [];

/** "Which is case-insensitive" (reference of CustomPropertyCollection.getItem). */
const find = (key: unknown, session: HostSession): CustomPropertyData | undefined => {
  const wanted = readText(key).toLowerCase();
  return all(session).find((property) => property.key.toLowerCase() === wanted);
};

const typed = (value: unknown): Omit<CustomPropertyData, "key"> => {
  if (typeof value === "boolean") return { type: "Boolean", value };
  if (typeof value === "number" && Number.isFinite(value))
    return { type: Number.isInteger(value) && Math.abs(value) < MAX_INT ? "Number" : "Float", value };
  if (typeof value !== "string" || value.length > MAX_LENGTH) throw new ExcelError("InvalidArgument");
  return { type: INSTANT.test(value) ? "Date" : "String", value };
};

const set = (key: string, value: unknown, session: HostSession): void => {
  const property = { key, ...typed(value) };
  const known = all(session).some((other) => other.key === key);
  const custom = known ? all(session).map((other) => (other.key === key ? property : other)) : [...all(session), property];
  changeProperties({ custom }, session);
};

const propertyOf = (key: string, session: HostSession): CustomPropertyData => existing(find(key, session));

export const customPropertyClass: ClassDefinition<string> = {
  name: "CustomProperty",
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: { get: (key) => key },
    Type: { get: (key, session) => propertyOf(key, session).type },
    Value: {
      get: (key, session) => propertyOf(key, session).value,
      set: (key, value, session) => set(propertyOf(key, session).key, value, session),
    },
  },
  methods: {
    Delete: (key, _args, session) => {
      const property = propertyOf(key, session);
      changeProperties({ custom: all(session).filter((other) => other !== property) }, session);
      return null;
    },
  },
};

const newProperty = (key: string): HostObject => new HostObject("CustomProperty", key);

export const customPropertyCollectionClass = listCollection<null>("CustomPropertyCollection", {
  list: (_target, session) => all(session).map(({ key }) => newProperty(key)),
  find: (_target, key, session) => {
    const property = find(key, session);
    return property ? newProperty(property.key) : null;
  },
  methods: {
    Add: (_target, [key, value], session) => {
      const text = readText(key);
      if (text === "" || text.length > MAX_LENGTH) throw new ExcelError("InvalidArgument");
      const own = find(text, session)?.key ?? text;
      set(own, value, session);
      return newProperty(own);
    },
    DeleteAll: (_target, _args, session) => {
      changeProperties({ custom: [] }, session);
      return null;
    },
  },
});
