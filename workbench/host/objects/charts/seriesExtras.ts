/** What a series may have besides its points: trendlines and error bars; and the table under a chart, and its plot area. */
import type { HostObject } from "../../definitions";
import { ExcelError } from "../../errors";
import { optional, readNumber, readText, readWord } from "../../guards";
import { newGuid } from "../../guid";
import type { HostSession } from "../../session";
import { existing, itemAt, listCollection } from "../listCollection";
import type { Json } from "../../../model/items/drawing";
import type { PartTarget } from "../parts/part";
import { partObject, readPart, writePart } from "../parts/part";
import { automatic, fixed, flag, integer, number, partClass, text, word } from "../parts/partClass";
import { placed } from "./layout";
import { seriesName } from "./seriesReading";
import { HORIZONTAL, orientation, VERTICAL } from "./titles";

const TREND_TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;

const SHORT_NAMES: Readonly<Record<string, string>> = {
  Exponential: "Expon.",
  Logarithmic: "Log.",
  MovingAverage: "per. Mov. Avg.",
  Polynomial: "Poly.",
};

/** As the legend calls it: `Linear (Doanh thu)`, `2 per. Mov. Avg. (…)`. */
const automaticName = (target: PartTarget, session: HostSession): string => {
  const { type = "Linear", movingAveragePeriod = 2 } = readPart(target, session) as { type?: string; movingAveragePeriod?: number };
  const period = type === "MovingAverage" ? `${movingAveragePeriod} ` : "";
  return `${period}${SHORT_NAMES[type] ?? type} (${seriesName(target, session)})`;
};

const trendlines = (target: PartTarget, session: HostSession): readonly Json[] =>
  (readPart({ ...target, path: [] }, session).trendlines as readonly Json[] | undefined) ?? [];

const writeTrendlines = (target: PartTarget, list: readonly Json[], session: HostSession): void =>
  writePart({ ...target, path: [] }, { trendlines: list }, session);

const newTrendline = (target: PartTarget, id: string): HostObject => partObject("ChartTrendline", { ...target, path: ["trendlines", id] });

export const chartTrendlineClass = partClass("ChartTrendline", {
  identity: ({ path }) => ({ _Id: path[1] }),
  properties: {
    BackwardPeriod: number(0, { min: 0 }),
    ForwardPeriod: number(0, { min: 0 }),
    Intercept: automatic(readNumber),
    MovingAveragePeriod: integer(2, { min: 2, max: 255 }),
    Name: () => ({
      get: (target, session) => readPart(target, session).name ?? automaticName(target, session),
      set: (target, value, session) => writePart(target, { name: value === null ? undefined : readText(value) }, session),
    }),
    PolynomialOrder: integer(2, { min: 2, max: 6 }),
    ShowEquation: flag(false),
    ShowRSquared: flag(false),
    Type: word(TREND_TYPES, "Linear"),
  },
  parts: { Format: "ChartTrendlineFormat", Label: "ChartTrendlineLabel" },
  methods: {
    Delete: (target, _args, session) => {
      readPart(target, session);
      writeTrendlines(
        target,
        trendlines(target, session).filter(({ id }) => id !== target.path[1]),
        session
      );
      return null;
    },
  },
});

export const chartTrendlineCollectionClass = listCollection<PartTarget>("ChartTrendlineCollection", {
  isStrict: true,
  list: (target, session) => trendlines(target, session).map(({ id }) => newTrendline(target, String(id))),
  /** By its number, and by the id that Office.js goes on with. */
  find: (target, key, session) => {
    const list = trendlines(target, session);
    const found = typeof key === "string" ? list.find(({ id }) => id === key) : itemAt(list, key);
    return newTrendline(target, String(existing(found).id));
  },
  methods: {
    Add: (target, [type], session) => {
      const id = newGuid();
      const added = { id, type: optional(type, (value) => readWord(value, TREND_TYPES), "Linear") };
      writeTrendlines(target, [...trendlines(target, session), added], session);
      return newTrendline(target, id);
    },
  },
});

export const chartTrendlineLabelClass = partClass("ChartTrendlineLabel", {
  properties: {
    AutoText: fixed((target, session) => readPart(target, session).text === undefined),
    HorizontalAlignment: word(HORIZONTAL, "Center"),
    LinkNumberFormat: flag(true),
    NumberFormat: (key, className) => ({
      ...text("General")(key, className),
      set: (target, value, session) => writePart(target, { numberFormat: readText(value), linkNumberFormat: false }, session),
    }),
    TextOrientation: orientation(),
    VerticalAlignment: word(VERTICAL, "Center"),
  },
  parts: { Format: "ChartTrendlineLabelFormat" },
});

export const chartErrorBarsClass = partClass("ChartErrorBars", {
  properties: {
    EndStyleCap: flag(true),
    Include: word(["Both", "MinusValues", "PlusValues"], "Both"),
    Type: word(["FixedValue", "Percent", "StDev", "StError"], "FixedValue"),
    Visible: flag(false),
  },
  parts: { Format: "ChartErrorBarsFormat" },
});

export const chartDataTableClass = partClass("ChartDataTable", {
  properties: {
    ShowHorizontalBorder: flag(true),
    ShowLegendKey: flag(true),
    ShowOutlineBorder: flag(true),
    ShowVerticalBorder: flag(true),
    Visible: flag(false),
  },
  parts: { Format: "ChartDataTableFormat" },
});

export const chartPlotAreaClass = partClass("ChartPlotArea", {
  properties: {
    Height: placed("height"),
    InsideHeight: placed("height", "insideLayout"),
    InsideLeft: placed("x", "insideLayout"),
    InsideTop: placed("y", "insideLayout"),
    InsideWidth: placed("width", "insideLayout"),
    Left: placed("x"),
    Position: () => ({
      get: (target, session) => {
        const { layout, insideLayout } = readPart(target, session);
        return layout || insideLayout ? "Custom" : "Automatic";
      },
      /** It becomes custom by being placed. */
      set: (target, value, session) => {
        const { layout, insideLayout } = readPart(target, session);
        const isAutomatic = readWord(value, ["Automatic", "Custom"]) === "Automatic";
        if (!isAutomatic && !layout && !insideLayout) throw new ExcelError("InvalidArgument");
        if (isAutomatic) writePart(target, { layout: undefined, insideLayout: undefined }, session);
      },
    }),
    Top: placed("y"),
    Width: placed("width"),
  },
  parts: { Format: "ChartPlotAreaFormat" },
});
