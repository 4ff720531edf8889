/** Formulas as they are typed where the decimal sign is a comma: with `;` between arguments. Excel keeps them in the English way. */

/** Texts, sheet names and array constants: there every sign stands for itself. */
const LITERALS = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

/**
 * A formula with `;` between its arguments and decimal commas, in the English way. One without `;` is taken to be English already.
 * @example toEnglishFormula("=SUM(1,5;A1)") // "=SUM(1.5,A1)"
 */
export function toEnglishFormula(formula: string): string {
  const parts = formula.split(LITERALS);
  const isLiteral = (i: number) => i % 2 === 1;
  if (!parts.some((part, i) => !isLiteral(i) && part.includes(";"))) return formula;
  return parts.map((part, i) => (isLiteral(i) ? part : part.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ","))).join("");
}
