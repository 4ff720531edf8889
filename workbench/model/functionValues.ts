import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  ERROR_TYPE_SET,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { cellScalar } from "./cellValues";
import type { CellError, Scalar } from "./model";

/** What a cell holds. */
export type Plain = Scalar | CellError;

/** Error of a cell that waits for the add-in; Univer does not know it by itself. */
export const BUSY = "#BUSY!" as ErrorType;
ERROR_TYPE_SET.add(BUSY);

/**
 * What the add-in answered as a value object of the engine.
 * @param place of the calling cell
 */
export function resultValue(value: unknown, place: { unitId: string; sheetId: string; row: number; column: number }): BaseValueObject {
  if (!Array.isArray(value)) return scalarObject(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(scalarObject) : [scalarObject(row)]));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  const calculateValueList = rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => row[column] ?? ErrorValueObject.create(ErrorType.NA))
  );
  return ArrayValueObject.create({ calculateValueList, rowCount: rows.length, columnCount, ...place });
}

/** @param error `#N/A` …, as Excel spells it */
export function errorObject(error: string): ErrorValueObject {
  return ErrorValueObject.create(ERROR_TYPE_SET.has(error as ErrorType) ? (error as ErrorType) : ErrorType.VALUE);
}

/** Cells of a range, `null` for an empty one. */
export function referenceMatrix(reference: BaseReferenceObject): Plain[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, c) => cellScalar(reference.getCellData(startRow + r, startColumn + c)))
  );
}

/** A computed value or array, `null` for what is empty. */
export function valueMatrix(value: BaseValueObject): Plain[][] {
  if (!value.isArray()) return [[plainValue(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => (cell ? plainValue(cell) : null)));
}

function plainValue(value: BaseValueObject): Plain {
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.isNull() ? null : (value.getValue() as Scalar);
}

/** Longer texts do not fit into a cell. */
const MAX_TEXT = 32_767;

/**
 * `null` is 0, also in an array (OfficeDev/office-js#1503). The text "#N/A" is a text, not an error (OfficeDev/office-js#5573); other functions
 * see it so, though its own cell reads as the error: Univer keeps both alike.
 */
function scalarObject(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string")
    return value.length > MAX_TEXT ? ErrorValueObject.create(ErrorType.VALUE) : StringValueObject.create(value);
  return objectValue(value);
}

/** Data types of Excel carry `basicValue`; an error the host has read carries `error`. */
function objectValue(value: object): BaseValueObject {
  if ("error" in value && typeof value.error === "string") return errorObject(value.error);
  if ("basicValue" in value) return scalarObject(value.basicValue);
  return ErrorValueObject.create(ErrorType.VALUE);
}
