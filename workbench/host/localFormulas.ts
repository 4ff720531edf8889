/** Formulas as `Range.formulasLocal` spells them: where the comma is the decimal sign, `;` stands between arguments and `\\` in arrays. */
import { tokenize } from "@borgar/fx";
import type { Locale } from "../model/model";

const hasDecimalComma = (locale: Locale): boolean => locale !== "en-US";

/**
 * @param formula with `=`, in the spelling of `Range.formulas`
 * @example toLocalFormula("=ROUND(1.5,0)", "vi-VN") // "=ROUND(1,5;0)"
 */
export const toLocalFormula = (formula: string, locale: Locale): string => {
  if (!hasDecimalComma(locale)) return formula;
  let depth = 0;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (value === "{") depth++;
      if (value === "}") depth--;
      if (type === "number") return value.replace(".", ",");
      return type === "operator" && value === "," ? (depth > 0 ? "\\" : ";") : value;
    })
    .join("");
};

/** Texts, quoted sheet names, column names in brackets, arrays, numbers, separators. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\}|\d+,\d+|;/g;

/**
 * @param formula with `=`, as somebody types it under the regional settings
 * @example fromLocalFormula("=ROUND(1,5;0)", "vi-VN") // "=ROUND(1.5,0)"
 */
export const fromLocalFormula = (formula: string, locale: Locale): string => {
  if (!hasDecimalComma(locale)) return formula;
  return formula.replace(PARTS, (part) => {
    if (part === ";") return ",";
    if (part.startsWith("{")) return part.replace(/"(?:[^"]|"")*"|\d+,\d+|\\/g, (inner) => (inner === "\\" ? "," : withPoint(inner)));
    return withPoint(part);
  });
};

const withPoint = (part: string): string => (/^\d/.test(part) ? part.replace(",", ".") : part);
