import { IUniverInstanceService, UniverInstanceType, type Injector, type IUnitRange, type Nullable, type Workbook } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { quotedSheetName, rectAddress } from "./addresses";
import { prepareCalls, type PreparedCall } from "./functionArguments";
import { FunctionCalls, type RunKind } from "./functionCalls";
import { mergedRuns, type Place } from "./mergedRuns";
import { BUSY, errorObject, resultValue } from "./functionValues";
import type { CustomFunctionCall, CustomFunctionMetadata, CustomFunctionResult } from "./model";

/**
 * The add-in's functions in the formula engine. A call whose answer is known gives the answer; otherwise it gives `#BUSY!` and is collected,
 * to be sent with all calls of the same calculation.
 */
export class CustomFunctions {
  private readonly declared = new Map<string, CustomFunctionMetadata>();
  private readonly calls = new FunctionCalls();
  /** Cells with a volatile function. */
  private readonly volatile = new Map<string, Place>();

  constructor(private readonly injector: Injector) {}

  /**
   * Makes names known to the parser. The engine remembers `#NAME?` by formula text, so that memory is cleared for the name.
   * @param name `DTT.ELIGIBLE`; without metadata its cells show `#NAME?`, as in Excel before the add-in has started
   */
  reserve(name: string): void {
    const service = this.injector.get(IFunctionService);
    const upper = name.toUpperCase();
    service.registerExecutors(new AddInFunction(upper, this));
    service.deleteFormulaAstCacheKey(upper, name, name.toLowerCase());
  }

  declare(functions: readonly CustomFunctionMetadata[]): void {
    for (const metadata of functions) {
      this.declared.set(metadata.name.toUpperCase(), metadata);
      this.reserve(metadata.name);
    }
  }

  /** @param name in any case; `undefined` for a function that is not declared */
  named(name: string): CustomFunctionMetadata | undefined {
    return this.declared.get(name.toUpperCase());
  }

  /** @returns further cells that belong to the run: those with volatile functions, when anything has changed */
  beginRun(kind: RunKind): IUnitRange[] {
    this.calls.beginRun(kind);
    return kind === "changes" ? mergedRuns([...this.volatile.values()]) : [];
  }

  endRun(): void {
    const hasFormula = (place: Place): boolean => this.hasFormula(place);
    this.calls.endRun(hasFormula);
    for (const [key, place] of this.volatile) if (!hasFormula(place)) this.volatile.delete(key);
  }

  /** Cancels what is under way and forgets all answers, so that a full calculation asks the add-in again. */
  forget(unitId: string): void {
    this.calls.clear(unitId);
  }

  /** Calls collected for one workbook since the last time, and the ids of calls whose answer is no longer wanted. */
  takeCalls(unitId: string): { readonly calls: readonly CustomFunctionCall[]; readonly cancelled: readonly number[] } {
    return this.calls.take(unitId);
  }

  /** Number of calls of a workbook that were sent and have no answer yet. */
  pendingCount(unitId: string): number {
    return this.calls.pendingCount(unitId);
  }

  /** @returns the cells to calculate again */
  settle(results: readonly CustomFunctionResult[]): IUnitRange[] {
    return this.calls.settle(results);
  }

  message(place: Place): string | undefined {
    return this.calls.message(place);
  }

  /** Called by the engine. */
  calculate(name: string, place: Place, variants: readonly FunctionVariantType[]): BaseValueObject {
    const metadata = this.declared.get(name);
    if (!metadata) return ErrorValueObject.create(ErrorType.NAME);
    if (metadata.isVolatile) this.volatile.set(JSON.stringify(place), place);
    this.calls.enter(place);
    const prepared = prepareCalls(metadata, variants, (reference, cells) => this.addressOf(reference, cells));
    if ("error" in prepared) return errorObject(prepared.error);
    const answers = prepared.map((row) => row.map((call) => this.answer(name, place, metadata, call)));
    return valueOf(answers, place);
  }

  private answer(name: string, place: Place, metadata: CustomFunctionMetadata, call: PreparedCall): CustomFunctionResult | undefined {
    const address = this.address(place.unitId, place.sheetId, rectAddress({ ...place, rowCount: 1, columnCount: 1 }));
    return this.calls.answer(place, { name, address, metadata, ...call });
  }

  private addressOf(reference: BaseReferenceObject, cells: string): string {
    return this.address(reference.getUnitId(), reference.getSheetId(), cells);
  }

  private address(unitId: string, sheetId: string, cells: string): string {
    return `${quotedSheetName(this.workbook(unitId)?.getSheetBySheetId(sheetId)?.getName() ?? "")}!${cells}`;
  }

  private hasFormula({ unitId, sheetId, row, column }: Place): boolean {
    const cell = this.workbook(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
    return Boolean(cell?.f ?? cell?.si);
  }

  private workbook(unitId: string): Nullable<Workbook> {
    return this.injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  }
}

/** One answer may itself be an array; several of them give one value each. */
function valueOf(answers: readonly (readonly (CustomFunctionResult | undefined)[])[], place: Place): BaseValueObject {
  if (answers.some((row) => row.includes(undefined))) return ErrorValueObject.create(BUSY);
  const [[only] = [], ...more] = answers as CustomFunctionResult[][];
  if (only && more.length === 0 && answers[0]!.length === 1)
    return only.error === undefined ? resultValue(only.value, place) : errorObject(only.error);
  // Excel does not nest arrays.
  const plain = ({ value, error }: CustomFunctionResult): unknown =>
    error === undefined ? (Array.isArray(value) ? { error: ErrorType.CALC } : value) : { error };
  return resultValue(
    (answers as CustomFunctionResult[][]).map((row) => row.map(plain)),
    place
  );
}

class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly fullName: string,
    private readonly functions: CustomFunctions
  ) {
    super(fullName);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    try {
      return this.functions.calculate(this.fullName, place, variants);
    } catch {
      // Whatever is thrown here would end the process.
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}
