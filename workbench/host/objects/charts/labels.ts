/** Data labels of a chart, of a series, and of one point: what the smaller does not say, the larger does. */
import type { JsonValue } from "../../../model/items/drawing";
import { chartForm, isRound } from "../../../model/chartForms";
import { readBoolean, readText } from "../../guards";
import type { HostSession } from "../../session";
import type { PartTarget } from "../parts/part";
import { readPart, writePart } from "../parts/part";
import type { PartProperty } from "../parts/partClass";
import { flag, partClass, text, word } from "../parts/partClass";
import { itemOf } from "../sheetItem";
import { readReference, sourceFormula, sourceText } from "./sources";
import { HORIZONTAL, orientation, VERTICAL } from "./titles";
import { pointText } from "./labelText";
import type { SourceData } from "../../../model/items/charts";
import type { Json } from "../../../model/items/drawing";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;
type Position = (typeof POSITIONS)[number];

/** The labels of the series, and those of the chart. */
const larger = (target: PartTarget): PartTarget[] => {
  const ofChart: PartTarget = { ...target, member: undefined, path: ["dataLabels"] };
  if (target.member === undefined) return [];
  return target.path[0] === "points" ? [{ ...target, path: ["dataLabels"] }, ofChart] : [ofChart];
};

/** @param standard where nobody says anything */
const inherited =
  <V extends JsonValue>(key: string, standard: V | ((target: PartTarget, session: HostSession) => V)) =>
  (target: PartTarget, session: HostSession): V => {
    for (const other of larger(target)) {
      const value = readPart(other, session)[key] as V | undefined;
      if (value !== undefined) return value;
    }
    return typeof standard === "function" ? standard(target, session) : standard;
  };

/** Where Excel puts labels: outside columns and pies, in the middle of what is stacked, at the right of points. */
const standardPosition = (target: PartTarget, session: HostSession): Position => {
  const form = chartForm(itemOf("charts", target, session).chartType);
  if (isRound(form)) return form.kind === "doughnut" ? "None" : "BestFit";
  if (form.kind === "bar") return form.grouping === "clustered" && !form.is3D ? "OutsideEnd" : form.is3D ? "None" : "Center";
  return form.kind === "area" || form.kind === "radar" || form.is3D ? "None" : "Right";
};

export const LABEL_PARTS = [
  "showBubbleSize",
  "showCategoryName",
  "showLegendKey",
  "showPercentage",
  "showSeriesName",
  "showValue",
] as const;

const shared: Readonly<Record<string, PartProperty>> = {
  HorizontalAlignment: word(HORIZONTAL, inherited("horizontalAlignment", "Center")),
  LinkNumberFormat: flag(inherited("linkNumberFormat", true)),
  NumberFormat: (key, className) => ({
    ...text(inherited(key, "General"))(key, className),
    set: (target, value, session) => writePart(target, { [key]: readText(value), linkNumberFormat: false }, session),
  }),
  Position: word(POSITIONS, inherited("position", standardPosition)),
  Separator: text(inherited("separator", ", ")),
  ShowBubbleSize: flag(inherited("showBubbleSize", false)),
  ShowCategoryName: flag(inherited("showCategoryName", false)),
  ShowLegendKey: flag(inherited("showLegendKey", false)),
  ShowPercentage: flag(inherited("showPercentage", false)),
  ShowSeriesName: flag(inherited("showSeriesName", false)),
  ShowValue: flag(inherited("showValue", false)),
  TextOrientation: orientation(),
  VerticalAlignment: word(VERTICAL, inherited("verticalAlignment", "Center")),
};

export const chartDataLabelsClass = partClass("ChartDataLabels", { properties: shared, parts: { Format: "ChartDataLabelFormat" } });

/** Shown when the point, its series or the chart shows any part of a label. */
export const hasLabel = (target: PartTarget, session: HostSession): boolean => LABEL_PARTS.some((key) => shows(target, key, session));

export const shows = (target: PartTarget, key: (typeof LABEL_PARTS)[number], session: HostSession): boolean =>
  (readPart(target, session)[key] as boolean | undefined) ?? inherited(key, false)(target, session);

/** Switched on, a label shows the value; switched off, nothing. */
export const switchLabel = (target: PartTarget, isOn: boolean, session: HostSession): void => {
  if (isOn && hasLabel(target, session)) return;
  const parts = Object.fromEntries(LABEL_PARTS.map((key) => [key, isOn && key === "showValue"]));
  writePart(target, isOn ? { ...parts } : { ...parts, text: undefined, source: undefined }, session);
};

const ownText = ({ text: own, source }: Json, session: HostSession): string | undefined =>
  source ? sourceText(source as unknown as SourceData, session) : (own as string | undefined);

const isAutomatic = (target: PartTarget, session: HostSession): boolean => ownText(readPart(target, session), session) === undefined;

export const chartDataLabelClass = partClass("ChartDataLabel", {
  properties: {
    ...shared,
    AutoText: () => ({
      get: isAutomatic,
      set: (target, value, session) => {
        if (readBoolean(value)) writePart(target, { text: undefined, source: undefined }, session);
        else if (isAutomatic(target, session)) writePart(target, { text: pointText(target, session) }, session);
      },
    }),
    Formula: () => ({
      get: (target, session) => {
        const { source } = readPart(target, session);
        return source ? sourceFormula(source as unknown as SourceData) : "";
      },
      set: (target, value, session) =>
        value === ""
          ? writePart(target, { source: undefined }, session)
          : writePart(target, { source: readReference(readText(value), session) as unknown as Json, text: undefined }, session),
    }),
    Text: () => ({
      get: (target, session) => ownText(readPart(target, session), session) ?? pointText(target, session),
      set: (target, value, session) => writePart(target, { text: readText(value), source: undefined, showValue: true }, session),
    }),
  },
  parts: { Format: "ChartDataLabelFormat" },
});
