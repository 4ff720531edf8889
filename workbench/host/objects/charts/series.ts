import type { SeriesData, SourceData } from "../../../model/items/charts";
import { areasOf } from "../../../model/formulaAreas";
import { CHART_FORMS, isXY } from "../../../model/chartForms";
import { HostObject } from "../../definitions";
import { ExcelError } from "../../errors";
import { optional, readBoolean, readInteger, readText, readWord } from "../../guards";
import { newGuid } from "../../guid";
import type { HostSession } from "../../session";
import { listCollection } from "../listCollection";
import type { PartTarget } from "../parts/part";
import { childPart, partObject } from "../parts/part";
import { flag, partClass } from "../parts/partClass";
import { changeItem } from "../sheetItem";
import { hasLabel, switchLabel } from "./labels";
import { markerProperties } from "./markers";
import { plotProperties, typeProperties } from "./seriesProperties";
import { categoriesOf, chartOf, formOf, seriesName, seriesOf } from "./seriesReading";
import { readReference, readSource, sourceFormula, sourceValues } from "./sources";

const MAX_NAME = 255;
const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

const change = (target: PartTarget, patch: Partial<SeriesData>, session: HostSession): null => {
  seriesOf(target, session);
  changeItem(
    "charts",
    target,
    (chart) => ({ ...chart, series: chart.series.map((series) => (series.id === target.member ? { ...series, ...patch } : series)) }),
    session
  );
  return null;
};

/** A text, or a reference such as `=Sheet1!$A$1`. @throws ExcelError `InvalidArgument` above 255 characters */
const readName = (value: unknown, session: HostSession): SourceData => {
  const text = readText(value);
  if (text.length > MAX_NAME) throw new ExcelError("InvalidArgument");
  return text.startsWith("=") ? readReference(text, session) : { values: [text] };
};

/** What stands behind a dimension: scatter and bubble charts have x and y, the others categories and values. */
const sourceOf = (target: PartTarget, dimension: unknown, session: HostSession): SourceData | undefined => {
  const wanted = readWord(dimension, DIMENSIONS);
  const isScatter = isXY(formOf(target, session));
  const fits = { Categories: !isScatter, Values: !isScatter, XValues: isScatter, YValues: isScatter, BubbleSizes: formOf(target, session).kind === "bubble" }; // prettier-ignore
  if (!fits[wanted]) throw new ExcelError("InvalidArgument");
  const series = seriesOf(target, session);
  if (wanted === "BubbleSizes") return series.bubbleSizes;
  return wanted === "Categories" || wanted === "XValues" ? categoriesOf(target, session) : series.values;
};

const sourceType = (source: SourceData | undefined): string => {
  if (!source) return "Unknown";
  if ("values" in source) return "List";
  if (source.formula.includes("[")) return "ExternalRange";
  return areasOf(source.formula).length > 0 ? "LocalRange" : "Unknown";
};

/** Where the series comes among its like; the others move up or down. */
const reorder = (target: PartTarget, value: unknown, session: HostSession): void => {
  const own = seriesOf(target, session);
  const others = chartOf(target, session).series.filter((series) => series !== own);
  const at = readInteger(value, { min: 0, max: others.length });
  changeItem("charts", target, (chart) => ({ ...chart, series: [...others.slice(0, at), own, ...others.slice(at)] }), session);
};

const remove = (target: PartTarget, session: HostSession): null => {
  const own = seriesOf(target, session);
  changeItem("charts", target, (chart) => ({ ...chart, series: chart.series.filter((series) => series !== own) }), session);
  return null;
};

const labels = (target: PartTarget): PartTarget => childPart(target, "dataLabels");

export const chartSeriesClass = partClass("ChartSeries", {
  properties: {
    HasDataLabels: () => ({
      get: (target, session) => hasLabel(labels(target), session),
      set: (target, value, session) => switchLabel(labels(target), readBoolean(value), session),
    }),
    ...markerProperties,
    Name: () => ({ get: seriesName, set: (target, value, session) => void change(target, { name: readName(value, session) }, session) }),
    PlotOrder: () => ({
      get: (target, session) => chartOf(target, session).series.findIndex(({ id }) => id === target.member),
      set: reorder,
    }),
    ShowLeaderLines: flag(true),
    ShowShadow: flag(false),
    ...plotProperties,
    ...typeProperties(Object.keys(CHART_FORMS)),
  },
  parts: { DataLabels: "ChartDataLabels", Format: "ChartSeriesFormat", XErrorBars: "ChartErrorBars", YErrorBars: "ChartErrorBars" },
  navigation: {
    Points: (target) => new HostObject("ChartPointsCollection", target),
    Trendlines: (target) => new HostObject("ChartTrendlineCollection", target),
  },
  methods: {
    Delete: (target, _args, session) => remove(target, session),
    GetDimensionDataSourceString: (target, [dimension], session) => {
      const source = sourceOf(target, dimension, session);
      return source ? sourceFormula(source).replace(/^=/, "") : "";
    },
    GetDimensionDataSourceType: (target, [dimension], session) => sourceType(sourceOf(target, dimension, session)),
    GetDimensionValues: (target, [dimension], session) => sourceValues(sourceOf(target, dimension, session), session),
    SetBubbleSizes: (target, [source], session) => {
      if (formOf(target, session).kind !== "bubble") throw new ExcelError("InvalidArgument");
      return change(target, { bubbleSizes: readSource(source, session) }, session);
    },
    SetValues: (target, [source], session) => change(target, { values: readSource(source, session) }, session),
    SetXAxisValues: (target, [source], session) => change(target, { xValues: readSource(source, session) }, session),
  },
});

const newSeries = (target: PartTarget, id: string): HostObject => partObject("ChartSeries", { ...target, member: id, path: [] });

const add = (target: PartTarget, name: unknown, index: unknown, session: HostSession): HostObject => {
  const { series } = chartOf(target, session);
  const at = optional(index, (value) => readInteger(value, { min: 0, max: series.length }), series.length);
  const named = optional<Partial<SeriesData>>(name, (value) => ({ name: readName(value, session) }), {});
  const added: SeriesData = { id: newGuid(), ...named, details: {} };
  changeItem("charts", target, (chart) => ({ ...chart, series: [...series.slice(0, at), added, ...series.slice(at)] }), session);
  return newSeries(target, added.id);
};

export const chartSeriesCollectionClass = listCollection<PartTarget>("ChartSeriesCollection", {
  isIndexed: true,
  hasCount: true,
  list: (target, session) => chartOf(target, session).series.map(({ id }) => newSeries(target, id)),
  methods: { Add: (target, [name, index], session) => add(target, name, index, session) },
});
