import type { ClassDefinition } from "../definitions";
import { ExcelError } from "../errors";
import type { HostSession } from "../session";

export interface SettingTarget {
  readonly key: string;
}

const read = ({ key }: SettingTarget, session: HostSession): unknown => {
  const text = session.model.settings().get(key);
  if (text === undefined) throw new ExcelError("ItemNotFound");
  return JSON.parse(text) as unknown;
};

export const settingClass: ClassDefinition<SettingTarget> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: read,
      set: (target, value, session) => {
        read(target, session);
        session.model.settings().set(target.key, JSON.stringify(value));
      },
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      read(target, session);
      session.model.settings().delete(target.key);
      return null;
    },
  },
};
