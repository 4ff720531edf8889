/** How a call of a custom function is written for Office.js, and how its answer is read. */
import type { CellError, CustomFunctionCall, CustomFunctionResult, FunctionArgument } from "../model/model";

/** Flags of a call: the add-in may be told of a cancellation, answers come again and again, errors are among the arguments. */
const CANCELABLE = 1;
const STREAMING = 2;
const WITH_ERRORS = 4;

const isError = (value: unknown): value is CellError => typeof value === "object" && value !== null && "error" in value;

const hasError = (argument: FunctionArgument): boolean =>
  Array.isArray(argument) ? argument.some((part) => hasError(part as FunctionArgument)) : isError(argument);

/** Errors travel in the shape that Office.js turns into `CustomFunctions.Error`. */
const encode = (value: FunctionArgument): unknown => {
  if (Array.isArray(value)) return value.map((part) => encode(part as FunctionArgument));
  return isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
};

const flagsOf = ({ args, metadata: { isCancelable, isStreaming } }: CustomFunctionCall): number =>
  (isCancelable ? CANCELABLE : 0) | (isStreaming ? STREAMING : 0) | (args.some(hasError) ? WITH_ERRORS : 0);

/** The add-in knows a function by its id; the namespace in front (`DTT.`) is Excel's. */
const idOf = ({ name, metadata: { id } }: CustomFunctionCall): string => id ?? name.slice(name.indexOf(".") + 1);

/** An argument that is a single empty cell: `null` in Excel on the web, 0 on the desktop (OfficeDev/office-js#4702). */
const withEmptyCells = ({ args, parameterAddresses }: CustomFunctionCall, emptyCell: null | 0): FunctionArgument[] =>
  args.map((argument, i) => {
    if (Array.isArray(argument)) return argument as FunctionArgument;
    return argument === null && parameterAddresses[i] ? emptyCell : argument;
  });

/** @param emptyCell what stands for a single empty cell */
export const callMessage = (call: CustomFunctionCall, emptyCell: null | 0): string =>
  JSON.stringify([
    call.id,
    idOf(call),
    withEmptyCells(call, emptyCell).map(encode),
    call.metadata.wantsAddress ? call.address : null,
    flagsOf(call),
    call.metadata.wantsParameterAddresses ? call.parameterAddresses : null,
  ]);

/** The answer to a call is no longer wanted. */
export const cancelMessage = (invocationId: number): string => JSON.stringify({ invocationId });

/** Error codes of a `CustomFunctions.Error`; the others stand for what went wrong in Office.js or by mistake. */
const SPOKEN = new Set([1, 7]);
/** Error codes of Office.js for a call that failed → what the cell shows; any other one is `#VALUE!`. */
const BY_NUMBER: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?" };

/** "#NAME?" and "#REF!" are "supported as a custom function input error, but not as a custom function output error". */
const OUTPUT = new Set(["#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#VALUE!"]);
/** "You can only return a custom error message with the #VALUE! and #N/A errors." */
const WITH_MESSAGE = new Set(["#VALUE!", "#N/A"]);

interface Decoding {
  /** CustomFunctionsRuntime 1.4 and higher: entities, formatted numbers and the like. */
  readonly takesDataTypes: boolean;
}

/** A returned `CustomFunctions.Error`, a data type, alone or in a matrix, as a cell can hold it. */
const decode = (value: unknown, options: Decoding): unknown => {
  if (Array.isArray(value)) return value.map((part) => decode(part, options));
  if (typeof value !== "object" || value === null) return value;
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  if (typeof code === "string") return { error: OUTPUT.has(code) ? code : "#VALUE!" };
  return options.takesDataTypes && basicValue !== undefined ? basicValue : { error: "#VALUE!" };
};

const messageIn = (value: unknown): string | undefined => {
  const message = typeof value === "object" && value !== null ? (value as { message?: unknown }).message : value;
  return typeof message === "string" && message !== "" ? message : undefined;
};

const failedResult = (id: number, error: string, said: unknown): CustomFunctionResult => {
  const message = WITH_MESSAGE.has(error) ? messageIn(said) : undefined;
  return { id, value: null, error, ...(message ? { message } : {}) };
};

/** @param raw `[id, succeeded, value, errorCode]`, or in older runtimes `{id, value, failed, errorCode}` */
export const readResult = (raw: unknown, options: Decoding): CustomFunctionResult => {
  const { id, value, failed, errorCode } = fields(raw);
  if (failed) return failedResult(id, BY_NUMBER[Number(errorCode)] ?? "#VALUE!", SPOKEN.has(Number(errorCode)) ? value : undefined);
  const decoded = decode(value ?? null, options);
  return isError(decoded) ? failedResult(id, decoded.error, value) : { id, value: decoded };
};

const fields = (raw: unknown): { id: number; value: unknown; failed: boolean; errorCode: unknown } => {
  if (Array.isArray(raw)) return { id: Number(raw[0]), failed: raw[1] === false, value: raw[2], errorCode: raw[3] };
  const { id, value, failed, errorCode } = raw as { id: unknown; value?: unknown; failed?: unknown; errorCode?: unknown };
  return { id: Number(id), failed: failed === true, value, errorCode };
};
