import { ValueType, type Cell, type CellValue, type RichText } from "exceljs";
import type { ICellData } from "@univerjs/core";
import { valueData } from "../cellValues";
import type { CellExtras } from "../customData";
import { fromFileFormula } from "./formulas";

/** Content of a cell for Univer, and what Univer has no place for. */
export interface FileContent {
  readonly data: ICellData;
  readonly extras: CellExtras;
}

interface FileLink {
  readonly text: string | { richText: RichText[] };
  readonly hyperlink?: string;
}

const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;
const NOTHING: FileContent = { data: {}, extras: {} };

/** @returns days since 1900 as Excel counts them; exceljs had made a date of them because of the number format */
export function serialOf(date: Date): number {
  return Number((UNIX_EPOCH + date.getTime() / DAY).toFixed(9));
}

/** @param cell as exceljs has read it; covered cells of a merged area hold nothing */
export function fileContent(cell: Cell): FileContent {
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return NOTHING;
    case ValueType.Formula:
      return formulaContent(cell);
    case ValueType.Hyperlink:
      return linkContent(cell.value as FileLink);
    case ValueType.RichText:
      return richContent((cell.value as { richText: RichText[] }).richText);
    default:
      return { data: constantData(cell.value), extras: {} };
  }
}

function formulaContent(cell: Cell): FileContent {
  const isArray = (cell.model as { shareType?: string }).shareType === "array";
  return { data: { ...constantData(cell.result), f: fromFileFormula(cell.formula) }, extras: isArray ? { isArray } : {} };
}

function linkContent({ text, hyperlink }: FileLink): FileContent {
  const plain = typeof text === "string" ? { data: constantData(text), extras: {} } : richContent(text.richText);
  return { data: plain.data, extras: { ...plain.extras, ...(hyperlink ? { hyperlink } : {}) } };
}

function richContent(richText: RichText[]): FileContent {
  return { data: constantData(richText.map((part) => part.text).join("")), extras: { richText } };
}

function constantData(value: CellValue | undefined): ICellData {
  if (value === null || value === undefined) return {};
  if (value instanceof Date) return valueData(serialOf(value), false);
  if (typeof value === "object") return "error" in value ? valueData(String(value.error), false) : {};
  // A text that looks like an error is a text: errors have their own kind in the file.
  return valueData(value, typeof value === "string" && value.startsWith("#"));
}
