/** `_Register…Event` and `_Unregister…Event`, which Office.js calls when the first handler is added and the last one removed. */
import type { MethodOf } from "../definitions";
import type { EventType } from "../events";

/** @param target whose events they are: a sheet's id, or the workbook */
export const eventMethods = <T>(events: Readonly<Record<string, EventType>>, target: (object: T) => string): Record<string, MethodOf<T>> =>
  Object.fromEntries(
    Object.entries(events).flatMap(([name, type]): [string, MethodOf<T>][] => [
      [
        `_Register${name}Event`,
        (object, _args, session) => {
          session.events.register(type, target(object));
          return null;
        },
      ],
      [
        `_Unregister${name}Event`,
        (object, _args, session) => {
          session.events.unregister(type, target(object));
          return null;
        },
      ],
    ])
  );
