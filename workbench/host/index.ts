export { createHost } from "./createHost";
export { HostFault, toWireError } from "./errors";
export { isSetSupported, requirementMatrixOf } from "./requirements";
export type { ExcelHost, HostOptions, RequestLogEntry, RichApiMessage } from "./types";
