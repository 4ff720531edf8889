import { numberIn } from "../filters/customCriterion";
import type { FilterCell } from "../filters/filterCell";
import type { SortField } from "../items/sortFields";

/** Kinds of values in the order in which Excel sorts them. @see https://support.microsoft.com/office/62d0b95d-2a90-4610-a6ae-2e545c4a4654 */
const enum Kind {
  Number,
  Text,
  Boolean,
  Error,
}

type Key = readonly [Kind.Number, number] | readonly [Kind.Text, string] | readonly [Kind.Boolean, number] | readonly [Kind.Error, 0];

/** Vietnamese order: a, ă, â, b … with the marks of tones after the letters. */
const collator = (matchCase: boolean): Intl.Collator =>
  new Intl.Collator("vi", { sensitivity: matchCase ? "variant" : "accent", caseFirst: "lower" });

/**
 * The order of two cells by one key of a sort.
 * @returns a comparison that puts blank cells last, whichever way it sorts; equal errors, and blanks, keep their order
 */
export function cellOrder(field: SortField, matchCase: boolean): (a: FilterCell, b: FilterCell) => number {
  if (field.sortOn !== "Value") return lookOrder(field);
  const { compare } = collator(matchCase);
  const direction = field.ascending ? 1 : -1;
  return (a, b) => {
    const [left, right] = [sortKey(a, field), sortKey(b, field)];
    if (!left || !right) return Number(left === null) - Number(right === null);
    return direction * compareKeys(left, right, compare);
  };
}

function sortKey({ value, text }: FilterCell, { dataOption }: SortField): Key | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return [Kind.Number, value];
  if (typeof value === "boolean") return [Kind.Boolean, Number(value)];
  if (typeof value === "object") return [Kind.Error, 0];
  const number = dataOption === "TextAsNumber" ? numberIn(text) : null;
  return number === null ? [Kind.Text, value] : [Kind.Number, number];
}

function compareKeys(a: Key, b: Key, compareTexts: (a: string, b: string) => number): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  return a[0] === Kind.Text ? compareTexts(a[1], b[1] as string) : a[1] - (b[1] as number);
}

/** Cells that look as asked for come first, or last. */
function lookOrder(field: SortField): (a: FilterCell, b: FilterCell) => number {
  const rank = (cell: FilterCell): number => Number(hasLook(cell, field) !== field.ascending);
  return (a, b) => rank(a) - rank(b);
}

function hasLook({ style, icon }: FilterCell, { sortOn, color = "", icon: wanted }: SortField): boolean {
  if (sortOn === "Icon") return icon?.set === wanted?.set && icon?.index === wanted?.index;
  return (
    (sortOn === "CellColor" ? (style.fill ?? "") : (style.fontColor ?? "#000000")) === (color || (sortOn === "FontColor" ? "#000000" : ""))
  );
}

/**
 * The order of rows by several keys.
 * @param rows their cells, by column
 * @returns numbers of the rows as they come to stand; rows that are equal in all keys keep their order
 */
export function sortedOrder(rows: readonly (readonly FilterCell[])[], fields: readonly SortField[], matchCase: boolean): number[] {
  const orders = fields.map((field) => ({ key: field.key, compare: cellOrder(field, matchCase) }));
  return rows
    .map((_, i) => i)
    .sort((a, b) => {
      for (const { key, compare } of orders) {
        const difference = compare(rows[a]![key]!, rows[b]![key]!);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
}
