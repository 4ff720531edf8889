import { isWord, type Word } from "../words";
import { readNumber } from "../../roster";
import type { NumberLimit } from "../../criteria";
import type { Cell } from "../read/cell";
import type { ParamCell, ParamForm, Scope } from "./param";

const PERCENT = { from: 1, to: 1000, unit: "percent" } as const;
const COUNT = { from: 1, to: 1000, unit: "count" } as const;
const ANY_NUMBER = { from: 0, to: 1_000_000, unit: "any" } as const;
type Limits = typeof PERCENT | typeof COUNT | typeof ANY_NUMBER | { readonly from: 1; readonly to: number; readonly unit: "count" };

/** Without the binary noise of 0.955 × 100. */
const times100 = (share: number): number => Math.round(share * 1e8) / 1e6;

/** The one number a cell says: 95, "95", "95%", and 0.95 that is shown as 95 %; "1.050" says two and so none. */
const numberIn = ({ value, text, format }: Pick<Cell, "value" | "text" | "format">, { unit }: Limits): number | undefined => {
  if (typeof value === "number") return format.includes("%") ? times100(value) : value;
  const numbers = readNumber(unit === "count" ? text : text.replace(/\s*%$/, ""));
  return numbers.length === 1 ? numbers[0] : undefined;
};

const readLimit = (cell: ParamCell, limits: Limits, { mistakes }: Scope): number | undefined => {
  const number = numberIn(cell.cell, limits);
  const whole = limits.unit !== "count" || Number.isInteger(number);
  if (number !== undefined && whole && number >= limits.from && number <= limits.to) return number;
  mistakes.add(cell.cell, "notNumber", { column: cell.header, text: cell.cell.text, ...limits });
  return undefined;
};

/** A limit in percent; what goes without saying is written all the same, so that it can be changed. */
export const percentParam = (usual: number): ParamForm<number | undefined> => ({
  column: "threshold",
  write: (percent) => [percent ?? usual],
  read: (cell, scope) => {
    if (cell.takeAll().length === 0) return undefined;
    const percent = readLimit(cell, PERCENT, scope);
    return percent === usual ? undefined : percent;
  },
  allowed: () => [],
});

/** A number of things, at least one. */
export const countParam: ParamForm<number> = {
  column: "threshold",
  write: (count) => [count],
  read: (cell, scope) => (cell.takeOne(["1"], scope) === undefined ? undefined : readLimit(cell, COUNT, scope)),
  allowed: () => [],
};

const MANY: Word = { vi: "nhiều", en: "many" };

/** A number of things, or "nhiều": as many as the settings say. */
export const countOrManyParam: ParamForm<number | "many"> = {
  column: "threshold",
  write: (count) => [count === "many" ? MANY.vi : count],
  read: (cell, scope) => {
    const part = cell.takeOne(["1", MANY.vi], scope);
    if (part === undefined) return undefined;
    return isWord(part, MANY) ? "many" : readLimit(cell, COUNT, scope);
  },
  allowed: () => [MANY.vi],
};

type Comparison = NumberLimit extends infer L ? (L extends unknown ? keyof L : never) : never;

/** Signs by the comparison they stand for; the first is written. */
const SIGNS: Readonly<Record<Comparison, readonly string[]>> = {
  atLeast: ["≥", ">=", "=>"],
  atMost: ["≤", "<=", "=<"],
  above: [">"],
  below: ["<"],
};
const COMPARISONS = Object.keys(SIGNS) as readonly Comparison[];

const comparisonIn = (text: string): { readonly comparison: Comparison; readonly rest: string } | undefined => {
  for (const comparison of COMPARISONS) {
    const sign = SIGNS[comparison].find((candidate) => text.startsWith(candidate));
    if (sign !== undefined) return { comparison, rest: text.slice(sign.length).trim() };
  }
  return undefined;
};

/** A comparison with a number: "≥ 95", "> 100", "≤ 1", "< 5"; a number alone is the least that is enough. */
export const limitParam: ParamForm<NumberLimit> = {
  column: "threshold",
  write: (limit) =>
    COMPARISONS.flatMap((comparison) => {
      const number = (limit as Partial<Record<Comparison, number>>)[comparison];
      return number === undefined ? [] : [`${SIGNS[comparison][0]} ${String(number).replace(".", ",")}`];
    }),
  read: (cell, scope) => {
    const part = cell.takeOne(["≥ 95", "> 100", "≤ 1", "< 5"], scope);
    if (part === undefined) return undefined;
    const compared = comparisonIn(part);
    const number = numberIn(compared ? { ...cell.cell, value: compared.rest, text: compared.rest } : cell.cell, ANY_NUMBER);
    if (number === undefined || number < ANY_NUMBER.from || number > ANY_NUMBER.to) {
      scope.mistakes.add(cell.cell, "notNumber", { column: cell.header, text: cell.cell.text, ...ANY_NUMBER });
      return undefined;
    }
    return { [compared?.comparison ?? "atLeast"]: number } as unknown as NumberLimit;
  },
  allowed: () => [],
};

const ALL: Word = { vi: "tất cả", en: "all" };
const ANY: Word = { vi: "một trong các điều kiện", en: "any" };

/** How many of the parts of a combination are needed. */
export const needParam: ParamForm<"all" | "any" | number> = {
  column: "threshold",
  write: (need) => [need === "all" ? ALL.vi : need === "any" ? ANY.vi : need],
  read: (cell, scope) => {
    const part = cell.takeOne([ALL.vi, ANY.vi, "2"], scope);
    if (part === undefined) return undefined;
    if (isWord(part, ALL)) return "all";
    if (isWord(part, ANY)) return "any";
    return readLimit(cell, { from: 1, to: Math.max(1, scope.partCount), unit: "count" }, scope);
  },
  allowed: () => [ALL.vi, ANY.vi],
};
