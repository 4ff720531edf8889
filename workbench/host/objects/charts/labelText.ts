import type { HostSession } from "../../session";
import type { PartTarget } from "../parts/part";
import { readPart } from "../parts/part";
import type { LABEL_PARTS } from "./labels";
import { hasLabel, shows } from "./labels";
import { categoriesOf, seriesName, seriesOf } from "./seriesReading";
import { sourceTexts, sourceValues } from "./sources";

const at = (texts: readonly string[], index: number): string => texts[index] ?? "";

const percentage = (values: readonly unknown[], index: number): string => {
  const numbers = values.map((value) => (typeof value === "number" ? Math.abs(value) : 0));
  const sum = numbers.reduce((total, value) => total + value, 0);
  return sum === 0 ? "0%" : `${Math.round((100 * numbers[index]!) / sum)}%`;
};

/** What the label of a point says by itself: the parts that are switched on, in Excel's order. "" without a label. */
export const pointText = (target: PartTarget, session: HostSession): string => {
  if (!hasLabel(target, session)) return "";
  const index = Number(target.path[1]);
  const series = seriesOf(target, session);
  const parts: Partial<Record<(typeof LABEL_PARTS)[number], () => string>> = {
    showSeriesName: () => seriesName(target, session),
    showCategoryName: () => at(sourceTexts(categoriesOf(target, session), session), index) || String(index + 1),
    showValue: () => at(sourceTexts(series.values, session), index),
    showPercentage: () => percentage(sourceValues(series.values, session), index),
  };
  const shown = Object.entries(parts).filter(([key]) => shows(target, key as keyof typeof parts, session));
  return shown.map(([, read]) => read()).join(String(readPart(target, session).separator ?? ", "));
};
