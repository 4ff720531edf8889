/** Cells at the top or bottom of a column of numbers; others do not count. */
import type { CellReading } from "../model";

export const numbersOf = (cells: readonly CellReading[]): number[] =>
  cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));

export interface Rank {
  readonly from: "Top" | "Bottom";
  readonly unit: "Items" | "Percent";
  readonly rank: number;
}

/** `TopItems`, `BottomPercent` … as filters and conditional formats call them. */
export function rankOf(name: string, rank: number): Rank | null {
  const match = /^(Top|Bottom)(Items|Percent)$/.exec(name);
  return match && { from: match[1] as Rank["from"], unit: match[2] as Rank["unit"], rank };
}

/** @returns whether a number is among those; equal numbers at the edge all are */
export function rankTest(cells: readonly CellReading[], { from, unit, rank }: Rank): (value: unknown) => boolean {
  const sorted = numbersOf(cells).sort((a, b) => (from === "Top" ? b - a : a - b));
  if (sorted.length === 0) return () => false;
  const wanted = unit === "Items" ? rank : Math.floor((sorted.length * rank) / 100);
  const edge = sorted[Math.min(sorted.length, Math.max(1, wanted)) - 1]!;
  return (value) => typeof value === "number" && (from === "Top" ? value >= edge : value <= edge);
}

export const average = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
