/** Fills, lines, borders and fonts of a chart, and the objects that do nothing but hold them. */
import type { ClassDefinition } from "../../definitions";
import { readColor, readNumber } from "../../guards";
import type { HostSession } from "../../session";
import { itemOf } from "../sheetItem";
import type { PartTarget } from "../parts/part";
import { readPart, writePart } from "../parts/part";
import type { PartProperty } from "../parts/partClass";
import { color, flag, knownOnceSet, number, partClass, text, word } from "../parts/partClass";

/** Accents of the Office theme, which series take in turn. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** The automatic colour of a series, of its lines and of its trendlines. */
export const seriesColor = (target: PartTarget, session: HostSession): string => {
  const at = itemOf("charts", target, session).series.findIndex(({ id }) => id === target.member);
  return ACCENTS[Math.max(at, 0) % ACCENTS.length]!;
};

export const chartFillClass = partClass("ChartFill", {
  methods: {
    Clear: (target, _args, session) => {
      writePart(target, { type: "NoFill", foregroundColor: undefined }, session);
      return null;
    },
    SetSolidColor: (target, [value], session) => {
      writePart(target, { type: "Solid", foregroundColor: readColor(value) }, session);
      return null;
    },
  },
});

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;
/** The file format has no patterned lines. */
const DRAWN_STYLES = LINE_STYLES.filter((style) => !style.startsWith("Grey"));
const MAX_WEIGHT = 1584;

/** A line that gets a colour or a weight is drawn. */
const drawing =
  <V extends string | number>(read: (value: unknown) => V): PartProperty =>
  (key, className) => ({
    get: (target, session) => {
      const value = readPart(target, session)[key];
      if (value === undefined && key === "color" && target.member !== undefined) return seriesColor(target, session);
      return value ?? knownOnceSet(read)(key, className).get!(target, session);
    },
    set: (target, value, session) => {
      const isHidden = readPart(target, session).lineStyle === "None";
      writePart(target, { [key]: read(value), ...(isHidden ? { lineStyle: "Continuous" } : {}) }, session);
    },
  });

const lineClass = (name: string): ClassDefinition<PartTarget> =>
  partClass(name, {
    properties: {
      Color: drawing(readColor),
      LineStyle: word(DRAWN_STYLES, "Automatic"),
      Weight: drawing((value) => readNumber(value, { min: 0, max: MAX_WEIGHT })),
    },
    methods: {
      Clear: (target, _args, session) => {
        writePart(target, { lineStyle: "None", color: undefined, weight: undefined }, session);
        return null;
      },
    },
  });

export const chartLineFormatClass = lineClass("ChartLineFormat");
export const chartBorderClass = lineClass("ChartBorder");

/** Without a font of its own an element has the one of its chart; where that has none either, the file format's. */
const chartFont = (key: string) => (target: PartTarget, session: HostSession) => {
  const ofChart = readPart({ ...target, member: undefined, path: ["format", "font"] }, session)[key];
  return target.path.join() === "format,font" && target.member === undefined ? undefined : ofChart;
};
const inherited =
  <V>(key: string, fallback: V) =>
  (target: PartTarget, session: HostSession): V =>
    (chartFont(key)(target, session) as V | undefined) ?? fallback;

export const chartFontClass = partClass("ChartFont", {
  properties: {
    Bold: flag(inherited("bold", false)),
    Color: color(inherited("color", "#000000")),
    Italic: flag(inherited("italic", false)),
    Name: text(inherited("name", "Calibri")),
    Size: number(inherited("size", 10), { min: 1, max: 409 }),
    Underline: word(["None", "Single"], inherited("underline", "None")),
  },
});

const BORDER = "ChartBorder";
const FILL = "ChartFill";
const FONT = "ChartFont";
const LINE = "ChartLineFormat";

/** Class → the parts it holds. */
const HOLDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ChartSeriesFormat: { Fill: FILL, Line: LINE },
  ChartPointFormat: { Border: BORDER, Fill: FILL },
  ChartAxisFormat: { Fill: FILL, Font: FONT, Line: LINE },
  ChartAxisTitleFormat: { Border: BORDER, Fill: FILL, Font: FONT },
  ChartDataLabelFormat: { Border: BORDER, Fill: FILL, Font: FONT },
  ChartDataTableFormat: { Border: BORDER, Fill: FILL, Font: FONT },
  ChartErrorBarsFormat: { Line: LINE },
  ChartGridlinesFormat: { Line: LINE },
  ChartLegendFormat: { Border: BORDER, Fill: FILL, Font: FONT },
  ChartPlotAreaFormat: { Border: BORDER, Fill: FILL },
  ChartTitleFormat: { Border: BORDER, Fill: FILL, Font: FONT },
  ChartTrendlineFormat: { Line: LINE },
  ChartTrendlineLabelFormat: { Border: BORDER, Fill: FILL, Font: FONT },
};

export const chartFormatClasses: readonly ClassDefinition<PartTarget>[] = [
  chartFillClass,
  chartLineFormatClass,
  chartBorderClass,
  chartFontClass,
  partClass("ChartAreaFormat", { properties: { RoundedCorners: flag(false) }, parts: { Border: BORDER, Fill: FILL, Font: FONT } }),
  ...Object.entries(HOLDERS).map(([name, parts]) => partClass(name, { parts })),
];
