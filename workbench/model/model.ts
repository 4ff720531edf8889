/**
 * The workbook behind the host, the page and Node: one small interface, so that the engine can be swapped.
 * Everything is plain data; rows and columns are 0-based; sheets are named by an id that never changes.
 */
import type { ItemsChanged, SheetItemKind, SheetItemKinds } from "./itemKinds";
import type { WorkbookItemKind, WorkbookItems } from "./workbookItems";

export type Scalar = string | number | boolean | null;

/** 0-based area of one sheet. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellError {
  readonly error: string; // "#N/A", "#VALUE!", "#BUSY!" …
}

export type BorderEdge = "top" | "bottom" | "left" | "right";

export interface BorderStyle {
  readonly style: "none" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
  /** `#RRGGBB` */
  readonly color: string;
}

/** Every member is optional: as a patch it means "leave alone", as a reading "default". */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  /** `null` clears the fill. */
  readonly fill?: string | null;
  readonly horizontal?: "General" | "Left" | "Center" | "Right" | "Justify" | "Fill" | "CenterAcrossSelection" | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrap?: boolean;
  readonly rotation?: number;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly borders?: Partial<Record<BorderEdge, BorderStyle>>;
}

/** A cell as read. */
export interface CellReading {
  readonly value: Scalar | CellError;
  /** With the leading `=`; absent where the cell holds no formula of its own (a spilled cell has none). */
  readonly formula?: string;
  /** As displayed with its number format. */
  readonly text: string;
}

/** What to put into a cell. The host has already parsed the text the way Excel parses typed text. */
export type CellInput =
  | { readonly kind: "keep" }
  | { readonly kind: "clear" }
  | {
      readonly kind: "value";
      readonly value: Exclude<Scalar, null>;
      /** text that must stay text */ readonly forceText?: boolean;
      readonly numberFormat?: string;
    }
  | { readonly kind: "formula"; readonly formula: string };

/** Regional settings. */
export type Locale = "en-US" | "vi-VN";

/** What a typed text means. */
export interface TypedValue {
  readonly value: Exclude<Scalar, null>;
  /** That the cell takes over where it has none of its own. */
  readonly numberFormat?: string;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor?: string;
}

/** Page setup as Office.js names it; lengths in points. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** `A4`, `Letter` … as in Excel.PaperType */
  paperSize: string;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  printGridlines: boolean;
  /** Zoom in percent, or pages to fit (0 or absent: as many as needed). */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea?: string;
  /** `$1:$3` */
  printTitleRows?: string;
  printTitleColumns?: string;
  /** Header and footer texts with Excel's codes (`&P` page number …). */
  headersFooters: {
    differentFirstPage: boolean;
    defaultPages: HeaderFooter;
    firstPage: HeaderFooter;
  };
}

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface SheetProtection {
  readonly protected: boolean;
  readonly password?: string;
  readonly options?: Readonly<Record<string, boolean | string>>;
}

/** As Excel passes it: a scalar, a matrix for a range, a list of either for a repeating parameter; `null` for an omitted one. */
export type FunctionArgument = Scalar | CellError | readonly FunctionArgument[];

export interface CustomFunctionCall {
  readonly id: number;
  /** Full name, upper case: `DTT.ELIGIBLE` */
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  /** `Sheet1!A1` */
  readonly address: string;
  /** Address of each argument that is a reference, else `null`. */
  readonly parameterAddresses: readonly (string | null)[];
  readonly metadata: CustomFunctionMetadata;
}

export interface CustomFunctionResult {
  readonly id: number;
  readonly value: unknown;
  /** `#N/A` …: the call failed. */
  readonly error?: string;
  /** What the function says to its error. */
  readonly message?: string;
}

export interface CustomFunctionParameter {
  readonly name: string;
  /** Default `any`. */
  readonly type?: "any" | "number" | "string" | "boolean";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function of `functions.json`; what is absent is false. */
export interface CustomFunctionMetadata {
  /** With the namespace: `DTT.ELIGIBLE` */
  readonly name: string;
  /** By which the add-in associates it; absent: the name without the namespace. */
  readonly id?: string;
  readonly parameters: readonly CustomFunctionParameter[];
  /** Errors among the arguments are passed on (`allowErrorForDataTypeAny`). */
  readonly takesErrors?: boolean;
  readonly isStreaming?: boolean;
  readonly isCancelable?: boolean;
  readonly isVolatile?: boolean;
  readonly wantsAddress?: boolean;
  readonly wantsParameterAddresses?: boolean;
}

export interface WorkbookModel {
  readonly name: string;
  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  activateSheet(id: string): void;
  addSheet(name: string): SheetInfo;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  setVisibility(id: string, visibility: SheetVisibility): void;
  setTabColor(id: string, color: string): void;

  /** Regional settings by which cells are shown; no part of the file. */
  locale(): Locale;
  setLocale(locale: Locale): void;
  /** A text as typed under regional settings; `null` when it is just text. */
  readTyped(text: string, locale: Locale): TypedValue | null;
  /** A number format as the region spells it, and back. */
  toLocalFormat(pattern: string, locale: Locale): string;
  fromLocalFormat(pattern: string, locale: Locale): string;

  /** `null` for an empty sheet; with `valuesOnly` formatted empty cells do not count. */
  usedRange(id: string, valuesOnly: boolean): Rect | null;
  readCells(id: string, rect: Rect): CellReading[][];
  readStyles(id: string, rect: Rect): CellStyle[][];
  /** Same shape as `rect`. Grows the sheet as needed. */
  writeCells(id: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void;
  /** Merges the patch into the style of every cell of the area. */
  writeStyle(id: string, rect: Rect, patch: CellStyle): void;
  /** One patch per cell. */
  writeStyles(id: string, rect: Rect, patches: readonly (readonly CellStyle[])[]): void;
  clear(id: string, rect: Rect, what: "All" | "Contents" | "Formats"): void;

  /** Where dynamic arrays spill: one area per formula, its own cell at the top left. Absent where the engine cannot tell. */
  spills?(id: string): readonly Rect[];

  merges(id: string): readonly Rect[];
  merge(id: string, rect: Rect): void;
  unmerge(id: string, rect: Rect): void;

  /** Points, as Office.js counts them. */
  columnWidth(id: string, column: number): number;
  setColumnWidth(id: string, column: number, count: number, points: number): void;
  rowHeight(id: string, row: number): number;
  setRowHeight(id: string, row: number, count: number, points: number): void;
  autofit(id: string, what: "rows" | "columns", from: number, count: number): void;
  isHidden(id: string, what: "row" | "column", index: number): boolean;
  setHidden(id: string, what: "row" | "column", from: number, count: number, hidden: boolean): void;

  insertRows(id: string, at: number, count: number): void;
  deleteRows(id: string, at: number, count: number): void;
  insertColumns(id: string, at: number, count: number): void;
  deleteColumns(id: string, at: number, count: number): void;
  /** Cells of an area come (`Down`, `Right`: what is there moves that way) or go (`Up`, `Left`: what is behind takes their place). */
  shiftCells(id: string, rect: Rect, direction: "Down" | "Right" | "Up" | "Left"): void;

  freeze(id: string): { rows: number; columns: number };
  setFreeze(id: string, rows: number, columns: number): void;
  pageLayout(id: string): PageLayout;
  setPageLayout(id: string, layout: PageLayout): void;
  protection(id: string): SheetProtection;
  setProtection(id: string, protection: SheetProtection): void;
  workbookProtection(): SheetProtection;
  setWorkbookProtection(protection: SheetProtection): void;

  /** Tables, comments … of a sheet, by kind; they move along with inserted and deleted rows and columns. See `itemKinds.ts`. */
  items<K extends SheetItemKind>(id: string, kind: K): readonly SheetItemKinds[K][];
  setItems<K extends SheetItemKind>(id: string, kind: K, list: readonly SheetItemKinds[K][]): void;
  onItemsChanged(listener: ItemsChanged): void;
  /** Makes a table a plain area: formulas that refer to it refer to its cells. */
  dissolveTable(id: string, tableId: string): void;

  /** Document properties, custom XML parts … of the workbook, by kind. See `workbookItems.ts`. */
  workbookItem<K extends WorkbookItemKind>(kind: K): WorkbookItems[K] | undefined;
  setWorkbookItem<K extends WorkbookItemKind>(kind: K, value: WorkbookItems[K]): void;

  selection(): { sheetId: string; rect: Rect };
  select(id: string, rect: Rect): void;

  names(): readonly { name: string; formula: string; sheetId?: string; visible: boolean }[];
  /** `workbook.settings` (values are JSON texts) and custom properties of a sheet. */
  settings(): Map<string, string>;
  sheetProperties(id: string): Map<string, string>;

  /** Calculates everything that is dirty; resolves when results are in the cells. */
  calculate(force?: boolean): Promise<void>;
  /** Declares the add-in's functions; must be called before formulas that use them are entered. */
  declareFunctions(functions: readonly CustomFunctionMetadata[]): void;
  /** Calls of one calculation arrive together, with the ids of earlier ones whose answer is no longer wanted. */
  onFunctionCalls(listener: (calls: readonly CustomFunctionCall[], cancelled: readonly number[]) => void): void;
  /** Results of earlier calls; the cells that wait for them are calculated again. */
  setFunctionResults(results: readonly CustomFunctionResult[]): Promise<void>;
  /** A declared function by its full name in any case. */
  functionNamed(name: string): CustomFunctionMetadata | undefined;
  /** What a function says to the error in a cell; `undefined` when it says nothing. */
  functionMessage(id: string, row: number, column: number): string | undefined;

  onChanged(listener: (event: { sheetId: string; rect: Rect; source: "host" | "user" }) => void): void;
  onSelectionChanged(listener: (event: { sheetId: string; rect: Rect }) => void): void;
  onSheetsChanged(listener: () => void): void;

  dispose(): void;
}

/** The .xlsx codec. */
export interface WorkbookCodec {
  /** @throws XlsxError when the bytes are not a readable .xlsx (`notXlsx`, `encrypted`, `damaged`). */
  open(bytes: Uint8Array, name: string): Promise<WorkbookModel>;
  save(model: WorkbookModel): Promise<Uint8Array>;
}
