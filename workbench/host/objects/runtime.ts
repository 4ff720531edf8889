import type { ClassDefinition } from "../definitions";
import { readBoolean } from "../guards";

export const runtimeClass: ClassDefinition<null> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_target, session) => session.events.enabled,
      set: (_target, value, session) => {
        session.events.enabled = readBoolean(value);
      },
    },
  },
};
