import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import { toEngineFormula } from "./anchorFormulas";
import type { CellError, CellInput, Scalar } from "./model";

type WrittenInput = Exclude<CellInput, { kind: "keep" }>;

/** @returns typed value of a Univer cell; `null` for an empty one, `{ error }` for an error that is not text kept as text. */
export function cellScalar(cell: Nullable<ICellData>): Scalar | CellError {
  const value = cell?.v ?? richText(cell);
  if (value === null || value === undefined) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || String(value).toUpperCase() === "TRUE";
  if (typeof value === "string" && cell?.t !== CellValueType.FORCE_STRING && ERROR_TYPE_SET.has(value as ErrorType))
    return { error: value };
  return value;
}

/** Text of a cell that was formatted in parts in the editor; its paragraphs end with \r, the whole with \r\n. */
function richText(cell: Nullable<ICellData>): string | undefined {
  const stream = cell?.p?.body?.dataStream;
  return stream?.replace(/\r?\n?$/, "").replaceAll("\r", "\n");
}

/**
 * What the set-range-values mutation needs so that the cell holds exactly the input and keeps its style.
 * @param isFresh there is no cell yet, so nothing has to be taken away
 * `clear` leaves a truly empty cell: "" would count as content.
 */
export function cellPatch(input: WrittenInput, isFresh = false): ICellData {
  const emptied = isFresh ? {} : { f: null, si: null, p: null, ref: null, xf: null };
  if (input.kind === "clear") return { ...emptied, v: null };
  if (input.kind === "formula") return { ...emptied, v: null, f: toEngineFormula(input.formula) };
  const style = input.numberFormat === undefined ? {} : { s: { n: { pattern: input.numberFormat } } };
  return { ...emptied, ...valueData(input.value, input.forceText ?? false), ...style };
}

/** @returns value and type of a constant as Univer stores them */
export function valueData(value: Exclude<Scalar, null>, forceText: boolean): { v: string | number; t: CellValueType } {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: forceText ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
