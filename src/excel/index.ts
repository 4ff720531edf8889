/** Where Excel is touched: the only folder that says `Excel.`. */
export { ExcelFailure, type ExcelFailureCode } from "./failure";
export { readFonts } from "./readFonts";
export { readColumns, type ColumnsRead } from "./readColumns";
export { readHeaderGrid } from "./readHeaderGrid";
export { readGrids, type ReadOptions } from "./readGrids";
export { readMatching } from "./readMatching";
export { listSheets, selectCells, type SheetListItem } from "./sheets";
export { readStoredSettings, writeStoredSettings } from "./storedSettings";
export { LeftoverError } from "./journal";
export { NotRestoredError, patchSheet } from "./patchSheet";
export { VerificationError } from "./writeContent";
export { SheetExistsError, writeSheet, type OnExisting, type WriteOptions } from "./writeSheet";
