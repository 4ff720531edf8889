/** From what a formula gives to a custom function to the calls that reach the add-in: types, ranges, omitted and repeating arguments. */
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { rectAddress } from "./addresses";
import { arityOf } from "./functionMetadata";
import { BUSY, referenceMatrix, valueMatrix, type Plain } from "./functionValues";
import type { CellError, CustomFunctionMetadata, CustomFunctionParameter, FunctionArgument } from "./model";

/** One call of the add-in. */
export interface PreparedCall {
  readonly args: readonly FunctionArgument[];
  readonly parameterAddresses: readonly (string | null)[];
}

/** Names a cell or a range: `Sheet1!A1:B2`. */
export type AddressOf = (reference: BaseReferenceObject, cells: string) => string;

/** Cells as they are, `null` for an empty one. */
interface Given {
  readonly matrix: readonly (readonly Plain[])[];
  readonly isOmitted: boolean;
  /** Of one cell of the argument, or of all of it; `null` where the argument is no reference. */
  address(row?: number, column?: number): string | null;
}

/** The call is not made: the cell shows this error. */
class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const isError = (value: Plain): value is CellError => typeof value === "object" && value !== null;

/**
 * @param variants the arguments as the engine gives them
 * @returns a matrix of calls, usually one: a range given for a single value makes a call for each of its cells, as Excel lifts its own
 * functions; or the error that the cell shows instead
 */
export function prepareCalls(
  metadata: CustomFunctionMetadata,
  variants: readonly FunctionVariantType[],
  addressOf: AddressOf
): PreparedCall[][] | CellError {
  try {
    const { min, max } = arityOf(metadata);
    if (variants.length < min || variants.length > max) throw new Refused("#VALUE!");
    const given = variants.map((variant) => read(variant, addressOf));
    // A precedent that waits for an answer: the call waits, too.
    if (given.some(({ matrix }) => matrix.some((row) => row.some((cell) => isError(cell) && cell.error === BUSY)))) throw new Refused(BUSY);
    return new Arguments(metadata, given).calls();
  } catch (error) {
    if (error instanceof Refused) return { error: error.code };
    throw error;
  }
}

function read(variant: FunctionVariantType, addressOf: AddressOf): Given {
  if (!variant.isReferenceObject()) {
    const value = variant as BaseValueObject;
    return { matrix: valueMatrix(value), isOmitted: value.isNull(), address: () => null };
  }
  const reference = variant as BaseReferenceObject;
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const whole = { row: startRow, column: startColumn, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 };
  const cell = (row: number, column: number) => ({ row: startRow + row, column: startColumn + column, rowCount: 1, columnCount: 1 });
  return {
    matrix: referenceMatrix(reference),
    isOmitted: false,
    address: (row, column) => addressOf(reference, rectAddress(row === undefined || column === undefined ? whole : cell(row, column))),
  };
}

class Arguments {
  constructor(
    private readonly metadata: CustomFunctionMetadata,
    private readonly given: readonly Given[]
  ) {}

  calls(): PreparedCall[][] {
    const scalars = this.given.filter((_, i) => this.parameter(i).dimensionality === "scalar");
    const rows = Math.max(1, ...scalars.map(({ matrix }) => matrix.length));
    const columns = Math.max(1, ...scalars.map(({ matrix }) => matrix[0]?.length ?? 1));
    return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => this.call(row, column)));
  }

  private parameter(index: number): CustomFunctionParameter {
    const { parameters } = this.metadata;
    return parameters[Math.min(index, parameters.length - 1)]!;
  }

  private call(row: number, column: number): PreparedCall {
    const { parameters } = this.metadata;
    const values = this.given.map((given, i) => this.argument(given, this.parameter(i), row, column));
    const args = parameters.map((parameter, i): FunctionArgument => {
      if (!parameter.repeating) return values[i] ?? null;
      // "When the function is called, the values are provided in an array for the parameter."
      return values.length > i ? (values.slice(i) as FunctionArgument) : null;
    });
    const parameterAddresses = this.given.map((given, i) =>
      this.parameter(i).dimensionality === "matrix" ? given.address() : given.address(...placeIn(given, row, column))
    );
    return { args, parameterAddresses };
  }

  private argument(given: Given, { type, dimensionality }: CustomFunctionParameter, row: number, column: number): Plain | Plain[][] {
    if (given.isOmitted) return null;
    if (dimensionality === "matrix") return given.matrix.map((line) => line.map((cell) => this.converted(cell, type) ?? 0));
    const [r, c] = placeIn(given, row, column);
    const line = given.matrix[r];
    return this.converted(line && c < line.length ? line[c]! : { error: "#N/A" }, type);
  }

  /** Empty cells stay `null` here; in a matrix of any values or numbers they are 0 (OfficeDev/office-js#1951, #5262). */
  private converted(value: Plain, type: CustomFunctionParameter["type"] = "any"): Plain {
    if (isError(value)) {
      if (type === "any" && this.metadata.takesErrors) return value;
      throw new Refused(value.error);
    }
    return CONVERSIONS[type](value);
  }
}

/** A single value stands for all cells of the others. */
const placeIn = ({ matrix }: Given, row: number, column: number): [number, number] => [
  matrix.length === 1 ? 0 : row,
  matrix[0]?.length === 1 ? 0 : column,
];

type Cell = Exclude<Plain, CellError>;

/** "If function arguments cannot be converted to the types expected, evaluation fails and results in a #VALUE! error." (msdn bb687844) */
const CONVERSIONS: Readonly<Record<NonNullable<CustomFunctionParameter["type"]>, (value: Cell) => Plain>> = {
  any: (value) => value,
  number: (value) => (typeof value === "string" ? numberIn(value) : Number(value)),
  string: (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "")),
  boolean: (value) => (typeof value === "string" ? truthIn(value) : Boolean(value)),
};

function numberIn(text: string): number {
  const trimmed = text.trim();
  const number = Number(trimmed.replace(/%$/, ""));
  if (trimmed === "" || !Number.isFinite(number)) throw new Refused("#VALUE!");
  return trimmed.endsWith("%") ? number / 100 : number;
}

function truthIn(text: string): boolean {
  const upper = text.trim().toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") throw new Refused("#VALUE!");
  return upper === "TRUE";
}
