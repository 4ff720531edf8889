/**
 * What Excel makes of a value written by an add-in: a text is read as if it had been typed. `Range.values` and `Range.formulas` read it in the
 * American way on every machine ("the APIs use USA locale by default", OfficeDev/office-js#1559), `Range.formulasLocal` by the regional settings.
 */
import type { CellError, CellInput, CellReading, Locale, Scalar } from "../model/model";
import { ExcelError } from "./errors";
import { checkFormula } from "./formulaCheck";
import { fromLocalFormula } from "./localFormulas";
import type { HostSession } from "./session";

const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"]);
const MAX_TEXT = 32_767;
/** An old way to begin a formula: `@SUM(A1:A2)`. */
const AT_FUNCTION = /^@(?=[A-Z][\w.]*\()/i;

const readFormulaText = (formula: string, session: HostSession, locale: Locale): CellInput => {
  const neutral = fromLocalFormula(formula, locale);
  checkFormula(neutral, session.model);
  return { kind: "formula", formula: neutral };
};

/** `+`, `-` and `@` begin a formula too, unless they stand alone. */
const startOf = (text: string): string | null => {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return text;
  if (text.startsWith("+")) return `=${text.slice(1)}`;
  if (text.startsWith("-")) return `=${text}`;
  if (!text.startsWith("@")) return null;
  if (!AT_FUNCTION.test(text)) throw new ExcelError("InvalidArgument"); // "That function isn't valid."
  return `=${text.slice(1)}`;
};

const readTyped = (text: string, session: HostSession, locale: Locale): CellInput => {
  const typed = session.model.readTyped(text, locale);
  if (typed) return { kind: "value", ...typed };
  const upper = text.trim().toUpperCase();
  if (ERRORS.has(upper)) return { kind: "formula", formula: `=${upper}` };
  const formula = startOf(text);
  return formula === null ? { kind: "value", value: text } : readFormulaText(formula, session, locale);
};

/**
 * One entry of a `values` or `formulas` matrix.
 * @param value `null` leaves the cell alone, `""` clears it
 * @param isTextCell whether the cell has number format `@`: then all text stays text, a formula too
 * @param locale the way of writing that is understood
 * @throws ExcelError `InvalidArgument` for an object, a text above 32,767 characters, or a formula that is none
 * @example parseInput("50%", false, session) // { kind: "value", value: 0.5, numberFormat: "0%" }
 */
export const parseInput = (value: unknown, isTextCell: boolean, session: HostSession, locale: Locale = "en-US"): CellInput => {
  if (value === null || value === undefined) return { kind: "keep" };
  if (typeof value === "number" && Number.isFinite(value))
    return isTextCell ? { kind: "value", value: String(value), forceText: true } : { kind: "value", value };
  if (typeof value === "boolean") return { kind: "value", value };
  if (typeof value !== "string" || value.length > MAX_TEXT) throw new ExcelError("InvalidArgument");
  if (value === "") return { kind: "clear" };
  if (value.startsWith("'")) return value === "'" ? { kind: "clear" } : { kind: "value", value: value.slice(1), forceText: true };
  return isTextCell ? { kind: "value", value, forceText: true } : readTyped(value, session, locale);
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
