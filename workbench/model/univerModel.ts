import { Book, type UniverParts } from "./book";
import * as cells from "./cells";
import { ChartReferences } from "./chartReferences";
import { shiftCells } from "./cellShifts";
import { shiftOf, type ShiftDirection } from "./shiftRect";
import { sheetExtras, updateSheetExtras, updateWorkbookExtras, workbookExtras } from "./customData";
import type { OriginalFile } from "./codec/originalFile";
import type { EngineOptions } from "./engine";
import { ModelEvents } from "./events";
import { firstResults, type SheetResults } from "./firstResults";
import { LineHistory } from "./lineHistory";
import type {
  CellInput,
  CellStyle,
  CustomFunctionCall,
  CustomFunctionMetadata,
  CustomFunctionResult,
  Locale,
  PageLayout,
  Rect,
  SheetProtection,
  SheetVisibility,
  WorkbookModel,
} from "./model";
import { copyPageLayout, standardPageLayout } from "./pageLayout";
import { fromLocalFormat, readTyped, toLocalFormat } from "./regional";
import { SavedMap } from "./savedMap";
import { select, selection } from "./selection";
import type { ItemsChanged, SheetItemKind, SheetItemKinds } from "./itemKinds";
import { SheetItems } from "./sheetItems";
import * as sheets from "./sheets";
import * as sizes from "./sizes";
import * as structure from "./structure";
import { TableKeeper } from "./tables/tableKeeper";
import { setWorkbookItem, workbookItem, type WorkbookItemKind, type WorkbookItems } from "./workbookItems";

export interface ModelOptions extends EngineOptions {
  /** The file the workbook was opened from, to be saved with what the model does not know of it. */
  readonly original?: OriginalFile;
  /** An earlier model of the same workbook, which has ended: its file goes on. */
  readonly continues?: UniverWorkbookModel;
}

type CallListener = (calls: readonly CustomFunctionCall[], cancelled: readonly number[]) => void;

/** The workbook model over Univer, with or without its user interface. Each method is the contract's; see `model.ts`. */
export class UniverWorkbookModel implements WorkbookModel {
  /** For the codec. */
  readonly book: Book;
  readonly original: OriginalFile | undefined;
  readonly lines: LineHistory;
  private readonly sheetItems: SheetItems;
  private readonly chartReferences: ChartReferences;
  private readonly tableKeeper: TableKeeper;
  private readonly events: ModelEvents;
  private readonly callListeners = new Set<CallListener>();
  private readonly stopListening: () => void;
  private results: ReadonlyMap<string, SheetResults> | undefined;

  /**
   * @param parts a running Univer and the workbook in it
   * @param options how the engine of this Univer works; those of its first model count
   */
  constructor(
    readonly parts: UniverParts,
    options: ModelOptions = {}
  ) {
    this.book = new Book(parts, options);
    const { continues } = options;
    this.original = options.original ?? continues?.original;
    this.lines = new LineHistory(this.book, continues?.lines);
    this.results = continues?.firstResults;
    // Before the events: who hears of inserted rows finds the items where they now are.
    this.sheetItems = new SheetItems(this.book);
    this.chartReferences = new ChartReferences(this.book, this.sheetItems);
    this.tableKeeper = new TableKeeper(this.book, this.sheetItems);
    this.events = new ModelEvents(this.book);
    this.stopListening = this.book.engine.calculation.onRunEnd(() => this.calculated());
  }

  /** What formulas came to when the file had been opened, for the codec; `undefined` before. */
  get firstResults(): ReadonlyMap<string, SheetResults> | undefined {
    return this.results;
  }

  get name(): string {
    return this.book.workbook.getName();
  }

  /** Regional settings by which cells are shown; no part of the file. */
  locale = (): Locale => this.book.locale;
  setLocale = (locale: Locale): void => void (this.book.locale = locale);
  readTyped = readTyped;
  toLocalFormat = toLocalFormat;
  fromLocalFormat = fromLocalFormat;

  sheets = () => sheets.sheetInfos(this.book);
  activeSheetId = () => sheets.activeSheetId(this.book);
  activateSheet = (id: string) => sheets.activateSheet(this.book, id);
  addSheet = (name: string) => sheets.addSheet(this.book, name);
  deleteSheet = (id: string) => sheets.deleteSheet(this.book, id);
  renameSheet = (id: string, name: string) => sheets.renameSheet(this.book, id, name);
  moveSheet = (id: string, position: number) => sheets.moveSheet(this.book, id, position);
  setVisibility = (id: string, visibility: SheetVisibility) => sheets.setVisibility(this.book, id, visibility);
  setTabColor = (id: string, color: string) => sheets.setTabColor(this.book, id, color);

  usedRange = (id: string, valuesOnly: boolean) => cells.usedRange(this.book, id, valuesOnly);
  readCells = (id: string, rect: Rect) => cells.readCells(this.book, id, rect);
  readStyles = (id: string, rect: Rect) => cells.readStyles(this.book, id, rect);
  writeCells = (id: string, rect: Rect, inputs: readonly (readonly CellInput[])[]) => cells.writeCells(this.book, id, rect, inputs);
  writeStyle = (id: string, rect: Rect, patch: CellStyle) => cells.writeStyle(this.book, id, rect, patch);
  writeStyles = (id: string, rect: Rect, patches: readonly (readonly CellStyle[])[]) => cells.writeStyles(this.book, id, rect, patches);
  clear = (id: string, rect: Rect, what: "All" | "Contents" | "Formats") => cells.clearCells(this.book, id, rect, what);

  spills = (id: string) => cells.spills(this.book, id);

  merges = (id: string) => structure.merges(this.book, id);
  merge = (id: string, rect: Rect) => structure.merge(this.book, id, rect);
  unmerge = (id: string, rect: Rect) => structure.unmerge(this.book, id, rect);

  columnWidth = (id: string, column: number) => sizes.columnWidth(this.book, id, column);
  setColumnWidth = (id: string, column: number, count: number, points: number) =>
    sizes.setColumnWidth(this.book, id, column, count, points);
  rowHeight = (id: string, row: number) => sizes.rowHeight(this.book, id, row);
  setRowHeight = (id: string, row: number, count: number, points: number) => sizes.setRowHeight(this.book, id, row, count, points);
  autofit = (id: string, what: "rows" | "columns", from: number, count: number) => sizes.autofit(this.book, id, what, from, count);
  isHidden = (id: string, what: "row" | "column", index: number) => sizes.isHidden(this.book, id, what, index);
  setHidden = (id: string, what: "row" | "column", from: number, count: number, hidden: boolean) =>
    sizes.setHidden(this.book, id, what, from, count, hidden);

  insertRows = (id: string, at: number, count: number) => structure.insertRows(this.book, id, at, count);
  deleteRows = (id: string, at: number, count: number) => structure.deleteRows(this.book, id, at, count);
  insertColumns = (id: string, at: number, count: number) => structure.insertColumns(this.book, id, at, count);
  deleteColumns = (id: string, at: number, count: number) => structure.deleteColumns(this.book, id, at, count);
  shiftCells = (id: string, rect: Rect, direction: ShiftDirection) => {
    shiftCells(this.book, id, rect, direction);
    this.sheetItems.move(id, shiftOf(rect, direction));
  };
  freeze = (id: string) => structure.freeze(this.book, id);
  setFreeze = (id: string, rows: number, columns: number) => structure.setFreeze(this.book, id, rows, columns);
  names = () => structure.definedNames(this.book);

  pageLayout = (id: string) => copyPageLayout(sheetExtras(this.book.sheet(id)).pageLayout ?? standardPageLayout());
  setPageLayout = (id: string, layout: PageLayout) => updateSheetExtras(this.book.sheet(id), { pageLayout: copyPageLayout(layout) });
  protection = (id: string) => sheetExtras(this.book.sheet(id)).protection ?? { protected: false };
  setProtection = (id: string, protection: SheetProtection) => updateSheetExtras(this.book.sheet(id), { protection });
  workbookProtection = () => workbookExtras(this.book.workbook).protection ?? { protected: false };
  setWorkbookProtection = (protection: SheetProtection) => updateWorkbookExtras(this.book.workbook, { protection });

  items = <K extends SheetItemKind>(id: string, kind: K) => this.sheetItems.list(id, kind);
  setItems = <K extends SheetItemKind>(id: string, kind: K, list: readonly SheetItemKinds[K][]) => this.sheetItems.set(id, kind, list);
  dissolveTable = (id: string, tableId: string) => this.tableKeeper.dissolve(id, tableId);
  onItemsChanged = (listener: ItemsChanged) => void this.sheetItems.changed.add(listener);
  workbookItem = <K extends WorkbookItemKind>(kind: K) => workbookItem(this.book, kind);
  setWorkbookItem = <K extends WorkbookItemKind>(kind: K, value: WorkbookItems[K]) => setWorkbookItem(this.book, kind, value);

  selection = () => selection(this.book);
  select = (id: string, rect: Rect) => select(this.book, id, rect);

  /** Changes to the map are kept at once and saved with the workbook. */
  settings(): Map<string, string> {
    return new SavedMap(workbookExtras(this.book.workbook).settings ?? {}, (settings) =>
      updateWorkbookExtras(this.book.workbook, { settings })
    );
  }

  /** Changes to the map are kept at once and saved with the workbook. */
  sheetProperties(id: string): Map<string, string> {
    const sheet = this.book.sheet(id);
    return new SavedMap(sheetExtras(sheet).properties ?? {}, (properties) => updateSheetExtras(sheet, { properties }));
  }

  calculate(force = false): Promise<void> {
    if (force) this.book.engine.functions.forget(this.book.unitId);
    return this.book.engine.calculation.run(force);
  }

  /** Formulas that were there before are calculated again. */
  declareFunctions(functions: readonly CustomFunctionMetadata[]): void {
    this.book.engine.functions.declare(functions);
    void this.calculate(true);
  }

  onFunctionCalls(listener: CallListener): void {
    this.callListeners.add(listener);
    this.emitCalls();
  }

  setFunctionResults(results: readonly CustomFunctionResult[]): Promise<void> {
    const { functions, calculation } = this.book.engine;
    calculation.markDirty(functions.settle(results));
    return calculation.run();
  }

  functionNamed = (name: string) => this.book.engine.functions.named(name);
  functionMessage = (id: string, row: number, column: number) =>
    this.book.engine.functions.message({ unitId: this.book.unitId, sheetId: id, row, column });

  /** Calls that were emitted and have no result yet. */
  pendingFunctionCalls(): number {
    return this.book.engine.functions.pendingCount(this.book.unitId);
  }

  onChanged = (listener: (event: { sheetId: string; rect: Rect; source: "host" | "user" }) => void) =>
    void this.events.changed.add(listener);
  onSelectionChanged = (listener: (event: { sheetId: string; rect: Rect }) => void) => void this.events.selectionChanged.add(listener);
  onSheetsChanged = (listener: () => void) => void this.events.sheetsChanged.add(listener);

  /** Lets go of the workbook; Univer itself belongs to whoever started it. */
  dispose(): void {
    this.stopListening();
    this.book.engine.functions.forget(this.book.unitId);
    this.events.dispose();
    this.chartReferences.dispose();
    this.lines.dispose();
    this.tableKeeper.dispose();
    this.book.engine.tables.delete(this.book.unitId);
    this.sheetItems.dispose();
    this.callListeners.clear();
  }

  private calculated(): void {
    if (this.original) this.results ??= firstResults(this.book);
    this.emitCalls();
  }

  private emitCalls(): void {
    if (this.callListeners.size === 0) return;
    const { calls, cancelled } = this.book.engine.functions.takeCalls(this.book.unitId);
    if (calls.length + cancelled.length > 0) this.callListeners.forEach((listener) => listener(calls, cancelled));
  }
}
