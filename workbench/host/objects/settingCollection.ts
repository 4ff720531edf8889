import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { readText } from "../guards";
import type { HostSession } from "../session";

const newSetting = (key: string): HostObject => new HostObject("Setting", { key });

const find = (key: unknown, session: HostSession): HostObject | null => {
  const text = readText(key);
  return session.model.settings().has(text) ? newSetting(text) : null;
};

const existing = (setting: HostObject | null): HostObject => {
  if (!setting) throw new ExcelError("ItemNotFound");
  return setting;
};

export const settingCollectionClass: ClassDefinition<null> = {
  name: "SettingCollection",
  collection: {
    items: (_target, session) => [...session.model.settings().keys()].map(newSetting),
    item: (_target, key, session) => existing(find(key, session)),
  },
  methods: {
    Add: (_target, [key, value], session) => {
      const text = readText(key);
      if (text === "") throw new ExcelError("InvalidArgument");
      session.model.settings().set(text, JSON.stringify(value ?? null));
      return newSetting(text);
    },
    GetCount: (_target, _args, session) => session.model.settings().size,
    GetItem: (_target, [key], session) => existing(find(key, session)),
    GetItemOrNullObject: (_target, [key], session) => find(key, session),
  },
};
