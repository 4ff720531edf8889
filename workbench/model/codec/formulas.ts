import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { toEngineFormula } from "../anchorFormulas";
import { NEW_EXCEL_FUNCTIONS } from "@univerjs/engine-formula";

/** How the file spells functions of add-ins: `_xldudf_DTT_ELIGIBLE`. */
const ADD_IN_PREFIX = "_xldudf_";
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;
/** Younger than the file format: the file wants `_xlfn.` before the name, for these two another prefix behind it. */
const WORKSHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);
const PREFIXED = new Set<string>([...(NEW_EXCEL_FUNCTIONS as ReadonlySet<string>), "LET", "LAMBDA", "ANCHORARRAY", "SINGLE"]);
/** Their results may fill several cells, so they are saved as dynamic array formulas. */
const ARRAY_FUNCTIONS = new Set(
  (
    "ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA LET MAKEARRAY MAP RANDARRAY SCAN SEQUENCE SORT SORTBY " +
    "TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP"
  ).split(" ")
);
/** They take arrays by themselves: an operator between ranges inside them needs no array formula. */
const NATIVE_ARRAY_FUNCTIONS = new Set(["SUMPRODUCT", "MMULT", "LOOKUP"]);

/**
 * @param formula of the file, without `=`
 * @returns formula of the model, with `=`
 * @example fromFileFormula("_xlfn._xlws.FILTER(A1:A9,B1:B9)") // "=FILTER(A1:A9,B1:B9)"
 */
export function fromFileFormula(formula: string): string {
  if (!formula.includes("_xl")) return `=${formula}`;
  return stringifyTokens(tokenize(`=${formula}`).map((token) => ({ ...token, value: fromFileToken(token) })));
}

function fromFileToken({ type, value }: Token): string {
  if (type === "range_named") return value.replace(/^_xlpm\./i, "");
  if (type !== "func") return value;
  // Only the first underline stands for the point behind the namespace.
  if (value.toLowerCase().startsWith(ADD_IN_PREFIX)) return value.slice(ADD_IN_PREFIX.length).replace("_", ".");
  return value.replace(PREFIXES, "");
}

/**
 * @param formula of the model, with `=`
 * @returns formula of the file, without `=`
 * @example toFileFormula("=DTT.ELIGIBLE(A1:C9)") // "_xldudf_DTT_ELIGIBLE(A1:C9)"
 */
export function toFileFormula(formula: string): string {
  const tokens = tokenize(toEngineFormula(formula));
  const parameters = parameterNames(tokens);
  return stringifyTokens(tokens.map((token) => ({ ...token, value: toFileToken(token, parameters) }))).replace(/^=/, "");
}

function toFileToken({ type, value }: Token, parameters: ReadonlySet<string>): string {
  if (type === "range_named" && parameters.has(value.toUpperCase())) return `_xlpm.${value}`;
  if (type !== "func") return value;
  const name = value.toUpperCase();
  if (isAddInFunction(name)) return `${ADD_IN_PREFIX}${name.replace(".", "_")}`;
  if (parameters.has(name)) return `_xlpm.${value}`;
  if (!PREFIXED.has(name)) return value;
  return WORKSHEET_FUNCTIONS.has(name) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`;
}

const isAddInFunction = (name: string): boolean => name.startsWith("DTT.");

/** Names declared by LET (every other argument but the last) and LAMBDA (all but the last), upper case. */
function parameterNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  tokens.forEach((token, i) => {
    const call = calls.at(-1);
    if (token.value === "(" && token.type === "operator")
      calls.push({ name: tokens[i - 1]?.type === "func" ? tokens[i - 1]!.value.toUpperCase() : "", argument: 0 });
    else if (token.value === ")" && token.type === "operator") calls.pop();
    else if (token.value === "," && token.type === "operator" && call) call.argument++;
    else if (token.type === "range_named" && call && isDeclaration(call, tokens, i)) names.add(token.value.toUpperCase());
  });
  return names;
}

function isDeclaration({ name, argument }: { name: string; argument: number }, tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1).find((token) => token.type !== "whitespace");
  if (next?.value !== ",") return false;
  return name === "LAMBDA" || (name === "LET" && argument % 2 === 0);
}

/**
 * Whether Excel must evaluate the formula with arrays although it fills one cell: without that mark it would take a single cell out of each
 * range (the `@` sign).
 */
export function needsArrayMark(formula: string): boolean {
  const tokens = tokenize(formula).filter((token) => token.type !== "whitespace");
  if (tokens.some((token) => token.type === "operator" && token.value === "#")) return true;
  const functions = tokens.filter((token) => token.type === "func").map((token) => token.value.toUpperCase());
  if (functions.some((name) => ARRAY_FUNCTIONS.has(name) || isAddInFunction(name))) return true;
  if (functions.some((name) => NATIVE_ARRAY_FUNCTIONS.has(name))) return false;
  return tokens.some((token, i) => isOperator(token) && (isArea(tokens[i - 1]) || isArea(tokens[i + 1])));
}

const isOperator = ({ type, value }: Token): boolean => type === "operator" && /^(?:[-+*/^&=<>]|<>|<=|>=)$/.test(value);
const isArea = (token: Token | undefined): boolean =>
  token?.type === "range_beam" || (token?.type === "range" && token.value.includes(":"));
