export { openXlsx } from "./open";
export { saveXlsx } from "./save";
export { lossesOf } from "./losses";
export { XlsxError, type XlsxErrorCode } from "./xlsxError";
