import { mapAreas, type NamedArea } from "./formulaAreas";
import type { ChartData } from "./items/charts";

/**
 * A chart with other areas in the formulas of its series and titles.
 * @returns the same object when none of them changes
 */
export function mapChartAreas(chart: ChartData, change: (area: NamedArea) => NamedArea | null): ChartData {
  return mapped(chart, (formula) => mapAreas(formula, change));
}

function mapped<T>(data: T, exchange: (formula: string) => string): T {
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).map(([key, value]: [string, unknown]) => {
    const after = key === "formula" && typeof value === "string" ? exchange(value) : mapped(value, exchange);
    return { key, value, after };
  });
  if (entries.every(({ value, after }) => value === after)) return data;
  const changed = entries.map(({ key, after }) => [key, after] as const);
  return (Array.isArray(data) ? changed.map(([, after]) => after) : Object.fromEntries(changed)) as T;
}
