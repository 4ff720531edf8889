/** Collections that are a list of objects with keys: most of Office.js's. */
import type { ClassDefinition, HostObject, MethodOf } from "../definitions";
import { ExcelError } from "../errors";
import { readInteger } from "../guards";
import type { HostSession } from "../session";

/** @throws ExcelError `ItemNotFound` where there is none */
export const existing = <T>(item: T | null | undefined): T => {
  if (item === null || item === undefined) throw new ExcelError("ItemNotFound");
  return item;
};

interface ListMembers<T> {
  list(target: T, session: HostSession): readonly HostObject[];
  /** By the key of `getItem`; absent where there is only `getItemAt`. */
  find?(target: T, key: unknown, session: HostSession): HostObject | null;
  readonly methods?: Readonly<Record<string, MethodOf<T>>>;
  /** Whether there is no `getItemOrNullObject` in spite of the keys. */
  readonly isStrict?: boolean;
  /** Whether it has `getItemAt`. */
  readonly isIndexed?: boolean;
  /** Whether `count` is a property too. */
  readonly hasCount?: boolean;
}

/** @returns the class with `items`, `getCount` and, where it has keys, `getItem` and mostly `getItemOrNullObject` */
export const listCollection = <T>(
  name: string,
  { list, find, methods, isStrict, isIndexed, hasCount }: ListMembers<T>
): ClassDefinition<T> => ({
  name,
  ...(hasCount ? { properties: { Count: { get: (target, session) => list(target, session).length } } } : {}),
  collection: {
    items: list,
    ...(find ? { item: (target, key, session) => existing(find(target, key, session)) } : {}),
  },
  methods: {
    GetCount: (target, _args, session) => list(target, session).length,
    ...(isIndexed ? { GetItemAt: (target, [index], session) => itemAt(list(target, session), index) } : {}),
    ...(find && !isStrict ? { GetItemOrNullObject: (target, [key], session) => find(target, key, session) } : {}),
    ...methods,
  },
});

/** @throws ExcelError `InvalidArgument` beyond the end */
export const itemAt = <V>(list: readonly V[], index: unknown): V => {
  const item = list[readInteger(index, { min: 0 })];
  if (item === undefined) throw new ExcelError("InvalidArgument");
  return item;
};
