export { createHost } from "./createHost";
export { toWireError, type ExcelErrorCode } from "./errors";
export { ConnectionLost, type Faults } from "./faults";
export { isSetSupported } from "./requirements";
export { formatTranscript, type LoggedRequest } from "./transcript";
export type { Clock } from "./clock";
export type { BatchOptions, ExcelHost, HostOptions, RichApiMessage } from "./types";
