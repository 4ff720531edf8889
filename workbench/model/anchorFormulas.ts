import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import { ANCHOR_ARRAY } from "./anchorArray";

/**
 * The formula as the engine understands it.
 * @param formula with `=`
 * @example toEngineFormula("=SUM(A1#)") // "=SUM(ANCHORARRAY(A1))"
 */
export function toEngineFormula(formula: string): string {
  if (!formula.includes("#")) return formula;
  const tokens = tokenize(formula);
  const isMark = (token: Token | undefined) => token?.type === "operator" && token.value === "#";
  const texts = tokens.map((token, i) => {
    if (isMark(token)) return ")";
    return isMark(tokens[i + 1]) ? `${ANCHOR_ARRAY}(${token.value}` : token.value;
  });
  return texts.join("");
}

/**
 * The formula as Excel shows it.
 * @param formula with `=`
 * @example fromEngineFormula("=SUM(ANCHORARRAY(A1))") // "=SUM(A1#)"
 */
export function fromEngineFormula(formula: string): string {
  if (!formula.toUpperCase().includes(`${ANCHOR_ARRAY}(`)) return formula;
  const tokens = tokenize(formula);
  const shown: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [name, open, reference, close] = tokens.slice(i, i + 4);
    const isAnchor =
      name!.type === "func" && name!.value.toUpperCase() === ANCHOR_ARRAY && open?.value === "(" && close?.value === ")" && reference;
    if (isAnchor) {
      shown.push(reference, { type: "operator", value: "#" });
      i += 3;
    } else shown.push(name!);
  }
  return stringifyTokens(shown);
}
