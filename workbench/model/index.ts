/** The workbook model for a page that runs Univer itself; Node takes `index.node.ts`. */
export * from "./model";
export type { UniverParts } from "./book";
export type { EngineOptions } from "./engine";
export { functionsOf } from "./functionMetadata";
export { passwordMatches } from "./passwords";
export { UniverWorkbookModel } from "./univerModel";
export { createModelOver } from "./createModelOver";
export { lossesOf, openXlsx, saveXlsx, XlsxError, type XlsxErrorCode } from "./codec";
