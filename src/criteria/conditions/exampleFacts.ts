/** Facts for the examples beside each condition: short to write, with a made-up cell. */
import type { Fact, UnreadableCode, YearlyFacts } from "../facts";

const CELL = "A1";

export const known = <T>(value: T, text = String(value)): Fact<T> => ({ state: "known", value, cell: CELL, text });
export const blank = <T>(): Fact<T> => ({ state: "blank", cell: CELL });
export const unreadable = <T>(problem: UnreadableCode, text: string): Fact<T> => ({ state: "unreadable", problem, cell: CELL, text });
export const yearly = <T>(byYear: Readonly<Record<number, Fact<T>>>, undated?: Fact<T>): YearlyFacts<T> => ({ byYear, undated });
