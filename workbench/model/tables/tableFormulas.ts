import type { ICellData, ICommandInfo, Nullable } from "@univerjs/core";
import { SetDefinedNameMutation, type ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { BEFORE_CELL_EDIT, SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../book";
import { mergedRuns } from "../mergedRuns";
import { formulaCells, rewriteFormulas } from "./formulaCells";
import { fromTableCalls, mentionsTable, tablesIn, toTableCalls, type FormulaCell } from "./structuredReferences";

interface CellParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Record<string, Record<string, Nullable<ICellData>>>;
}

/** Structured references on their way into cells and back, whoever writes them. */
export class TableFormulas {
  private readonly subscriptions: { dispose(): void }[];

  constructor(private readonly book: Book) {
    this.subscriptions = [book.engine.commands.beforeCommandExecuted((command) => this.enter(command)), this.showInEditor()];
    this.adopt();
  }

  /** Formulas of a file that was opened have structured references as text. */
  adopt(): void {
    const { places } = this.book.tables;
    if (places.length > 0) rewriteFormulas(this.book, (formula, cell) => toTableCalls(formula, places, cell));
  }

  /** Calculates anew what refers to the tables, because they have other cells now. */
  recalculate(numbers: ReadonlySet<number>): void {
    const { unitId, engine } = this.book;
    const cells = formulaCells(this.book).filter(({ formula }) => tablesIn(formula).some((number) => numbers.has(number)));
    if (cells.length === 0) return;
    engine.calculation.markDirty(mergedRuns(cells.map(({ cell }) => ({ unitId, ...cell }))));
    if (!this.book.isHostWriting) void engine.calculation.run();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private enter({ id, params }: ICommandInfo): void {
    if (id === SetRangeValuesMutation.id) this.enterCells((params ?? {}) as CellParams);
    if (id === SetDefinedNameMutation.id) this.enterName(params as ISetDefinedNameMutationParam);
  }

  /** The patch of a mutation is changed on the spot: undo and redo then find what the engine needs. */
  private enterCells({ unitId, subUnitId, cellValue }: CellParams): void {
    const { places } = this.book.tables;
    if (unitId !== this.book.unitId || !subUnitId || places.length === 0) return;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, data] of Object.entries(cells ?? {})) {
        if (typeof data?.f === "string")
          data.f = toTableCalls(data.f, places, { sheetId: subUnitId, row: Number(row), column: Number(column) });
      }
    }
  }

  private enterName(params: ISetDefinedNameMutationParam): void {
    if (params.unitId !== this.book.unitId) return;
    const { formulaOrRefString: text } = params;
    const call = toTableCalls(text.startsWith("=") ? text : `=${text}`, this.book.tables.places);
    if (mentionsTable(call)) params.formulaOrRefString = call;
  }

  /** The editor of the page shows what was typed. */
  private showInEditor(): { dispose(): void } {
    const interceptors = this.book.engine.injector.get(SheetInterceptorService);
    const stop = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      handler: (data, { unitId, subUnitId: sheetId, row, col: column }, next) => {
        const isOurs = unitId === this.book.unitId && typeof data?.f === "string" && mentionsTable(data.f);
        return next(isOurs ? { ...data, f: this.shown(data.f!, { sheetId, row, column }) } : data);
      },
    });
    return { dispose: stop };
  }

  private shown(formula: string, cell: FormulaCell): string {
    return fromTableCalls(formula, this.book.tables.places, cell);
  }
}
