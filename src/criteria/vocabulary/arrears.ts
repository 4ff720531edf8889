import type { Arrears } from "../facts";
import { fold } from "./fold";
import { isPlainNo } from "./marks";

const YES = new Set(["co", "x", "no", "con", "conno", "true"]);
const NONE = new Set(["khongno", "khongconno", "khongnothue", "khongnobhxh", "0dong", "false", "het"]);
/** "0", "0 đồng", "0,00". */
const ZERO = /^0+([.,]0+)?$/;
/** A number alone, or with its unit of money, is an amount owed. */
const AMOUNT = /^[\d.,\s]*[1-9][\d.,\s]*(đ|đồng|vnđ|triệu|nghìn|tỷ|tr|trđ|\s)*$/iu;

/**
 * Whether a cell says that tax or social insurance is owed.
 * @example parseArrears("12.500.000 đồng") // "owed"
 */
export const parseArrears = (text: string): Arrears => {
  const folded = fold(text);
  if (isPlainNo(text) || NONE.has(folded) || ZERO.test(text.trim())) return "none";
  return YES.has(folded) || AMOUNT.test(text.trim()) ? "owed" : "unclear";
};
