import { readBoolean } from "../../guards";
import type { HostSession } from "../../session";
import { listCollection } from "../listCollection";
import type { PartTarget } from "../parts/part";
import { childPart, partObject } from "../parts/part";
import { fixed, partClass } from "../parts/partClass";
import { hasLabel, switchLabel } from "./labels";
import { markerProperties } from "./markers";
import { pointCount, seriesOf } from "./seriesReading";
import { sourceValues } from "./sources";

/** Points stand under their number. */
const numberOf = ({ path }: PartTarget): number => Number(path[1]);

const labelOf = (target: PartTarget): PartTarget => childPart(target, "dataLabel");

export const chartPointClass = partClass("ChartPoint", {
  properties: {
    HasDataLabel: () => ({
      get: (target, session) => hasLabel(labelOf(target), session),
      set: (target, value, session) => switchLabel(labelOf(target), readBoolean(value), session),
    }),
    ...markerProperties,
    Value: fixed((target, session) => sourceValues(seriesOf(target, session).values, session)[numberOf(target)] ?? null),
  },
  parts: { DataLabel: "ChartDataLabel", Format: "ChartPointFormat" },
});

const list = (target: PartTarget, session: HostSession) =>
  Array.from({ length: pointCount(seriesOf(target, session), session) }, (_, i) =>
    partObject("ChartPoint", { ...target, path: ["points", String(i)] })
  );

export const chartPointsCollectionClass = listCollection<PartTarget>("ChartPointsCollection", { isIndexed: true, hasCount: true, list });
