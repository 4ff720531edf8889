import type { JsonValue } from "../../../model/items/drawing";
import { readColor, readInteger } from "../../guards";
import type { HostSession } from "../../session";
import type { PartTarget } from "../parts/part";
import { readPart } from "../parts/part";
import type { PartProperty } from "../parts/partClass";
import { property, word } from "../parts/partClass";
import { seriesColor } from "./formats";

const STYLES = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const;

/** A point has the markers of its series. */
const ofSeries =
  <V extends JsonValue>(key: string, standard: V | ((target: PartTarget, session: HostSession) => V)) =>
  (target: PartTarget, session: HostSession): V =>
    (readPart({ ...target, path: [] }, session)[key] as V | undefined) ??
    (typeof standard === "function" ? standard(target, session) : standard);

/** "The supported size range is 2 to 72. This method returns an InvalidArgument error if it's set with a size outside of the supported range." */
export const markerProperties: Readonly<Record<string, PartProperty>> = {
  MarkerBackgroundColor: property(readColor, ofSeries("markerBackgroundColor", seriesColor)),
  MarkerForegroundColor: property(readColor, ofSeries("markerForegroundColor", seriesColor)),
  MarkerSize: property((value) => readInteger(value, { min: 2, max: 72 }), ofSeries("markerSize", 5)),
  MarkerStyle: word(STYLES, ofSeries("markerStyle", "Automatic")),
};
