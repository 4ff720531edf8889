/** References to decisions inside a cell: "theo QĐ số 12/QĐ-BTNMT ngày 05/01/2022". */
import { tidy, unmark } from "./fold";

const DAY = String.raw`(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+\d{4}|\d{1,2}/\d{4})`;
const SYMBOL = String.raw`\s*/\s*(?:\d{4}\s*/\s*)?[a-z][a-z0-9&.-]*`;
const DECISION = String.raw`(?:quyet\s+dinh|qd)(?:\s*-\s*[a-z&]+)?(?:\s+so)?\s*[:.]?\s*\d+[a-z]?(?:${SYMBOL})?`;
/** "cơ sở 12/…" is no "số 12/…". */
const NUMBERED = String.raw`(?:(?<!co\s)so\s*[:.]?\s*)?\d+[a-z]?\s*/\s*(?:\d{4}\s*/\s*)?(?:qd|kh|bb|tb|nq|ttr)[a-z0-9&.-]*`;
const DECISION_OF_DAY = String.raw`(?:quyet\s+dinh|qd)\b[^\d;\n]{0,40}\bngay\s+${DAY}`;
const REFERENCE = new RegExp(
  String.raw`(?:\btheo\s+)?\b(?:${DECISION}|${NUMBERED})(?:\s*,?\s*(?:(?:ngay|ng)\b\s*\.?\s*)?${DAY})?|\bngay\s+${DAY}`,
  "g"
);
const CITED = new RegExp(String.raw`\b(?:${DECISION}|${NUMBERED}|${DECISION_OF_DAY})`);

/**
 * The stretches of an unmarked text that cite a decision or a date, as [start, end).
 * @param unmarked text that went through `tidy` and `unmark`
 */
export const citationSpans = (unmarked: string): readonly (readonly [number, number])[] =>
  [...unmarked.matchAll(REFERENCE)].map((match) => [match.index, match.index + match[0].length] as const);

/**
 * Whether a text names a decision by number or day, so that it can be found.
 * @example citesDecision("Số hoá hồ sơ, QĐ 45/QĐ-STNMT") // true
 * @example citesDecision("Số hoá 45 hồ sơ cơ sở 2") // false
 */
export const citesDecision = (text: string): boolean => CITED.test(unmark(tidy(text)));

/** The year at the end of a date, or inside a number: "45/2019/QĐ-STNMT", "ngày 05/11/2022". */
const YEAR_IN = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;

/**
 * The years of the decisions that a text cites, ascending; years elsewhere in the text belong to its names.
 * @example yearsOfDecisions("Số hoá hồ sơ 1990-2000, QĐ 45/QĐ-STNMT ngày 05/11/2022") // [2022]
 */
export const yearsOfDecisions = (text: string): readonly number[] => {
  const plain = unmark(tidy(text));
  const years = citationSpans(plain).flatMap(([start, end]) =>
    [...plain.slice(start, end).matchAll(YEAR_IN)].map(([year]) => Number(year))
  );
  return [...new Set(years)].sort((a, b) => a - b);
};
