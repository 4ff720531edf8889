import { tidy, words } from "./text/tidy";
import { withoutYears } from "./text/years";

/** The header of one column: what the officer wrote, from the group above down to the cell over the data. */
export interface HeaderLabel {
  /** Tidy texts; a text that a merge repeats stands once. At least one, none empty. */
  readonly levels: readonly string[];
}

/** "(1)", "(2)=(3)+(4)", "*" beside a label number the columns and name nothing. */
const COLUMN_NUMBER = /[([]\s*\d{1,2}(?:\s*=[^)\]]*)?\s*[)\]]|\*+|[¹²³]/g;
const PARENTHESES = /\([^()]*\)/g;

/**
 * The words of a label by which columns are recognised: folded, without years, column numbers and slashes.
 * @param parentheses false: without what stands in parentheses, as "(nếu có)"
 * @example headerWords("Danh hiệu thi đua\nnăm 2021 (5)", true) // "danh hieu thi dua nam"
 */
export function headerWords(text: string, parentheses: boolean): string {
  const named = tidy(text.replace(COLUMN_NUMBER, " "));
  const kept = parentheses ? named : named.replace(PARENTHESES, " ");
  return words(withoutYears(kept)).replace(/\//g, " ").replace(/%/g, " % ").replace(/\s+/g, " ").trim();
}

/** As the officer wrote it, levels joined. */
export const labelText = (label: HeaderLabel): string => label.levels.join(" / ");
