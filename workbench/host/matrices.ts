import type { Rect } from "../model/model";
import { ExcelError } from "./errors";

/**
 * The matrix an add-in wrote, checked against the range; a single value stands for every cell.
 * @throws ExcelError `InvalidArgument` when rows or columns do not match the range
 */
export const matrixFor = (rect: Rect, value: unknown): readonly (readonly unknown[])[] => {
  if (!Array.isArray(value)) return Array.from({ length: rect.rowCount }, () => Array<unknown>(rect.columnCount).fill(value));
  const fits = value.length === rect.rowCount && value.every((line) => Array.isArray(line) && line.length === rect.columnCount);
  if (!fits) throw new ExcelError("InvalidArgument");
  return value as unknown[][];
};
