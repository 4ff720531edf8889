import type { Json, JsonValue } from "../../../model/items/drawing";
import { isRound } from "../../../model/chartForms";
import type { ClassDefinition } from "../../definitions";
import { ExcelError } from "../../errors";
import { optional, readBoolean, readInteger, readNumber, readText, readWord } from "../../guards";
import type { HostSession } from "../../session";
import type { PartTarget } from "../parts/part";
import { childPart, partObject, readPart, writePart } from "../parts/part";
import type { PartProperty } from "../parts/partClass";
import { automatic, fixed, flag, integer, number, partClass, word } from "../parts/partClass";
import { changeItem } from "../sheetItem";
import { chartOf, formOf } from "./seriesReading";
import { readSource } from "./sources";
import { orientation } from "./titles";

const TYPES = ["Category", "Value", "Series"] as const;
const GROUPS = ["Primary", "Secondary"] as const;
type AxisType = (typeof TYPES)[number];

/** A chart with depth has a series axis beside the other two. */
const hasSeriesAxis = (target: PartTarget, session: HostSession): boolean => {
  const { kind, is3D, grouping } = formOf(target, session);
  return kind === "surface" || (is3D === true && grouping === "standard");
};

const hasSecondary = (target: PartTarget, session: HostSession): boolean =>
  chartOf(target, session).series.some(({ details }) => details.axisGroup === "Secondary");

/** @throws ExcelError `ItemNotFound` for an axis the chart does not have */
const axis =
  (type: AxisType, group: (typeof GROUPS)[number] = "Primary") =>
  (target: PartTarget, session: HostSession) => {
    const isThere = type === "Series" ? hasSeriesAxis(target, session) && group === "Primary" : !isRound(formOf(target, session));
    if (!isThere || (group === "Secondary" && !hasSecondary(target, session))) throw new ExcelError("ItemNotFound");
    return partObject(
      "ChartAxis",
      childPart(
        target,
        `${group === "Secondary" ? "secondary" : ""}${type}Axis`.replace(/^./, (c) => c.toLowerCase())
      )
    );
  };

export const chartAxesClass: ClassDefinition<PartTarget> = partClass("ChartAxes", {
  navigation: { CategoryAxis: axis("Category"), SeriesAxis: axis("Series"), ValueAxis: axis("Value") },
  methods: {
    GetItem: (target, [type, group], session) =>
      axis(
        readWord(type, TYPES),
        optional(group, (value) => readWord(value, GROUPS), "Primary")
      )(target, session),
  },
});

const isSecondary = ({ path }: PartTarget): boolean => path[1]!.startsWith("secondary");
const typeOf = ({ path }: PartTarget): AxisType => TYPES.find((type) => path[1]!.toLowerCase().endsWith(`${type.toLowerCase()}axis`))!;

const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
const TIME_UNITS = ["Days", "Months", "Years"] as const;
const UNITS = ["None", "Hundreds", "Thousands", "TenThousands", "HundredThousands", "Millions", "TenMillions", "HundredMillions", "Billions", "Trillions"] as const; // prettier-ignore
const CROSSINGS = ["Automatic", "Maximum", "Minimum"] as const;
const LABEL_PLACES = ["NextToAxis", "High", "Low", "None"] as const;
const MAX_SPACING = 31_999;

const readUnit = (value: unknown): number => {
  const unit = readNumber(value);
  if (unit <= 0) throw new ExcelError("InvalidArgument");
  return unit;
};

/** A property that brings others with it. */
const setting =
  (fallback: JsonValue, change: (value: unknown) => Json): PartProperty =>
  (key) => ({
    get: (target, session) => readPart(target, session)[key] ?? fallback,
    set: (target, value, session) => writePart(target, change(value), session),
  });

const spacing: PartProperty = (key) => ({
  get: (target, session) => readPart(target, session)[key] ?? 1,
  set: (target, value, session) =>
    writePart(target, { [key]: value === "" ? undefined : readInteger(value, { min: 1, max: MAX_SPACING }) }, session),
});

const setUnit = (target: PartTarget, value: unknown, session: HostSession): null => {
  writePart(target, { customDisplayUnit: readUnit(value), displayUnit: undefined, showDisplayUnitLabel: true }, session);
  return null;
};

/** The categories belong to the series: all of them get the new ones. */
const setCategoryNames = (target: PartTarget, value: unknown, session: HostSession): null => {
  const xValues = readSource(value, session);
  changeItem("charts", target, (chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series, xValues })) }), session);
  return null;
};

export const chartAxisClass = partClass("ChartAxis", {
  properties: {
    Alignment: word(["Center", "Left", "Right"], "Center"),
    AxisGroup: fixed((target) => (isSecondary(target) ? "Secondary" : "Primary")),
    BaseTimeUnit: word(TIME_UNITS, "Days"),
    CategoryType: word(["Automatic", "TextAxis", "DateAxis"], "Automatic"),
    CustomDisplayUnit: fixed((target, session) => readPart(target, session).customDisplayUnit ?? 0),
    DisplayUnit: () => ({
      get: (target, session) => {
        const { displayUnit, customDisplayUnit } = readPart(target, session);
        return customDisplayUnit === undefined ? (displayUnit ?? "None") : "Custom";
      },
      set: (target, value, session) =>
        writePart(target, { displayUnit: readWord(value, UNITS), customDisplayUnit: undefined, showDisplayUnitLabel: true }, session),
    }),
    IsBetweenCategories: flag((target, session) => formOf(target, session).kind !== "area"),
    LinkNumberFormat: flag(true),
    LogBase: number(10, { min: 2, max: 1000 }),
    MajorTickMark: word(TICK_MARKS, "Outside"),
    MajorTimeUnitScale: word(TIME_UNITS, "Days"),
    MajorUnit: automatic(readUnit),
    Maximum: automatic(readNumber),
    Minimum: automatic(readNumber),
    MinorTickMark: word(TICK_MARKS, "None"),
    MinorTimeUnitScale: word(TIME_UNITS, "Days"),
    MinorUnit: automatic(readUnit),
    MultiLevel: flag(true),
    NumberFormat: setting("General", (value) => ({ numberFormat: readText(value), linkNumberFormat: false })),
    Offset: integer(100, { min: 0, max: 1000 }),
    Position: () => ({
      get: (target, session) => {
        const { position, positionAt } = readPart(target, session);
        return positionAt === undefined ? (position ?? "Automatic") : "Custom";
      },
      set: (target, value, session) => writePart(target, { position: readWord(value, CROSSINGS), positionAt: undefined }, session),
    }),
    PositionAt: fixed((target, session) => readPart(target, session).positionAt ?? 0),
    ReversePlotOrder: flag(false),
    ScaleType: word(["Linear", "Logarithmic"], "Linear"),
    ShowDisplayUnitLabel: flag(false),
    TextOrientation: orientation(),
    TickLabelPosition: word(LABEL_PLACES, "NextToAxis"),
    TickLabelSpacing: spacing,
    TickMarkSpacing: spacing,
    Type: fixed(typeOf),
    Visible: () => ({
      get: (target, session) => readPart(target, session).visible ?? !isSecondary(target),
      set: (target, value, session) => writePart(target, { visible: readBoolean(value) }, session),
    }),
  },
  parts: { Format: "ChartAxisFormat", MajorGridlines: "ChartGridlines", MinorGridlines: "ChartGridlines", Title: "ChartAxisTitle" },
  methods: {
    SetCategoryNames: (target, [source], session) => setCategoryNames(target, source, session),
    SetCustomDisplayUnit: (target, [value], session) => setUnit(target, value, session),
    SetPositionAt: (target, [value], session) => {
      writePart(target, { positionAt: readNumber(value), position: undefined }, session);
      return null;
    },
  },
});

export const chartGridlinesClass = partClass("ChartGridlines", {
  properties: { Visible: flag(false) },
  parts: { Format: "ChartGridlinesFormat" },
});
