/** Print area, print titles and margins. */
import type { PageLayout, Rect } from "../../model/model";
import { formatRect, parseRect, splitAreas } from "../addresses";
import type { HostObject, MethodOf } from "../definitions";
import { ExcelError } from "../errors";
import { readNumber, readText, readWord } from "../guards";
import { WHOLE_SHEET } from "../rects";
import type { HostSession } from "../session";
import { findArea, findRanges } from "./findRange";
import { changeLayout, layoutOf } from "./layoutOf";
import { isRange, isRangeAreas, newRange, newRangeAreas, rectOf } from "./rangeObject";
import type { SheetTarget } from "./sheetObject";

const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const MARGINS: Readonly<Record<string, keyof PageLayout>> = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
};

const setMargins = (target: SheetTarget, unit: unknown, options: unknown, session: HostSession): null => {
  const factor = POINTS_PER_UNIT[readWord(unit, ["Points", "Inches", "Centimeters"] as const)];
  if (typeof options !== "object" || options === null) throw new ExcelError("InvalidArgument");
  const patch = Object.entries(options).map(([side, value]: [string, unknown]) => {
    const member = MARGINS[side];
    if (!member) throw new ExcelError("InvalidArgument");
    return [member, readNumber(value, { min: 0 }) * factor];
  });
  changeLayout(target, Object.fromEntries(patch) as Partial<PageLayout>, session);
  return null;
};

const rectsOf = (target: SheetTarget, value: unknown, session: HostSession): readonly Rect[] => {
  if (isRange(value)) return [rectOf(value.target)];
  if (isRangeAreas(value)) return value.target.rects;
  return findRanges(target.sheetId, readText(value), session);
};

const titleRect = (target: SheetTarget, value: unknown, session: HostSession): Rect =>
  isRange(value) ? rectOf(value.target) : findArea(target.sheetId, readText(value), session).rect;

const absolute = (text: string): string => text.replace(/[A-Z]+|\d+/g, "$$$&");

const setTitleRows = (target: SheetTarget, value: unknown, session: HostSession): null => {
  const rect = titleRect(target, value, session);
  changeLayout(target, { printTitleRows: absolute(formatRect({ ...WHOLE_SHEET, row: rect.row, rowCount: rect.rowCount })) }, session);
  return null;
};

const setTitleColumns = (target: SheetTarget, value: unknown, session: HostSession): null => {
  const rect = titleRect(target, value, session);
  changeLayout(
    target,
    { printTitleColumns: absolute(formatRect({ ...WHOLE_SHEET, column: rect.column, columnCount: rect.columnCount })) },
    session
  );
  return null;
};

type Title = "printTitleRows" | "printTitleColumns";

const title = (target: SheetTarget, which: Title, session: HostSession): HostObject | null => {
  const rect = parseRect(layoutOf(target, session)[which] ?? "");
  return rect && newRange(target.sheetId, rect);
};

const printArea = (target: SheetTarget, session: HostSession): HostObject | null => {
  const rects = splitAreas(layoutOf(target, session).printArea ?? "").map((part) => parseRect(part.slice(part.lastIndexOf("!") + 1)));
  const found = rects.filter((rect) => rect !== null);
  return found.length > 0 ? newRangeAreas(target.sheetId, found) : null;
};

const existing = (object: HostObject | null): HostObject => {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
};

export const printMethods: Readonly<Record<string, MethodOf<SheetTarget>>> = {
  SetPrintMargins: (target, [unit, options], session) => setMargins(target, unit, options, session),
  SetPrintArea: (target, [area], session) => {
    const rects = rectsOf(target, area, session);
    changeLayout(target, { printArea: rects.map((rect) => absolute(formatRect(rect))).join(",") }, session);
    return null;
  },
  SetPrintTitleRows: (target, [rows], session) => setTitleRows(target, rows, session),
  SetPrintTitleColumns: (target, [columns], session) => setTitleColumns(target, columns, session),
  GetPrintArea: (target, _args, session) => existing(printArea(target, session)),
  GetPrintAreaOrNullObject: (target, _args, session) => printArea(target, session),
  GetPrintTitleRows: (target, _args, session) => existing(title(target, "printTitleRows", session)),
  GetPrintTitleRowsOrNullObject: (target, _args, session) => title(target, "printTitleRows", session),
  GetPrintTitleColumns: (target, _args, session) => existing(title(target, "printTitleColumns", session)),
  GetPrintTitleColumnsOrNullObject: (target, _args, session) => title(target, "printTitleColumns", session),
};
