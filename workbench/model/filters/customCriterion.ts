import type { CellReading } from "../model";
import { serialOfDay, serialOfIso } from "../serialDates";
import { isBlank } from "./filterCell";
import { hasWildcard, wildcardPattern } from "./wildcards";

type Operator = "=" | "<>" | ">" | "<" | ">=" | "<=";

const CRITERION = /^(=|<>|>=|<=|>|<)?([^]*)$/;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * Whether a cell passes one half of a custom filter.
 * @param criterion operator and value, `>50` or `=*s`; without an operator it means `=`; `=` alone asks for blanks, `<>` alone for anything else
 */
export function meetsCriterion(criterion: string, cell: CellReading): boolean {
  const [, operator = "=", operand = ""] = CRITERION.exec(criterion)! as unknown as [string, Operator | undefined, string];
  if (operand === "") return emptyOperand(operator, cell);
  if (operator === "=") return equals(operand, cell);
  if (operator === "<>") return !equals(operand, cell);
  return inOrder(operator, operand, cell);
}

const emptyOperand = (operator: Operator, cell: CellReading): boolean =>
  operator === "<>" ? !isBlank(cell) : operator === "=" && isBlank(cell);

/** A number as typed: with thousands separators, in percent, or a date in ISO or American order. */
export function numberIn(text: string): number | null {
  const plain = text.trim();
  const date = US_DATE.exec(plain);
  if (date) return serialOfDay(Number(date[3]), Number(date[1]), Number(date[2]));
  const digits = plain.replaceAll(",", "").replace(/%$/, "");
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(digits)) return Number(digits) / (plain.endsWith("%") ? 100 : 1);
  return /^\d{4}-\d/.test(plain) ? serialOfIso(plain) : null;
}

/** Numbers are compared as numbers or as they show; wildcards are for texts. */
function equals(operand: string, { value, text }: CellReading): boolean {
  if (typeof value === "number") return value === numberIn(operand) || sameText(text, operand);
  return hasWildcard(operand) ? typeof value === "string" && wildcardPattern(operand).test(text) : sameText(text, operand);
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function inOrder(operator: Operator, operand: string, { value }: CellReading): boolean {
  const number = numberIn(operand);
  if (number !== null) return typeof value === "number" && compare(operator, value - number);
  return typeof value === "string" && compare(operator, value.localeCompare(operand, "vi", { sensitivity: "accent" }));
}

function compare(operator: Operator, difference: number): boolean {
  switch (operator) {
    case ">":
      return difference > 0;
    case "<":
      return difference < 0;
    case ">=":
      return difference >= 0;
    default:
      return difference <= 0;
  }
}
