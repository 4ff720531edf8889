import { BooleanNumber, type IColumnData, type IRowData } from "@univerjs/core";
import { isOn } from "../isOn";
import type { UniverStyles } from "../styles/univerStyles";
import { pixelsOfFileWidth, PIXELS_PER_POINT } from "./widths";

type Attributes = Readonly<Record<string, string | undefined>>;

/** @param attributes of a `row`. @returns what Univer holds of the row; empty where it is like any other */
export function rowData({ ht, hidden, s, customFormat }: Attributes, styles: UniverStyles): Partial<IRowData> {
  const height = Number(ht ?? NaN);
  const id = isOn(customFormat) && s !== undefined ? styles.lineStyleId(Number(s)) : undefined;
  return {
    ...(height > 0 ? { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE } : {}),
    ...(isOn(hidden) ? { hd: BooleanNumber.TRUE } : {}),
    ...(id ? { s: id } : {}),
  };
}

/** @param attributes of a `col`. @returns what Univer holds of each of its columns */
export function columnData({ width, hidden, style }: Attributes, styles: UniverStyles): Partial<IColumnData> {
  const digits = Number(width ?? NaN);
  const id = style === undefined ? undefined : styles.lineStyleId(Number(style));
  return {
    ...(digits >= 0 ? { w: pixelsOfFileWidth(digits) } : {}),
    ...(isOn(hidden) ? { hd: BooleanNumber.TRUE } : {}),
    ...(id ? { s: id } : {}),
  };
}
