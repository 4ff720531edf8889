/** Excel's error codes with the sentences Excel on the web says (English; a host is free to localise them, add-ins branch on the code). */
import type { WireError } from "./wire";

const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  ActivityLimitReached: "Activity limit has been reached.",
  BadPassword: "The password you supplied is incorrect.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  RequestAborted: "The request was aborted during run time.",
  ConnectionFailure: "Could not connect to server.",
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

const HTTP_STATUS: Partial<Record<ExcelErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
};

/** Thrown by the objects of the host; becomes the `Error` of the response. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    /** `Class.member` */
    readonly location?: string,
    message?: string
  ) {
    super(message ?? MESSAGES[code]);
    this.name = "ExcelError";
  }
}

/** Names the member the host does not have: never a silent success. */
export const apiNotFound = (className: string, member: string): ExcelError => {
  const location = `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  return new ExcelError("ApiNotFound", location, `${MESSAGES.ApiNotFound} (${location})`);
};

/**
 * Thrown by `HostOptions.beforeBatch` to make a batch fail with a code of Excel's.
 * @example createHost(model, { beforeBatch: (n) => { if (n === 3) throw new HostFault("RequestAborted", { after: true }); } })
 */
export class HostFault extends Error {
  readonly after: boolean;
  constructor(
    readonly code: string,
    options: {
      /** The batch takes effect first, then its answer is lost. */
      readonly after?: boolean;
    } = {}
  ) {
    super(code);
    this.name = "HostFault";
    this.after = options.after ?? false;
  }
}

export const messageOf = (code: string): string => (MESSAGES as Record<string, string>)[code] ?? MESSAGES.GeneralException;

/** The `Error` part of a response. Anything that is not Excel's own error is a `GeneralException` that says what broke in the host. */
export const toWireError = (error: unknown, location?: string, actionIndex?: number): WireError => {
  const excel = error instanceof ExcelError ? error : undefined;
  const code = excel?.code ?? (error instanceof HostFault ? (error.code as ExcelErrorCode) : "GeneralException");
  const inside =
    excel || error instanceof HostFault
      ? undefined
      : `${MESSAGES.GeneralException} (${error instanceof Error ? error.message : String(error)})`;
  return {
    Code: code,
    Message: inside ?? excel?.message ?? messageOf(code),
    Location: excel?.location ?? location ?? "",
    HttpStatusCode: HTTP_STATUS[code] ?? 400,
    ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }),
  };
};
