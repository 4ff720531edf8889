import { CHART_FORMS, isRound } from "../../../model/chartForms";
import type { ClassDefinition } from "../../definitions";
import { HostObject } from "../../definitions";
import { ExcelError } from "../../errors";
import { EventType } from "../../events";
import { optional, readNumber, readText, readWord } from "../../guards";
import type { HostSession } from "../../session";
import { eventMethods } from "../eventMethods";
import type { Box } from "../drawings/placement";
import { anchorAt, boxOf } from "../drawings/placement";
import { boxOfCells } from "../drawings/cells";
import type { PartTarget } from "../parts/part";
import { childPart, partObject } from "../parts/part";
import type { PartProperty } from "../parts/partClass";
import { fixed, flag, integer, partClass, word } from "../parts/partClass";
import { changeItem, deleteItem } from "../sheetItem";
import { newSheet } from "../sheetObject";
import { seriesByOf } from "./guess";
import { plannedSeries } from "./newChart";
import { chartOf, formOf } from "./seriesReading";
import { readCellsSource } from "./sources";

export const newChart = (sheetId: string, id: string): HostObject<PartTarget> =>
  partObject("Chart", { kind: "charts", sheetId, id, path: [] });

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

const moveTo = (target: PartTarget, box: Box, session: HostSession): void =>
  changeItem("charts", target, (chart) => ({ ...chart, anchor: anchorAt(target.sheetId, box, chart.anchor.placement, session) }), session);

const measure =
  (side: keyof Box): PartProperty =>
  () => ({
    get: (target, session) => boxOf(target.sheetId, chartOf(target, session).anchor, session)[side],
    set: (target, value, session) => {
      const box = boxOf(target.sheetId, chartOf(target, session).anchor, session);
      moveTo(target, { ...box, [side]: readNumber(value, { min: 0 }) }, session);
    },
  });

const setData = (target: PartTarget, range: unknown, seriesBy: unknown, session: HostSession): null => {
  const source = readCellsSource(range, session);
  const wanted = optional(seriesBy, (value) => readWord(value, SERIES_BY), "Auto");
  const by = wanted === "Auto" ? seriesByOf(source.rect) : wanted;
  const series = plannedSeries({ chartType: chartOf(target, session).chartType, source, by }, session);
  changeItem("charts", target, (chart) => ({ ...chart, series, details: { ...chart.details, plotBy: by } }), session);
  return null;
};

/** Series of other types than the chart's become like the rest. */
const setType = (target: PartTarget, value: unknown, session: HostSession): void => {
  const chartType = readWord(value, Object.keys(CHART_FORMS));
  const same = ({ details, ...series }: ReturnType<typeof chartOf>["series"][number]) => ({
    ...series,
    details: { ...details, chartType: undefined },
  });
  changeItem("charts", target, (chart) => ({ ...chart, chartType, series: chart.series.map(same) }), session);
};

/** @throws ExcelError `InvalidOperation` for charts without axes */
const dataTable = (target: PartTarget, session: HostSession): HostObject | null =>
  isRound(formOf(target, session)) || ["scatter", "bubble", "radar"].includes(formOf(target, session).kind)
    ? null
    : partObject("ChartDataTable", childPart(target, "dataTable"));

const rename = (target: PartTarget, value: unknown, session: HostSession): void => {
  const name = readText(value);
  if (name === "") throw new ExcelError("InvalidArgument");
  changeItem("charts", target, (chart) => ({ ...chart, name }), session);
};

export const chartClass: ClassDefinition<PartTarget> = partClass("Chart", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    ChartType: () => ({ get: (target, session) => chartOf(target, session).chartType, set: setType }),
    DisplayBlanksAs: word(["NotPlotted", "Zero", "Interplotted"], "NotPlotted"),
    Height: measure("height"),
    Id: fixed(({ id }) => id),
    Left: measure("left"),
    Name: () => ({ get: (target, session) => chartOf(target, session).name, set: rename }),
    PlotBy: word(["Rows", "Columns"], "Columns"),
    PlotVisibleOnly: flag(true),
    ShowDataLabelsOverMaximum: flag(false),
    Style: integer(2, { min: 1, max: 48 }),
    Top: measure("top"),
    Width: measure("width"),
  },
  parts: {
    Axes: "ChartAxes",
    DataLabels: "ChartDataLabels",
    Format: "ChartAreaFormat",
    Legend: "ChartLegend",
    PlotArea: "ChartPlotArea",
    Title: "ChartTitle",
  },
  navigation: {
    Series: (target) => new HostObject("ChartSeriesCollection", target),
    Worksheet: ({ sheetId }, session) => newSheet(session.sheet(sheetId).id),
  },
  methods: {
    Activate: (target, _args, session) => {
      chartOf(target, session);
      session.charts.activate(target);
      return null;
    },
    Delete: (target, _args, session) => deleteItem("charts", target, session),
    GetDataTable: (target, _args, session) => {
      const table = dataTable(target, session);
      if (!table) throw new ExcelError("InvalidOperation");
      return table;
    },
    GetDataTableOrNullObject: (target, _args, session) => dataTable(target, session),
    SetData: (target, [source, seriesBy], session) => setData(target, source, seriesBy, session),
    SetPosition: (target, [start, end], session) => {
      const { width, height } = boxOf(target.sheetId, chartOf(target, session).anchor, session);
      moveTo(target, boxOfCells(target.sheetId, start, end, { width, height }, session), session);
      return null;
    },
    ...eventMethods<PartTarget>({ Activated: EventType.ChartActivated, Deactivated: EventType.ChartDeactivated }, ({ id }) => id),
  },
});
