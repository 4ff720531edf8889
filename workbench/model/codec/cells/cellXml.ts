import type { CellError, Scalar } from "../../model";
import { escapeText } from "../xml/escape";
import { tag } from "../xml/tag";
import { encodedCharacters } from "./scanText";
import type { StringWriter } from "./stringWriter";

/** Errors a file may hold as plain values; Excel writes younger ones as `#VALUE!`. */
const FILE_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** Content of a cell with the type that goes with it. */
export interface FileContent {
  /** Attribute `t`; `undefined` for a number */
  readonly type?: string;
  /** XML; "" for nothing */
  readonly content: string;
}

/** @param content XML of a text that is formatted in parts */
export function constantContent(value: Scalar | CellError, strings: StringWriter, content?: string): FileContent {
  return typeof value === "string" ? strings.cell(value, content) : resultContent(value);
}

/** The same for what a formula has come to: texts stand in the cell itself. */
export function resultContent(value: Scalar | CellError): FileContent {
  if (value === null) return { content: "" };
  if (typeof value === "number") return Number.isFinite(value) ? { content: `<v>${value}</v>` } : { type: "e", content: "<v>#NUM!</v>" };
  if (typeof value === "boolean") return { type: "b", content: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "object") return { type: "e", content: `<v>${fileError(value.error)}</v>` };
  return { type: "str", content: `<v>${escapeText(encodedCharacters(value))}</v>` };
}

const fileError = (error: string): string => (FILE_ERRORS.has(error) ? error : "#VALUE!");

interface CellAttributes {
  readonly address: string;
  /** Format; 0 is not written */
  readonly xf: number;
  readonly cm?: number | string;
  readonly vm?: number | string;
}

/** @param formula the element; "" for none */
export function cellElement({ address, xf, cm, vm }: CellAttributes, formula: string, { type, content }: FileContent): string {
  const attributes = { r: address, s: xf || undefined, t: content === "" ? undefined : type, cm, vm };
  return tag("c", attributes, formula + content);
}
