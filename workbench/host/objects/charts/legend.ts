import { HostObject } from "../../definitions";
import { readBoolean } from "../../guards";
import { itemOf } from "../sheetItem";
import { listCollection } from "../listCollection";
import type { PartTarget } from "../parts/part";
import { childPart, partObject, readPart, writePart } from "../parts/part";
import { fixed, flag, partClass, word } from "../parts/partClass";
import { placed } from "./layout";
import { pointCount } from "./seriesReading";
import { chartForm, isRound } from "../../../model/chartForms";
import type { HostSession } from "../../session";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartLegendClass = partClass("ChartLegend", {
  properties: {
    Height: placed("height"),
    Left: placed("x"),
    Overlay: flag(false),
    Position: word(POSITIONS, "Right"),
    ShowShadow: flag(false),
    Top: placed("y"),
    Visible: flag(false),
    Width: placed("width"),
  },
  parts: { Format: "ChartLegendFormat" },
  navigation: { LegendEntries: (target) => new HostObject("ChartLegendEntryCollection", target) },
});

/** One entry for each series; round charts have one for each point. */
const entryCount = (target: PartTarget, session: HostSession): number => {
  const { chartType, series } = itemOf("charts", target, session);
  return isRound(chartForm(chartType)) && series[0] ? pointCount(series[0], session) : series.length;
};

export const chartLegendEntryCollectionClass = listCollection<PartTarget>("ChartLegendEntryCollection", {
  isIndexed: true,
  list: (target, session) =>
    Array.from({ length: entryCount(target, session) }, (_, i) => partObject("ChartLegendEntry", childPart(target, "entries", String(i)))),
});

export const chartLegendEntryClass = partClass("ChartLegendEntry", {
  properties: {
    Index: fixed(({ path }) => Number(path.at(-1))),
    Visible: (key) => ({
      get: (target, session) => readPart(target, session)[key] ?? true,
      set: (target, value, session) => writePart(target, { [key]: readBoolean(value) }, session),
    }),
  },
});
