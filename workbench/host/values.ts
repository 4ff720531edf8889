/**
 * What Excel makes of a value written by an add-in: the text is read as if it had been typed, in the culture-neutral (English) way
 * that `Range.values` and `Range.formulas` use. Texts that look like dates stay text, except ISO dates (documented for Office.js).
 */
import { parse, tokenize } from "@borgar/fx";
import type { CellError, CellInput, CellReading, Scalar } from "../model/model";
import { ExcelError } from "./errors";

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);
const MAX_TEXT = 32_767;
const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar, which holds a 29/02/1900 that never was: right from 01/03/1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_SERIAL = 61;

const parseNumber = (text: string): CellInput | null => {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  const value = Number(text.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  if (/e/i.test(text)) return { kind: "value", value, numberFormat: "0.00E+00" };
  return text.includes(",") ? { kind: "value", value, numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" } : { kind: "value", value };
};

const parsePercent = (text: string): CellInput | null => {
  if (!text.endsWith("%")) return null;
  const digits = text.slice(0, -1).trim();
  const number = parseNumber(digits);
  if (number?.kind !== "value" || typeof number.value !== "number") return null;
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  return { kind: "value", value: Number((number.value / 100).toPrecision(15)), numberFormat: decimals > 0 ? "0.00%" : "0%" };
};

const parseIsoDate = (text: string): CellInput | null => {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part))) as [number, number, number];
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const serial = (time - EPOCH) / MS_PER_DAY;
  const isRealDay = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month <= 12;
  if (!isRealDay || serial < FIRST_RIGHT_SERIAL || hour > 23 || minute > 59 || second > 59) return null;
  return { kind: "value", value: serial, numberFormat: match[4] === undefined ? "m/d/yyyy" : "m/d/yyyy h:mm" };
};

const parseFormula = (formula: string): CellInput => {
  try {
    parse(tokenize(formula));
  } catch {
    throw new ExcelError("InvalidArgument");
  }
  return { kind: "formula", formula };
};

/** `+` and `-` begin a formula too, unless they are the sign of a number or stand alone. */
const parseStart = (text: string): CellInput | null => {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return parseFormula(text);
  if (!/^[+-]/.test(text)) return null;
  return parseFormula(text.startsWith("+") ? `=${text.slice(1)}` : `=${text}`);
};

const parseTyped = (text: string): CellInput => {
  const trimmed = text.trim();
  const plain = parseNumber(trimmed) ?? parsePercent(trimmed) ?? parseIsoDate(trimmed);
  if (plain) return plain;
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  if (ERRORS.has(trimmed.toUpperCase())) return { kind: "formula", formula: `=${trimmed.toUpperCase()}` };
  return parseStart(text) ?? { kind: "value", value: text };
};

/**
 * One entry of a `values` or `formulas` matrix.
 * @param value `null` leaves the cell alone, `""` clears it
 * @param isTextCell whether the cell has number format `@`: then all text stays text, a formula too
 * @throws ExcelError `InvalidArgument` for an object, a text above 32,767 characters, or a formula that is none
 * @example parseInput("50%", false) // { kind: "value", value: 0.5, numberFormat: "0%" }
 */
export const parseInput = (value: unknown, isTextCell: boolean): CellInput => {
  if (value === null || value === undefined) return { kind: "keep" };
  if (typeof value === "number" && Number.isFinite(value))
    return isTextCell ? { kind: "value", value: String(value), forceText: true } : { kind: "value", value };
  if (typeof value === "boolean") return { kind: "value", value };
  if (typeof value !== "string" || value.length > MAX_TEXT) throw new ExcelError("InvalidArgument");
  if (value === "") return { kind: "clear" };
  if (value.startsWith("'")) return value === "'" ? { kind: "clear" } : { kind: "value", value: value.slice(1), forceText: true };
  return isTextCell ? { kind: "value", value, forceText: true } : parseTyped(value);
};

const isError = (value: Scalar | CellError): value is CellError => typeof value === "object" && value !== null;

/** As `Range.values` gives it: `""` for an empty cell, the error's text for an error. */
export const readValue = (cell: CellReading): string | number | boolean => (isError(cell.value) ? cell.value.error : (cell.value ?? ""));

/** As `Range.formulas` gives it: the formula, else the value. */
export const readFormula = (cell: CellReading): string | number | boolean => cell.formula ?? readValue(cell);

/** As `Range.valueTypes` gives it. */
export const readValueType = (cell: CellReading): "Empty" | "Error" | "String" | "Double" | "Boolean" => {
  if (cell.value === null || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (isError(cell.value)) return "Error";
  if (typeof cell.value === "string") return "String";
  return typeof cell.value === "boolean" ? "Boolean" : "Double";
};
