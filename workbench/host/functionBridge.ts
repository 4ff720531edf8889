/** Custom functions: calls of the calculation go to the add-in as messages, its answers come back through `SetInvocationResults`. */
import type { CellError, CustomFunctionCall, WorkbookModel } from "../model/model";
import type { MessageQueue } from "./messages";

const FUNCTION_CATEGORY = 1;
const INVOCATION = 1000;
/** Neither cancelable (1) nor streaming (2); errors among the arguments are passed as objects (4). */
const FLAGS_PLAIN = 0;
const FLAGS_WITH_ERRORS = 4;

/** `CustomFunctionErrorCode` of Office.js → what the cell shows. */
const ERROR_TEXTS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

type Argument = CustomFunctionCall["args"][number];

const isError = (value: unknown): value is CellError => typeof value === "object" && value !== null && "error" in value;

const hasError = (argument: Argument): boolean => (Array.isArray(argument) ? argument.some((row) => row.some(isError)) : isError(argument));

/** Errors travel in the shape that Office.js turns into `CustomFunctions.Error`. */
const encode = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(encode);
  return isError(value) ? { type: "CustomFunctionError", code: value.error } : value;
};

/** The add-in knows a function by its id; the namespace in front (`DTT.`) is Excel's. */
const idOf = (name: string): string => name.slice(name.indexOf(".") + 1);

const messageOf = (call: CustomFunctionCall): string =>
  JSON.stringify([
    call.id,
    idOf(call.name),
    call.args.map(encode),
    call.address,
    call.args.some(hasError) ? FLAGS_WITH_ERRORS : FLAGS_PLAIN,
    call.parameterAddresses,
  ]);

/** A returned `CustomFunctions.Error`, alone or in a matrix, as a cell error. */
const decode = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null) return value;
  const { code, basicValue } = value as { code?: unknown; basicValue?: unknown };
  if (typeof code === "string" && code.startsWith("#")) return { error: code };
  return basicValue ?? { error: "#VALUE!" };
};

interface Answer {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode: unknown;
}

/** `{id, value, failed, errorCode}`, or in newer runtimes `[id, succeeded, value, errorCode]`. */
const readAnswer = (raw: unknown): Answer => {
  if (Array.isArray(raw)) return { id: Number(raw[0]), failed: raw[1] === false, value: raw[2], errorCode: raw[3] };
  const { id, value, failed, errorCode } = raw as { id: unknown; value?: unknown; failed?: unknown; errorCode?: unknown };
  return { id: Number(id), failed: failed === true, value, errorCode };
};

export class FunctionBridge {
  constructor(
    private readonly model: WorkbookModel,
    queue: MessageQueue
  ) {
    model.onFunctionCalls((calls) => {
      queue.post(calls.map((call) => ({ category: FUNCTION_CATEGORY, type: INVOCATION, targetId: "", message: messageOf(call) })));
    });
  }

  /** @param answers the argument of `SetInvocationResults` or `SetInvocationArrayResults` */
  async deliver(answers: unknown): Promise<void> {
    const results = (Array.isArray(answers) ? answers : []).map(readAnswer).map(({ id, failed, value, errorCode }) => {
      const decoded = decode(value ?? null);
      if (failed) return { id, value: null, error: ERROR_TEXTS[Number(errorCode)] ?? "#VALUE!" };
      return isError(decoded) ? { id, value: null, error: decoded.error } : { id, value: decoded };
    });
    await this.model.setFunctionResults(results);
  }
}
