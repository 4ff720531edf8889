import { CHART_FORMS } from "../../../model/chartForms";
import { apiNotFound, ExcelError } from "../../errors";
import { EventType } from "../../events";
import { optional, readText, readWord } from "../../guards";
import type { HostSession } from "../../session";
import { toWireId } from "../../sheetIds";
import { eventMethods } from "../eventMethods";
import { existing, listCollection } from "../listCollection";
import { addItem } from "../sheetItem";
import type { SheetTarget } from "../sheetObject";
import { newChart, SERIES_BY } from "./chart";
import { seriesByOf } from "./guess";
import { newChartData } from "./newChart";
import { readCellsSource } from "./sources";

/** Types Excel has, but this workbook's charts cannot be of. */
const OTHER_TYPES = ["StockVHLC", "StockVOHLC", "Histogram", "Boxwhisker", "Pareto", "RegionMap", "Treemap", "Waterfall", "Sunburst", "Funnel"]; // prettier-ignore

const readType = (value: unknown): string => {
  const type = readWord(value, [...Object.keys(CHART_FORMS), ...OTHER_TYPES]);
  if (OTHER_TYPES.includes(type)) throw apiNotFound("ChartCollection", `add(${type})`);
  return type;
};

const add = ({ sheetId }: SheetTarget, type: unknown, range: unknown, seriesBy: unknown, session: HostSession) => {
  const chartType = readType(type);
  const source = readCellsSource(range, session);
  const by = optional(seriesBy, (value) => readWord(value, SERIES_BY), "Auto");
  const plan = { chartType, source, by: by === "Auto" ? seriesByOf(source.rect) : by };
  const chart = newChartData(session.sheet(sheetId).id, plan, session);
  addItem("charts", sheetId, chart, session);
  return newChart(sheetId, chart.id);
};

/** "If there are multiple charts with the same name, the first one will be returned." Office.js itself goes on with the id. */
const find = ({ sheetId }: SheetTarget, key: unknown, session: HostSession) => {
  const name = readText(key);
  const charts = session.model.items(session.sheet(sheetId).id, "charts");
  const found = charts.find(({ id }) => id === name) ?? charts.find((chart) => chart.name.toLowerCase() === name.toLowerCase());
  return found ? newChart(sheetId, found.id) : null;
};

export const chartCollectionClass = listCollection<SheetTarget>("ChartCollection", {
  isIndexed: true,
  hasCount: true,
  list: ({ sheetId }, session) => session.model.items(session.sheet(sheetId).id, "charts").map(({ id }) => newChart(sheetId, id)),
  find,
  methods: {
    Add: (target, [type, source, seriesBy], session) => add(target, type, source, seriesBy, session),
    GetItem: (target, [name], session) => existing(find(target, name, session)),
    ...eventMethods<SheetTarget>(
      {
        Activated: EventType.ChartActivated,
        Added: EventType.ChartAdded,
        Deactivated: EventType.ChartDeactivated,
        Deleted: EventType.ChartDeleted,
      },
      ({ sheetId }) => toWireId(sheetId)
    ),
  },
});

export const activeChart = (session: HostSession) => {
  const active = session.charts.active;
  return active ? newChart(active.sheetId, active.id) : null;
};

/** @throws ExcelError `ItemNotFound`: "If there is no active chart, then this method throws an ItemNotFound error" */
export const requireActiveChart = (session: HostSession) => {
  const chart = activeChart(session);
  if (!chart) throw new ExcelError("ItemNotFound");
  return chart;
};
