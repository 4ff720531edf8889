/** The tables of the many small classes: which properties they have, of which type, and with which default. */
import type { JsonValue } from "../../../model/items/drawing";
import type { ClassDefinition, MethodOf, NavigationOf, PropertyDefinition } from "../../definitions";
import { apiNotFound } from "../../errors";
import { readBoolean, readColor, readInteger, readNumber, readText, readWord } from "../../guards";
import type { HostSession } from "../../session";
import type { PartTarget } from "./part";
import { childPart, partObject, readPart, writePart } from "./part";

/** A property, once it is told under which key it stands. */
export type PartProperty = (key: string, className: string) => PropertyDefinition<PartTarget>;

/** A default; it may depend on the object, as on the type of a chart. */
type Default<V> = V | ((target: PartTarget, session: HostSession) => V);

const valueOf = <V extends JsonValue>(fallback: Default<V>, target: PartTarget, session: HostSession): V =>
  typeof fallback === "function" ? fallback(target, session) : fallback;

/** @param read checks a value that the add-in sets. @throws ExcelError `InvalidArgument` for one that is none */
export const property =
  <V extends JsonValue>(read: (value: unknown) => V, fallback: Default<V>): PartProperty =>
  (key) => ({
    get: (target, session) => readPart(target, session)[key] ?? valueOf(fallback, target, session),
    set: (target, value, session) => writePart(target, { [key]: read(value) }, session),
  });

export const flag = (fallback: Default<boolean>): PartProperty => property(readBoolean, fallback);
export const text = (fallback: Default<string>): PartProperty => property(readText, fallback);
export const color = (fallback: Default<string>): PartProperty => property(readColor, fallback);
export const word = <W extends string>(words: readonly W[], fallback: Default<W>): PartProperty =>
  property((value) => readWord(value, words), fallback);

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

export const number = (fallback: Default<number>, limits: Limits = {}): PartProperty =>
  property((value) => readNumber(value, limits), fallback);
export const integer = (fallback: Default<number>, limits: Limits = {}): PartProperty =>
  property((value) => readInteger(value, limits), fallback);

/** Cannot be set. */
export const fixed =
  (get: (target: PartTarget, session: HostSession) => unknown): PartProperty =>
  () => ({ get });

/**
 * What only Excel's own layout or palette could tell until it has been set: reading it before answers `ApiNotFound`, and loading
 * everything leaves it out.
 */
export const knownOnceSet =
  <V extends JsonValue>(read: (value: unknown) => V): PartProperty =>
  (key, className) => ({
    get: (target, session) => {
      const value = readPart(target, session)[key];
      if (value === undefined) throw apiNotFound(className, key);
      return value;
    },
    set: (target, value, session) => writePart(target, { [key]: read(value) }, session),
  });

/** `""` makes it automatic again, as with the bounds of an axis: then only Excel's layout knows the number. */
export const automatic =
  (read: (value: unknown) => number): PartProperty =>
  (key, className) => ({
    ...knownOnceSet(read)(key, className),
    set: (target, value, session) => writePart(target, { [key]: value === "" ? undefined : read(value) }, session),
  });

interface PartMembers {
  readonly properties?: Readonly<Record<string, PartProperty>>;
  /** Property → class of the object that stands under its key. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly navigation?: Readonly<Record<string, NavigationOf<PartTarget>>>;
  readonly methods?: Readonly<Record<string, MethodOf<PartTarget>>>;
  readonly identity?: ClassDefinition<PartTarget>["identity"];
}

export const keyOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * @example partClass("ChartTitle", { properties: { Text: text(""), Overlay: flag(false) }, parts: { Format: "ChartTitleFormat" } })
 */
export const partClass = (
  name: string,
  { properties = {}, parts = {}, navigation = {}, ...more }: PartMembers
): ClassDefinition<PartTarget> => ({
  name,
  properties: Object.fromEntries(Object.entries(properties).map(([key, define]) => [key, define(keyOf(key), name)])),
  navigation: {
    ...Object.fromEntries(
      Object.entries(parts).map(([key, className]): [string, NavigationOf<PartTarget>] => [
        key,
        (target) => partObject(className, childPart(target, keyOf(key))),
      ])
    ),
    ...navigation,
  },
  ...more,
});
