/** Properties of a series that only some types of charts have, and those that all series of one plot share. */
import type { Json, JsonValue } from "../../../model/items/drawing";
import type { PlotKind } from "../../../model/chartForms";
import { chartForm, isRound } from "../../../model/chartForms";
import { ExcelError, NotApplicable } from "../../errors";
import { readBoolean, readInteger, readNumber, readWord } from "../../guards";
import type { HostSession } from "../../session";
import type { PartTarget } from "../parts/part";
import { readPart, writePart } from "../parts/part";
import type { PartProperty } from "../parts/partClass";
import { flag, knownOnceSet, word } from "../parts/partClass";
import { changeItem } from "../sheetItem";
import { chartOf, formOf, typeOf } from "./seriesReading";

/** "Only valid on …; throws an InvalidArgument error on invalid charts." Loading everything leaves it out there. */
const onlyFor =
  (kinds: readonly PlotKind[], define: PartProperty): PartProperty =>
  (key, className) => {
    const inner = define(key, className);
    const guard = (target: PartTarget, session: HostSession): void => {
      if (!kinds.includes(formOf(target, session).kind)) throw new NotApplicable();
    };
    return {
      get: (target, session) => {
        guard(target, session);
        return inner.get!(target, session);
      },
      set: (target, value, session) => {
        guard(target, session);
        inner.set!(target, value, session);
      },
    };
  };

/** Series are drawn together when they are of one type and on the same axes. */
const plotOf = (target: PartTarget, session: HostSession): string =>
  `${formOf(target, session).kind}|${String(readPart({ ...target, path: [] }, session).axisGroup ?? "Primary")}`;

/** A property of the plot, which is set for all its series at once. */
const ofPlot =
  <V extends JsonValue>(read: (value: unknown) => V, fallback: V | ((target: PartTarget, session: HostSession) => V)): PartProperty =>
  (key) => ({
    get: (target, session) => readPart(target, session)[key] ?? (typeof fallback === "function" ? fallback(target, session) : fallback),
    set: (target, value, session) => {
      const change = { [key]: read(value) };
      const plot = plotOf(target, session);
      const isSame = (id: string): boolean => plotOf({ ...target, member: id }, session) === plot;
      const members = new Set(chartOf(target, session).series.map(({ id }) => id).filter(isSame)); // prettier-ignore
      changeItem(
        "charts",
        target,
        (chart) => ({
          ...chart,
          series: chart.series.map((series) =>
            members.has(series.id) ? { ...series, details: { ...series.details, ...change } } : series
          ),
        }),
        session
      );
    },
  });

const between =
  (min: number, max: number) =>
  (value: unknown): number =>
    readInteger(value, { min, max });

/** Stacked bars lie upon each other. */
const standardOverlap = (target: PartTarget, session: HostSession): number => (formOf(target, session).grouping === "clustered" ? 0 : 100);

const standardGap = (target: PartTarget, session: HostSession): number => (formOf(target, session).kind === "ofPie" ? 100 : 150);

const SPLITS = ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"] as const;

const isSmooth = (target: PartTarget, session: HostSession): boolean => formOf(target, session).isSmooth ?? false;

export const plotProperties: Readonly<Record<string, PartProperty>> = {
  BubbleScale: onlyFor(["bubble"], ofPlot(between(0, 300), 100)),
  DoughnutHoleSize: onlyFor(["doughnut"], ofPlot(between(10, 90), 75)),
  Explosion: onlyFor(["pie", "ofPie", "doughnut"], (key) => ({
    get: (target, session) => readPart(target, session)[key] ?? (formOf(target, session).isExploded ? 25 : 0),
    set: (target, value, session) => writePart(target, { [key]: between(0, 400)(value) }, session),
  })),
  FirstSliceAngle: onlyFor(["pie", "doughnut"], ofPlot(between(0, 360), 0)),
  GapWidth: onlyFor(["bar", "ofPie"], ofPlot(between(0, 500), standardGap)),
  InvertIfNegative: onlyFor(["bar", "bubble"], flag(false)),
  Overlap: onlyFor(["bar"], ofPlot(between(-100, 100), standardOverlap)),
  SecondPlotSize: onlyFor(["ofPie"], ofPlot(between(5, 200), 75)),
  Smooth: onlyFor(["line", "scatter"], flag(isSmooth)),
  SplitType: onlyFor(
    ["ofPie"],
    ofPlot((value) => readWord(value, SPLITS), "SplitByPosition")
  ),
  SplitValue: onlyFor(["ofPie"], (key, className) => ({
    ...knownOnceSet(readNumber)(key, className),
    set: ofPlot(readNumber, 0)(key, className).set,
  })),
  VaryByCategories: ofPlot(readBoolean, (target, session) => isRound(formOf(target, session))),
};

const GROUPS = ["Primary", "Secondary"] as const;

/** The chart has two pairs of axes only where axes there are. */
const setAxisGroup = (target: PartTarget, value: unknown, session: HostSession): void => {
  const axisGroup = readWord(value, GROUPS);
  if (isRound(formOf(target, session)) || formOf(target, session).is3D) throw new ExcelError("InvalidArgument");
  writePart(target, { axisGroup }, session);
};

/** @throws ExcelError `InvalidArgument` where the types do not go together in one chart */
const setType = (target: PartTarget, value: unknown, session: HostSession, types: readonly string[]): void => {
  const chartType = readWord(value, types);
  const chart = chartOf(target, session);
  const form = chartForm(chartType);
  const mixes = chart.series.length > 1 && (form.is3D || chartForm(chart.chartType).is3D || isRound(form));
  if (mixes && chartType !== chart.chartType) throw new ExcelError("InvalidArgument");
  const isOnly = chart.series.length === 1;
  if (isOnly) changeItem("charts", target, (own) => ({ ...own, chartType }), session);
  writePart(target, { chartType: isOnly || chartType === chart.chartType ? undefined : chartType } satisfies Json, session);
};

export const typeProperties = (types: readonly string[]): Readonly<Record<string, PartProperty>> => ({
  AxisGroup: (key, className) => ({ ...word(GROUPS, "Primary")(key, className), set: setAxisGroup }),
  ChartType: () => ({ get: typeOf, set: (target, value, session) => setType(target, value, session, types) }),
});
