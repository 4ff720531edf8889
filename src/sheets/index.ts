/** A whole worksheet as plain data, put together row by row. Knows nothing of Office nor of the domain. */
export { SheetBuilder, type SpanningCell } from "./sheetBuilder";
export type { CellFormat, CellPatch, PageSetup, SheetArea, SheetCell, SheetModel } from "./sheetModel";
export { BLANK_DATE, dateInWords } from "./vietnameseDate";
