import type { Injector, IUnitRange } from "@univerjs/core";
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
import { argumentValue, BUSY, errorObject, resultValue } from "./functionValues";
import { mergedRuns, type Place } from "./mergedRuns";
import type { CustomFunctionCall, CustomFunctionMetadata } from "./model";

interface Answer {
  readonly value: unknown;
  readonly error?: string;
}

interface Pending {
  readonly place: Place;
  readonly key: string;
}

type SheetNames = (unitId: string, sheetId: string) => string;

/** Answers kept for one cell; a formula rarely holds more calls, and an older answer is simply asked for again. */
const ANSWERS_PER_CELL = 16;

/**
 * The add-in's functions in the formula engine. A call whose answer is known gives the answer; otherwise it gives `#BUSY!` and is collected,
 * to be sent with all calls of the same calculation.
 */
export class CustomFunctions {
  private readonly declared = new Map<string, CustomFunctionMetadata>();
  private readonly answers = new Map<string, Map<string, Answer>>();
  private readonly pending = new Map<number, Pending>();
  private readonly pendingIds = new Map<string, number>();
  private collected: { unitId: string; call: CustomFunctionCall }[] = [];
  private lastId = 0;

  constructor(
    private readonly injector: Injector,
    private readonly sheetName: SheetNames
  ) {}

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

  /** Forgets all answers, so that a full calculation asks the add-in again. */
  forget(unitId: string): void {
    for (const key of this.answers.keys()) if (key.startsWith(`${unitId}|`)) this.answers.delete(key);
    for (const [id, { place, key }] of this.pending) if (place.unitId === unitId) this.drop(id, key);
  }

  /** Calls collected for one workbook since the last time. */
  takeCalls(unitId: string): CustomFunctionCall[] {
    const calls = this.collected.filter((entry) => entry.unitId === unitId).map((entry) => entry.call);
    this.collected = this.collected.filter((entry) => entry.unitId !== unitId);
    return calls;
  }

  /** Number of calls of a workbook that were sent and have no answer yet. */
  pendingCount(unitId: string): number {
    return [...this.pending.values()].filter(({ place }) => place.unitId === unitId).length;
  }

  /**
   * Stores answers.
   * @returns the cells to calculate again, as few areas as a column allows; answers to calls that were superseded are left out
   */
  settle(results: readonly { id: number; value: unknown; error?: string }[]): IUnitRange[] {
    const places: Place[] = [];
    for (const { id, value, error } of results) {
      const call = this.pending.get(id);
      if (!call) continue;
      this.drop(id, call.key);
      this.remember(call, { value, error });
      places.push(call.place);
    }
    return mergedRuns(places);
  }

  /** Called by the engine. */
  calculate(name: string, place: Place, variants: readonly FunctionVariantType[]): BaseValueObject {
    const metadata = this.declared.get(name);
    if (!metadata) return ErrorValueObject.create(ErrorType.NAME);
    const args = this.arguments(metadata, variants);
    const parameterAddresses = variants.map((variant) => this.referenceAddress(variant));
    const key = fingerprint(JSON.stringify([name, args, parameterAddresses]));
    const answer = this.answers.get(cellKey(place))?.get(key);
    if (answer) return answer.error === undefined ? resultValue(answer.value, place) : errorObject(answer.error);
    this.collect(place, key, { name, args, parameterAddresses });
    return ErrorValueObject.create(BUSY);
  }

  private arguments(metadata: CustomFunctionMetadata, variants: readonly FunctionVariantType[]): CustomFunctionCall["args"] {
    const { parameters } = metadata;
    const last = parameters.at(-1);
    const given = variants.map((variant, i) => {
      const parameter = parameters[i] ?? (last?.repeating ? last : undefined);
      const isOmitted = !variant.isReferenceObject() && (variant as BaseValueObject).isNull();
      return isOmitted ? null : argumentValue(variant, parameter?.dimensionality ?? "scalar");
    });
    const missing = parameters.slice(given.length).filter((parameter) => !parameter.repeating);
    return [...given, ...missing.map(() => null)];
  }

  private referenceAddress(variant: FunctionVariantType): string | null {
    if (!variant.isReferenceObject()) return null;
    const reference = variant as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const rect = { row: startRow, column: startColumn, rowCount: endRow - startRow + 1, columnCount: endColumn - startColumn + 1 };
    return this.address(reference.getUnitId(), reference.getSheetId(), rectAddress(rect));
  }

  private address(unitId: string, sheetId: string, cells: string): string {
    return `${quotedSheetName(this.sheetName(unitId, sheetId))}!${cells}`;
  }

  private collect(place: Place, key: string, call: Pick<CustomFunctionCall, "name" | "args" | "parameterAddresses">): void {
    const pendingKey = `${cellKey(place)}|${key}`;
    if (this.pendingIds.has(pendingKey)) return;
    const id = ++this.lastId;
    this.pending.set(id, { place, key });
    this.pendingIds.set(pendingKey, id);
    const address = this.address(place.unitId, place.sheetId, rectAddress({ ...place, rowCount: 1, columnCount: 1 }));
    this.collected.push({ unitId: place.unitId, call: { id, address, ...call } });
  }

  private drop(id: number, key: string): void {
    const call = this.pending.get(id);
    if (!call) return;
    this.pending.delete(id);
    this.pendingIds.delete(`${cellKey(call.place)}|${key}`);
  }

  private remember({ place, key }: Pending, answer: Answer): void {
    const ofCell = this.answers.get(cellKey(place)) ?? new Map<string, Answer>();
    ofCell.delete(key);
    ofCell.set(key, answer);
    if (ofCell.size > ANSWERS_PER_CELL) ofCell.delete([...ofCell.keys()][0]!);
    this.answers.set(cellKey(place), ofCell);
  }
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

const cellKey = ({ unitId, sheetId, row, column }: Place): string => `${unitId}|${sheetId}|${row}|${column}`;

/** 53-bit hash and length: arguments may be whole tables, keeping their text for every call would be too much. */
function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${text.length}:${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
