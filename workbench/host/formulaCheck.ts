/** Whether Excel takes a formula that is entered. */
import { parse, tokenize } from "@borgar/fx";
import { arityOf } from "../model/functionMetadata";
import type { WorkbookModel } from "../model/model";
import { ExcelError } from "./errors";

const MAX_FORMULA = 8192;

interface Node {
  readonly type: string;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly (Node | null)[];
}

const parsed = (formula: string): Node => {
  try {
    return parse(tokenize(formula)) as Node;
  } catch {
    throw new ExcelError("InvalidArgument");
  }
};

/** "You've entered too few (too many) arguments for this function": for custom functions as for Excel's own (OfficeDev/office-js#710). */
const checkCalls = (node: Node | null, model: WorkbookModel): void => {
  if (!node) return;
  const known = node.type === "CallExpression" && node.callee?.name ? model.functionNamed(node.callee.name) : undefined;
  const count = node.arguments?.length ?? 0;
  if (known && (count < arityOf(known).min || count > arityOf(known).max)) throw new ExcelError("InvalidArgument");
  node.arguments?.forEach((argument) => checkCalls(argument, model));
};

/** @throws ExcelError `InvalidArgument` when the text is no formula, is too long, or calls a custom function with a wrong number of arguments */
export const checkFormula = (formula: string, model: WorkbookModel): void => {
  if (formula.length > MAX_FORMULA) throw new ExcelError("InvalidArgument");
  checkCalls(parsed(formula), model);
};
