/** Titles of a chart and of its axes. */
import type { SourceData } from "../../../model/items/charts";
import type { Json } from "../../../model/items/drawing";
import { ExcelError } from "../../errors";
import { readBoolean, readInteger, readText } from "../../guards";
import type { HostSession } from "../../session";
import type { PartTarget } from "../parts/part";
import { childPart, partObject, readPart, writePart } from "../parts/part";
import type { PartProperty } from "../parts/partClass";
import { flag, partClass, word } from "../parts/partClass";
import { placed } from "./layout";
import { readReference, sourceText } from "./sources";

export const HORIZONTAL = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
export const VERTICAL = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;

/** "An integer from -90 to 90 or the integer 180 for vertically-oriented text." */
const readOrientation = (value: unknown): number => {
  const angle = readInteger(value, { min: -90, max: 180 });
  if (angle > 90 && angle !== 180) throw new ExcelError("InvalidArgument");
  return angle;
};

export const orientation =
  (fallback = 0): PartProperty =>
  (key) => ({
    get: (target, session) => readPart(target, session)[key] ?? fallback,
    set: (target, value, session) => writePart(target, { [key]: readOrientation(value) }, session),
  });

/** Titles keep, beside their text, the cell they were linked to. */
const titleText = ({ text, source }: Json, session: HostSession): string =>
  source ? sourceText(source as unknown as SourceData, session) : typeof text === "string" ? text : "";

/** A text makes the title visible and unlinks it; fonts of single characters are gone. */
const textProperty: PartProperty = () => ({
  get: (target, session) => titleText(readPart(target, session), session),
  set: (target, value, session) =>
    writePart(target, { text: readText(value), source: undefined, characters: undefined, visible: true }, session),
});

const visibleProperty: PartProperty = () => ({
  get: (target, session) => readPart(target, session).visible ?? false,
  set: (target, value, session) => {
    const { text } = readPart(target, session);
    const visible = readBoolean(value);
    writePart(target, { visible, ...(visible && text === undefined ? { text: standardText(target) } : {}) }, session);
  },
});

/** What Excel writes into a title that is switched on. */
const standardText = ({ path }: PartTarget): string => (path[0] === "title" ? "Chart Title" : "Axis Title");

const setFormula = (target: PartTarget, formula: unknown, session: HostSession): null => {
  const source = readReference(readText(formula), session) as unknown as Json;
  writePart(target, { source, text: undefined, characters: undefined, visible: true }, session);
  return null;
};

/** Part of a title; it keeps its font under `start:length`. @throws ExcelError `InvalidArgument` beyond the end of the text */
const substring = (target: PartTarget, start: unknown, length: unknown, session: HostSession) => {
  const text = titleText(readPart(target, session), session);
  const from = readInteger(start, { min: 0, max: text.length });
  const count = readInteger(length, { min: 1, max: text.length - from });
  return partObject("ChartFormatString", childPart(target, "characters", `${from}:${count}`));
};

export const chartFormatStringClass = partClass("ChartFormatString", { parts: { Font: "ChartFont" } });

export const chartTitleClass = partClass("ChartTitle", {
  properties: {
    HorizontalAlignment: word(HORIZONTAL, "Center"),
    Left: placed("x"),
    Overlay: flag(false),
    ShowShadow: flag(false),
    Text: textProperty,
    TextOrientation: orientation(),
    Top: placed("y"),
    VerticalAlignment: word(VERTICAL, "Center"),
    Visible: visibleProperty,
  },
  parts: { Format: "ChartTitleFormat" },
  methods: {
    GetSubstring: (target, [start, length], session) => substring(target, start, length, session),
    SetFormula: (target, [formula], session) => setFormula(target, formula, session),
  },
});

/** The title of a standing axis is written upwards. */
const axisAngle: PartProperty = (key) => ({
  get: (target, session) => readPart(target, session)[key] ?? (target.path.includes("valueAxis") ? 90 : 0),
  set: (target, value, session) => writePart(target, { [key]: readOrientation(value) }, session),
});

export const chartAxisTitleClass = partClass("ChartAxisTitle", {
  properties: { Text: textProperty, TextOrientation: axisAngle, Visible: visibleProperty },
  parts: { Format: "ChartAxisTitleFormat" },
  methods: { SetFormula: (target, [formula], session) => setFormula(target, formula, session) },
});
