import type { FlowError, FlowErrorCode } from "../../flow";

/** What the officer was doing when it failed. */
export type FailureOrigin = "source" | "check" | "register" | "assess" | "score" | "select";

export interface Failure {
  readonly code: FlowErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly leftover?: string;
  readonly origin: FailureOrigin;
  /** For support: codes and places in the program, nothing from the workbook. */
  readonly technical: string;
}

const isFlowError = (error: unknown): error is FlowError => error instanceof Error && error.name === "FlowError" && "code" in error;

const textAt = (value: unknown, key: string): string | undefined => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "string" ? found : undefined;
};

/** Codes and member names only: free text (a message, a statement with values) could carry names from the roster. */
const CODE_LIKE = /^[\w.$-]{1,80}$/;
const codeOnly = (text: string | undefined): string | undefined => (text !== undefined && CODE_LIKE.test(text) ? text : undefined);

function causes(error: unknown, depth = 0): string[] {
  if (error === undefined || error === null || depth > 4) return [];
  const debugInfo: unknown = typeof error === "object" ? Reflect.get(error, "debugInfo") : undefined;
  const parts = [textAt(error, "name"), textAt(error, "code"), textAt(debugInfo, "errorLocation")]
    .map(codeOnly)
    .filter((part) => part !== undefined);
  const next: unknown = error instanceof Error ? error.cause : undefined;
  return [parts.join(" "), ...causes(next, depth + 1)].filter((line) => line !== "");
}

/**
 * Any thrown value as a failure the pane can explain; what is not a FlowError is `unexpected`.
 *
 * @example toFailure(new FlowError("noRoster"), "check").code // "noRoster"
 */
export function toFailure(error: unknown, origin: FailureOrigin): Failure {
  const flow = isFlowError(error) ? error : undefined;
  const code = flow?.code ?? "unexpected";
  const technical = [`DTT ${origin} ${code}`, ...causes(flow ? flow.cause : error)].join("\n");
  return { code, values: flow?.values ?? {}, leftover: flow?.leftover, origin, technical };
}
