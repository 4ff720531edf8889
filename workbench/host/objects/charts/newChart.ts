import type { ChartData, SeriesData } from "../../../model/items/charts";
import type { Json } from "../../../model/items/drawing";
import type { ChartForm } from "../../../model/chartForms";
import { chartForm, isRound } from "../../../model/chartForms";
import { newGuid } from "../../guid";
import { lastColumn } from "../../rects";
import type { HostSession } from "../../session";
import { anchorAt, lineStart } from "../drawings/placement";
import type { SeriesBy } from "./guess";
import { guessSeries } from "./guess";
import type { CellsSource } from "./sources";
import { sourceText } from "./sources";

/** 5 × 3 inches, as Excel makes them. */
const SIZE = { width: 360, height: 216 };
/** Text of charts since Excel 2013. */
const GREY = "#595959";
const LIGHT = "#D9D9D9";
const TEXT: Json = { font: { color: GREY, size: 9 } };

export interface Plan {
  readonly chartType: string;
  readonly source: CellsSource;
  readonly by: SeriesBy;
}

/** @returns the series of a range, each with an id */
export const plannedSeries = ({ chartType, source, by }: Plan, session: HostSession): SeriesData[] =>
  guessSeries(source, by, chartForm(chartType), session).map((series) => ({ id: newGuid(), ...series, details: {} }));

/** A chart of one series is called after it; the others wait for a title. */
const titleOf = (series: readonly SeriesData[], session: HostSession): Json => {
  const [only] = series;
  const name = series.length === 1 && only?.name ? sourceText(only.name, session) : "";
  return { visible: true, text: name || "Chart Title", format: { font: { color: GREY, size: 14 } } };
};

/** As in a chart that Excel has just made: bounds of the axes are automatic, lines lie behind the values, one series needs no legend. */
const firstDetails = (form: ChartForm, series: readonly SeriesData[], session: HostSession): Json => {
  const lines = { visible: true, format: { line: { color: LIGHT, weight: 0.75 } } };
  const axes: Json = {
    categoryAxis: {
      format: TEXT,
      majorTickMark: "None",
      ...(form.kind === "scatter" || form.kind === "bubble" ? { majorGridlines: lines } : {}),
    },
    valueAxis: { format: TEXT, majorTickMark: "None", majorGridlines: lines },
  };
  return {
    title: titleOf(series, session),
    legend: { visible: series.length > 1 || isRound(form), position: "Bottom", format: TEXT },
    format: { fill: { type: "Solid", foregroundColor: "#FFFFFF" }, border: { color: LIGHT, weight: 0.75 } },
    ...(isRound(form) ? {} : { axes }),
  };
};

const freeName = (sheetId: string, session: HostSession): string => {
  const taken = new Set(session.model.items(sheetId, "charts").map(({ name }) => name));
  let number = taken.size + 1;
  while (taken.has(`Chart ${number}`)) number++;
  return `Chart ${number}`;
};

/**
 * Excel lays a new chart into the middle of its window; here there is none, so it lies at the right of its data when they are on the same
 * sheet, else at the top left.
 */
const firstAnchor = (sheetId: string, { source }: Plan, session: HostSession) => {
  const isHere = source.sheetId === sheetId;
  const left = isHere ? lineStart(sheetId, "column", lastColumn(source.rect) + 1, session) : 0;
  const top = isHere ? lineStart(sheetId, "row", source.rect.row, session) : 0;
  return anchorAt(sheetId, { left, top, ...SIZE }, "TwoCell", session);
};

export const newChartData = (sheetId: string, plan: Plan, session: HostSession): ChartData => {
  const series = plannedSeries(plan, session);
  return {
    id: newGuid(),
    name: freeName(sheetId, session),
    areas: [],
    anchor: firstAnchor(sheetId, plan, session),
    chartType: plan.chartType,
    series,
    details: { plotBy: plan.by, ...firstDetails(chartForm(plan.chartType), series, session) },
  };
};
