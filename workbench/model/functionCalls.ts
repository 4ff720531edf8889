/** The calls of custom functions: which are under way, which answers are known, which are no longer wanted. */
import type { IUnitRange } from "@univerjs/core";
import { mergedRuns, type Place } from "./mergedRuns";
import type { CustomFunctionCall, CustomFunctionResult } from "./model";

/** Why a calculation runs: cells were changed, answers came in, or everything is calculated anew. */
export type RunKind = "changes" | "answers" | "everything";

/** A call of one cell, or a stream that several cells with the same arguments share. */
interface Invocation {
  readonly id: number;
  readonly key: string;
  readonly unitId: string;
  readonly isStreaming: boolean;
  /** The add-in is told when the answer is no longer wanted. */
  readonly isCancelable: boolean;
  readonly cells: Set<string>;
}

interface Cell {
  readonly place: Place;
  /** The run in which the cell was calculated last. */
  run: number;
  /** Call → answer, as long as the formula is being worked through. */
  readonly answers: Map<string, CustomFunctionResult>;
  readonly open: Set<string>;
}

const cellKey = ({ unitId, sheetId, row, column }: Place): string => `${unitId}|${sheetId}|${row}|${column}`;

/**
 * A formula that is calculated because of a change asks all its functions again, and its open calls are cancelled: "when one of the
 * arguments for the function changes", "when the user edits or deletes a cell", "when the user triggers recalculation manually"
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#cancel-a-function).
 * One that is calculated because an answer came in finds the answers it has.
 */
export class FunctionCalls {
  private readonly cells = new Map<string, Cell>();
  private readonly byKey = new Map<string, Invocation>();
  private readonly byId = new Map<number, Invocation>();
  private readonly streamAnswers = new Map<string, CustomFunctionResult>();
  private readonly collected = new Map<number, { unitId: string; call: CustomFunctionCall }>();
  private cancelled: { unitId: string; id: number }[] = [];
  private settled = new Set<string>();
  private expected = new Set<string>();
  private kind: RunKind = "everything";
  private run = 0;
  private lastId = 0;

  beginRun(kind: RunKind): void {
    this.kind = kind;
    this.run++;
    this.expected = this.settled;
    this.settled = new Set();
  }

  /** @param hasFormula whether the cell still holds a formula */
  endRun(hasFormula: (place: Place) => boolean): void {
    for (const [key, cell] of this.cells) {
      if (hasFormula(cell.place)) continue;
      this.leaveAll(key, cell);
      this.cells.delete(key);
    }
    for (const invocation of [...this.byId.values()]) if (invocation.cells.size === 0) this.cancel(invocation);
  }

  /** Before the first call of a formula in a run. */
  enter(place: Place): void {
    const key = cellKey(place);
    const cell = this.cells.get(key) ?? { place, run: 0, answers: new Map(), open: new Set() };
    this.cells.set(key, cell);
    if (cell.run === this.run) return;
    cell.run = this.run;
    if (this.kind === "answers" || this.expected.has(key)) return;
    this.leaveAll(key, cell);
    cell.answers.clear();
  }

  /** @returns the answer; `undefined` while it is awaited, after the call has been collected */
  answer(place: Place, call: Omit<CustomFunctionCall, "id">): CustomFunctionResult | undefined {
    const key = cellKey(place);
    const cell = this.cells.get(key)!;
    const callKey = fingerprint(identityOf(call, key));
    const known = cell.answers.get(callKey);
    if (known) return known;
    cell.open.add(callKey);
    (this.byKey.get(callKey) ?? this.invoke(place.unitId, callKey, call)).cells.add(key);
    return this.streamAnswers.get(callKey);
  }

  /**
   * Stores results; those of calls that are no longer wanted are left out.
   * @returns the cells to calculate again, as few areas as a column allows
   */
  settle(results: readonly CustomFunctionResult[]): IUnitRange[] {
    const places: Place[] = [];
    for (const result of results) {
      const invocation = this.byId.get(result.id);
      if (!invocation) continue;
      for (const key of invocation.cells) {
        const cell = this.cells.get(key)!;
        if (!invocation.isStreaming) cell.answers.set(invocation.key, result);
        this.settled.add(key);
        places.push(cell.place);
      }
      if (invocation.isStreaming) this.streamAnswers.set(invocation.key, result);
      else this.forget(invocation);
    }
    return mergedRuns(places);
  }

  /** Everything of one workbook: open calls are cancelled, answers are asked for again. */
  clear(unitId: string): void {
    for (const [key, { place }] of this.cells) if (place.unitId === unitId) this.cells.delete(key);
    for (const invocation of [...this.byId.values()]) if (invocation.unitId === unitId) this.cancel(invocation);
  }

  /** New calls and cancellations of one workbook since the last time. */
  take(unitId: string): { readonly calls: CustomFunctionCall[]; readonly cancelled: number[] } {
    const own = [...this.collected.values()].filter((entry) => entry.unitId === unitId);
    const calls = own.map(({ call }) => call);
    for (const { id } of calls) this.collected.delete(id);
    const cancelled = this.cancelled.filter((entry) => entry.unitId === unitId).map(({ id }) => id);
    this.cancelled = this.cancelled.filter((entry) => entry.unitId !== unitId);
    return { calls, cancelled };
  }

  /** Calls of a workbook that have no answer yet. */
  pendingCount(unitId: string): number {
    return [...this.byId.values()].filter((invocation) => invocation.unitId === unitId && !this.streamAnswers.has(invocation.key)).length;
  }

  /** What a function said to its error in a cell, where it said something. */
  message(place: Place): string | undefined {
    return [...(this.cells.get(cellKey(place))?.answers.values() ?? [])].find(({ message }) => message)?.message;
  }

  private invoke(unitId: string, key: string, call: Omit<CustomFunctionCall, "id">): Invocation {
    const { isStreaming = false, isCancelable = false } = call.metadata;
    const invocation = { id: ++this.lastId, key, unitId, isStreaming, isCancelable: isStreaming || isCancelable, cells: new Set<string>() };
    this.byKey.set(key, invocation);
    this.byId.set(invocation.id, invocation);
    this.collected.set(invocation.id, { unitId, call: { id: invocation.id, ...call } });
    return invocation;
  }

  private leaveAll(key: string, cell: Cell): void {
    for (const callKey of cell.open) {
      const invocation = this.byKey.get(callKey);
      invocation?.cells.delete(key);
      if (invocation && !invocation.isStreaming) this.cancel(invocation);
    }
    cell.open.clear();
  }

  private cancel(invocation: Invocation): void {
    this.forget(invocation);
    this.streamAnswers.delete(invocation.key);
    const wasUnsent = this.collected.delete(invocation.id);
    if (!wasUnsent && invocation.isCancelable) this.cancelled.push({ unitId: invocation.unitId, id: invocation.id });
  }

  private forget({ id, key, cells }: Invocation): void {
    this.byId.delete(id);
    if (this.byKey.get(key)?.id === id) this.byKey.delete(key);
    for (const cell of cells) this.cells.get(cell)?.open.delete(key);
  }
}

/**
 * What makes one call different from another. "If multiple formulas reference the same streaming function with the same arguments, Excel
 * reuses the existing stream"; any other call is the cell's own.
 */
function identityOf({ name, args, address, parameterAddresses, metadata }: Omit<CustomFunctionCall, "id">, cell: string): string {
  const { isStreaming, wantsAddress, wantsParameterAddresses } = metadata;
  const caller = isStreaming ? wantsAddress && address : cell;
  return JSON.stringify([name, args, wantsParameterAddresses && parameterAddresses, caller]);
}

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
