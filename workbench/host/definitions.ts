/**
 * How a class of Office.js is described to the host: a table of what it has. A member that is in no table is answered `ApiNotFound`,
 * so adding a member means adding one line to the class's table and nothing else.
 * Names are spelled as on the wire: PascalCase.
 */
import type { HostSession } from "./session";

export interface PropertyDefinition<T> {
  /** Returns plain JSON, spelled as Office.js expects it. */
  get?(target: T, session: HostSession): unknown;
  set?(target: T, value: unknown, session: HostSession): void;
}

/** Arguments in order; an argument that is an object of Office.js is a {@link HostObject}. Omitted ones are `undefined` or `null`. */
export type Arguments = readonly unknown[];

export interface CollectionDefinition<T> {
  items(target: T, session: HostSession): readonly HostObject[];
  /** The indexer: `getItem(key)`; absent where a collection only has `getItemAt`. @throws ExcelError `ItemNotFound` */
  item?(target: T, key: unknown, session: HostSession): HostObject;
}

export interface ClassDefinition<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, PropertyDefinition<T>>>;
  readonly methods?: Readonly<Record<string, MethodOf<T>>>;
  /** Properties that are objects. */
  readonly navigation?: Readonly<Record<string, NavigationOf<T>>>;
  readonly collection?: CollectionDefinition<T>;
  /** What tells one object of the class from another on the wire (`Id`, `_Id`); sent with every answer about the object. */
  identity?(target: T, session: HostSession): Readonly<Record<string, unknown>>;
}

/** Declared as methods, so that a table for one kind of target can stand among tables for others. */
interface Bivariant<T> {
  /** Gives plain JSON, another object, or `null` for the null object of the `…OrNullObject` methods; may be a promise. */
  method(target: T, args: Arguments, session: HostSession): unknown;
  navigation(target: T, session: HostSession): HostObject | null;
}
export type MethodOf<T> = Bivariant<T>["method"];
export type NavigationOf<T> = Bivariant<T>["navigation"];

/**
 * An object of Office.js inside one host: the name of its class, and what it stands for in the model.
 * It knows its class by name only, so that the tables need not import each other.
 */
export class HostObject<T = unknown> {
  constructor(
    readonly className: string,
    readonly target: T
  ) {}
}
