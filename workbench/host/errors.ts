/** Excel's error codes with the sentences Excel on the web says (English; a host is free to localise them, add-ins branch on the code). */
import type { WireError } from "./wire";

const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ActivityLimitReached: "Activity limit has been reached.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  BadPassword: "The password you supplied is incorrect.",
  Conflict: "Request could not be processed because of a conflict.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  HostRestartNeeded: "The Office application needs to be restarted.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidOrTimedOutSession: "Your Office Online session has expired or is invalid. To continue, refresh the page.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRibbonDefinition: "Office has been given an invalid ribbon definition.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: "The memory limit has been reached. Your action could not be completed.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet: "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: "The attempted operation affects more than the limit of 33554000 cells.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  ServiceNotAvailable: "The service is unavailable.",
  UnsupportedOperation: "The operation being attempted is not supported.",
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

/** A property that objects of this kind do not have, as the hole of a chart that is no doughnut. */
export class NotApplicable extends ExcelError {
  constructor() {
    super("InvalidArgument");
  }
}

/** Names the member the host does not have: never a silent success. */
export const apiNotFound = (className: string, member: string): ExcelError => {
  const location = `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  return new ExcelError("ApiNotFound", location, `${MESSAGES.ApiNotFound} (${location})`);
};

/** The `Error` part of a response. Anything that is not Excel's own error is a `GeneralException` that says what broke in the host. */
export const toWireError = (error: unknown, location?: string, actionIndex?: number): WireError => {
  const excel = error instanceof ExcelError ? error : undefined;
  const code = excel?.code ?? "GeneralException";
  const inside = excel ? undefined : `${MESSAGES.GeneralException} (${error instanceof Error ? error.message : String(error)})`;
  return {
    Code: code,
    Message: inside ?? excel?.message ?? MESSAGES[code],
    Location: excel?.location ?? location ?? "",
    HttpStatusCode: HTTP_STATUS[code] ?? 400,
    ...(actionIndex === undefined ? {} : { ActionIndex: actionIndex }),
  };
};
