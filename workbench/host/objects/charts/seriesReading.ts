/** What a series of a chart is called and draws. */
import type { ChartData, SeriesData, SourceData } from "../../../model/items/charts";
import { chartForm } from "../../../model/chartForms";
import type { HostSession } from "../../session";
import { existing } from "../listCollection";
import type { PartTarget } from "../parts/part";
import { itemOf } from "../sheetItem";
import { sourceText, sourceValues } from "./sources";

export const chartOf = (target: PartTarget, session: HostSession): ChartData => itemOf("charts", target, session);

/** @throws ExcelError `ItemNotFound` when the series has been deleted */
export const seriesOf = (target: PartTarget, session: HostSession): SeriesData =>
  existing(chartOf(target, session).series.find(({ id }) => id === target.member));

export const pointCount = (series: SeriesData, session: HostSession): number => sourceValues(series.values, session).length;

/** `Series1` … where it has no name of its own. */
export const seriesName = (target: PartTarget, session: HostSession): string => {
  const { name, id } = seriesOf(target, session);
  const at = chartOf(target, session).series.findIndex((series) => series.id === id);
  return name ? sourceText(name, session) : `Series${at + 1}`;
};

/** Categories stand once, with the first series, unless a series has its own. */
export const categoriesOf = (target: PartTarget, session: HostSession): SourceData | undefined =>
  seriesOf(target, session).xValues ?? chartOf(target, session).series[0]?.xValues;

/** A series may be of another type than its chart. */
export const typeOf = (target: PartTarget, session: HostSession): string => {
  const chart = chartOf(target, session);
  const own = target.member === undefined ? undefined : seriesOf(target, session).details.chartType;
  return typeof own === "string" ? own : chart.chartType;
};

export const formOf = (target: PartTarget, session: HostSession) => chartForm(typeOf(target, session));
