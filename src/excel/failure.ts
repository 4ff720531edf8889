/** Excel's own errors, reduced to what the jobs can act on. `message` is localised by the host, so only `code` counts. */
export type ExcelFailureCode =
  "cellEditMode" | "payloadTooLarge" | "apiNotFound" | "accessDenied" | "connectionLost" | "itemNotFound" | "unexpected";

const BY_EXCEL_CODE: Readonly<Record<string, ExcelFailureCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  RangeExceedsLimit: "payloadTooLarge",
  MemoryLimitReached: "payloadTooLarge",
  ApiNotFound: "apiNotFound",
  ApiNotAvailable: "apiNotFound",
  AccessDenied: "accessDenied",
  InactiveWorkbook: "connectionLost",
  RequestAborted: "connectionLost",
  InvalidOrTimedOutSession: "connectionLost",
  ConnectionFailure: "connectionLost",
  HostRestartNeeded: "connectionLost",
  ItemNotFound: "itemNotFound",
};

export class ExcelFailure extends Error {
  constructor(
    readonly code: ExcelFailureCode,
    /** Excel's own code and the statement it failed at, for the details panel: no cell content. */
    readonly detail: string,
    options?: ErrorOptions
  ) {
    super(`${code} (${detail})`, options);
    this.name = "ExcelFailure";
  }
}

/** Any error of Office.js as an {@link ExcelFailure}; other errors pass through. */
export function toExcelFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  const location = "debugInfo" in error && isDebugInfo(error.debugInfo) ? (error.debugInfo.errorLocation ?? "") : "";
  const code = BY_EXCEL_CODE[error.code] ?? "unexpected";
  return new ExcelFailure(code, [error.code, location].filter(Boolean).join(" @ "), { cause: error });
}

function isDebugInfo(value: unknown): value is { errorLocation?: string } {
  return typeof value === "object" && value !== null;
}
