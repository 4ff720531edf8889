/** `getCellProperties` and its relatives: many formats in one call, in plain camelCase JSON. */
import type { CellStyle, Rect } from "../../model/model";
import { formatAddress, isUnbounded } from "../addresses";
import type { MethodOf } from "../definitions";
import { ExcelError } from "../errors";
import { requireWritable } from "../guards";
import { matrixFor } from "../matrices";
import { cellCount } from "../rects";
import type { HostSession } from "../session";
import { readCellStyle, writeCellStyle } from "./cellStyleJson";
import type { Json } from "./cellStyleJson";
import type { Line } from "./lineSizes";
import { permission, readPoints, setSize, span } from "./lineSizes";
import { rectOf } from "./rangeObject";
import type { RangeTarget } from "./rangeObject";

const READ_LIMIT = 5_000_000;

const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

const asOptions = (value: unknown): Json => {
  if (!isRecord(value)) throw new ExcelError("InvalidArgument");
  return value;
};

const bounded = (target: RangeTarget): Rect => {
  const rect = rectOf(target);
  if (isUnbounded(rect)) throw new ExcelError("InvalidArgument");
  if (cellCount(rect) > READ_LIMIT) throw new ExcelError("RangeExceedsLimit");
  return rect;
};

const withAddress = (options: Json, rect: Rect, sheetName: string): Json => ({
  ...(options.address ? { address: formatAddress(sheetName, rect) } : {}),
  ...(options.addressLocal ? { addressLocal: formatAddress(sheetName, rect) } : {}),
});

const cellRect = (rect: Rect, r: number, c: number): Rect => ({ row: rect.row + r, column: rect.column + c, rowCount: 1, columnCount: 1 });

const getCellProperties = (target: RangeTarget, value: unknown, session: HostSession): Json[][] => {
  const options = asOptions(value);
  const rect = bounded(target);
  const { name } = session.sheet(target.sheetId);
  return session.wideFormats.read(target.sheetId, rect).map((line, r) =>
    line.map((style, c) => ({
      ...withAddress(options, cellRect(rect, r, c), name),
      ...(isRecord(options.format) ? { format: readCellStyle(style, options.format) } : {}),
    }))
  );
};

/** One style for a line, where its cells agree; a member they differ in is `null`. */
const agreed = (jsons: readonly unknown[]): unknown => {
  if (jsons.every(isRecord)) {
    const [first = {}] = jsons;
    return Object.fromEntries(Object.keys(first).map((key) => [key, agreed(jsons.map((json) => json[key]))]));
  }
  return jsons.every((json) => json === jsons[0]) ? (jsons[0] ?? null) : null;
};

const lineProperties =
  (line: Line) =>
  (target: RangeTarget, value: unknown, session: HostSession): Json[] => {
    const options = asOptions(value);
    const rect = rectOf(target);
    const { name } = session.sheet(target.sheetId);
    const { model } = session;
    const size = line === "row" ? "rowHeight" : "columnWidth";
    const [first, count] = span(rect, line);
    return Array.from({ length: count }, (_, i) => {
      const index = first + i;
      const part: Rect = line === "row" ? { ...rect, row: index, rowCount: 1 } : { ...rect, column: index, columnCount: 1 };
      const format = isRecord(options.format) ? options.format : null;
      const { [size]: wantsSize, ...styleOptions } = format ?? {};
      const styles =
        format && Object.keys(styleOptions).length > 0
          ? session.wideFormats.read(target.sheetId, bounded({ ...target, rect: part })).flat()
          : [];
      const styleJson = agreed(styles.map((style) => readCellStyle(style, styleOptions)));
      return {
        ...withAddress(options, part, name),
        ...(options[`${line}Index`] ? { [`${line}Index`]: index } : {}),
        ...(options[`${line}Hidden`] ? { [`${line}Hidden`]: model.isHidden(target.sheetId, line, index) } : {}),
        ...(format
          ? {
              format: {
                ...(isRecord(styleJson) ? styleJson : {}),
                ...(wantsSize
                  ? { [size]: line === "row" ? model.rowHeight(target.sheetId, index) : model.columnWidth(target.sheetId, index) }
                  : {}),
              },
            }
          : {}),
      };
    });
  };

const setCellProperties = (target: RangeTarget, value: unknown, session: HostSession): null => {
  requireWritable(session, target.sheetId, "allowFormatCells");
  const rect = bounded(target);
  if (!Array.isArray(value)) throw new ExcelError("InvalidArgument");
  const patches = matrixFor(rect, value).map((line) =>
    line.map((cell): CellStyle => (isRecord(cell) && isRecord(cell.format) ? writeCellStyle(cell.format) : {}))
  );
  session.wideFormats.beforeWrite(target.sheetId, rect);
  session.model.writeStyles(target.sheetId, rect, patches);
  return null;
};

const setLineProperties =
  (line: Line) =>
  (target: RangeTarget, value: unknown, session: HostSession): null => {
    requireWritable(session, target.sheetId, permission(line));
    const rect = rectOf(target);
    const [first, count] = span(rect, line);
    if (!Array.isArray(value) || value.length !== count) throw new ExcelError("InvalidArgument");
    value.forEach((entry: unknown, i) => {
      if (!isRecord(entry)) return;
      const { [line === "row" ? "rowHeight" : "columnWidth"]: size, ...style } = isRecord(entry.format) ? entry.format : {};
      const hidden = entry[`${line}Hidden`];
      if (typeof hidden === "boolean") session.model.setHidden(target.sheetId, line, first + i, 1, hidden);
      if (size !== undefined && size !== null) setSize(target.sheetId, line, first + i, 1, readPoints(size, line), session);
      const part: Rect = line === "row" ? { ...rect, row: first + i, rowCount: 1 } : { ...rect, column: first + i, columnCount: 1 };
      if (Object.keys(style).length > 0) session.wideFormats.write(target.sheetId, part, writeCellStyle(style));
    });
    return null;
  };

export const propertyMethods: Readonly<Record<string, MethodOf<RangeTarget>>> = {
  GetCellProperties: (target, [options], session) => getCellProperties(target, options, session),
  GetRowProperties: (target, [options], session) => lineProperties("row")(target, options, session),
  GetColumnProperties: (target, [options], session) => lineProperties("column")(target, options, session),
  SetCellProperties: (target, [data], session) => setCellProperties(target, data, session),
  SetRowProperties: (target, [data], session) => setLineProperties("row")(target, data, session),
  SetColumnProperties: (target, [data], session) => setLineProperties("column")(target, data, session),
};
