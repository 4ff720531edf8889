import type { ICellData, Nullable } from "@univerjs/core";
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
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { cellScalar } from "./cellValues";
import type { CellError, CustomFunctionCall, Scalar } from "./model";

type Argument = CustomFunctionCall["args"][number];
type Plain = Scalar | CellError;

/** Error of a cell that waits for the add-in; Univer does not know it by itself. */
export const BUSY = "#BUSY!" as ErrorType;
ERROR_TYPE_SET.add(BUSY);

/**
 * An argument as Excel passes it to a custom function: a range as a matrix with "" for empty cells, a single cell as a scalar unless the
 * parameter is a matrix.
 * @param dimensionality of the parameter in the function's metadata
 */
export function argumentValue(variant: FunctionVariantType, dimensionality: "scalar" | "matrix"): Argument {
  const matrix = variant.isReferenceObject() ? referenceMatrix(variant as BaseReferenceObject) : valueMatrix(variant as BaseValueObject);
  return dimensionality === "matrix" || matrix.length > 1 || matrix[0]!.length > 1 ? matrix : matrix[0]![0]!;
}

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

function referenceMatrix(reference: BaseReferenceObject): Plain[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, c) => blankAsText(reference.getCellData(startRow + r, startColumn + c)))
  );
}

function blankAsText(cell: Nullable<ICellData>): Plain {
  return cellScalar(cell) ?? "";
}

function valueMatrix(value: BaseValueObject): Plain[][] {
  if (!value.isArray()) return [[plainValue(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => (cell ? plainValue(cell) : "")));
}

function plainValue(value: BaseValueObject): Plain {
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  if (value.isNull()) return "";
  return value.getValue() as Scalar;
}

function scalarObject(value: unknown): BaseValueObject {
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return ERROR_TYPE_SET.has(value as ErrorType) ? errorObject(value) : StringValueObject.create(value);
  if (value === null || value === undefined) return StringValueObject.create("");
  return objectValue(value);
}

/** Data types of Excel carry `basicValue`; an error the host has read carries `error`. */
function objectValue(value: object): BaseValueObject {
  if ("error" in value && typeof value.error === "string") return errorObject(value.error);
  if ("basicValue" in value) return scalarObject(value.basicValue);
  return ErrorValueObject.create(ErrorType.VALUE);
}
