import type { TableData } from "../items/tables";
import { nameKey } from "./tableNames";

export const nextTableNumber = (tables: readonly TableData[]): number => Math.max(0, ...tables.map(({ number }) => number)) + 1;

/**
 * `Table1`, `Table2` …, or for a copy its name with the next number.
 * @param names defined in the workbook: a table may not have one of them
 * @example nextTableName("Bảng1", [bảng1], []) // "Bảng2"
 */
export function nextTableName(like: string, tables: readonly TableData[], names: readonly string[]): string {
  const taken = new Set([...tables.map(({ name }) => name), ...names].map(nameKey));
  const stem = like.replace(/\d+$/, "") || "Table";
  let number = Number(/\d+$/.exec(like)?.[0] ?? 0) || 1;
  while (taken.has(nameKey(`${stem}${number}`))) number++;
  return `${stem}${number}`;
}
