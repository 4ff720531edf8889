import type { Univer, Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation, SetStyleCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { engineOf, type Engine, type EngineOptions } from "./engine";
import type { CellPatches } from "./cells";
import type { Locale, Rect } from "./model";
import { TableIndex } from "./tables/tableIndex";

export { rectOf, univerRange } from "./univerRange";

/** A workbook in a running Univer instance, headless or with its user interface. */
export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
}

/** Access to one workbook for the parts of the model; everything done through it counts as done by the host. */
export class Book {
  readonly engine: Engine;
  readonly workbook: Workbook;
  /** Regional settings by which cells are shown. */
  locale: Locale = "en-US";
  readonly tables: TableIndex;
  private hostDepth = 0;
  private isMovingLines = false;

  constructor(
    readonly parts: UniverParts,
    options: EngineOptions
  ) {
    this.engine = engineOf(parts.univer, options);
    this.workbook = parts.workbook.getWorkbook();
    this.tables = new TableIndex(() => this.workbook.getSheets());
    this.engine.tables.set(this.unitId, this.tables);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get isHostWriting(): boolean {
    return this.hostDepth > 0;
  }

  /** @throws Error when no sheet has the id */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  /** @throws Error when no sheet has the id */
  facade(id: string): FWorksheet {
    const sheet = this.parts.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  /** Runs a command of Univer on a sheet. */
  execute(command: string, sheetId: string, params: object): void {
    this.asHost(() => this.engine.commands.syncExecuteCommand(command, { unitId: this.unitId, subUnitId: sheetId, ...params }));
  }

  /** Whether cells change only because rows or columns came or went: formulas are adapted, no content changes. */
  get isAdapting(): boolean {
    return this.isMovingLines;
  }

  /** Inserts or deletes rows or columns. */
  moveLines(work: () => void): void {
    this.isMovingLines = true;
    try {
      this.asHost(work);
    } finally {
      this.isMovingLines = false;
    }
  }

  /** Changes cells in consequence of something else: content stays what it was to whoever listens. */
  adaptCells(sheetId: string, cellValue: CellPatches): void {
    this.moveLines(() => this.patchCells(sheetId, cellValue));
  }

  asHost<T>(work: () => T): T {
    this.hostDepth++;
    try {
      return work();
    } finally {
      this.hostDepth--;
    }
  }

  /** Many cells in one mutation. */
  patchCells(sheetId: string, cellValue: CellPatches): void {
    this.execute(SetRangeValuesMutation.id, sheetId, { cellValue });
  }

  /** Formats of many cells in one mutation. Univer takes any other mutation that names a cell as new content, without a formula. */
  patchStyles(sheetId: string, cellValue: CellPatches): void {
    this.execute(SetRangeValuesMutation.id, sheetId, { cellValue, trigger: SetStyleCommand.id });
  }

  /** Univer's sheets end at a row and a column; writing behind them needs a larger sheet. */
  growTo(sheetId: string, { row, column, rowCount, columnCount }: Rect): void {
    const sheet = this.sheet(sheetId);
    if (row + rowCount > sheet.getRowCount()) this.execute(SetWorksheetRowCountMutation.id, sheetId, { rowCount: row + rowCount });
    if (column + columnCount > sheet.getColumnCount())
      this.execute(SetWorksheetColumnCountMutation.id, sheetId, { columnCount: column + columnCount });
  }
}
