import type { InitiativeReading } from "../facts";
import { citesDecision, yearsOfDecisions } from "./citations";
import { foldWords, tidy } from "./fold";
import { isBareMark, isPlainNo } from "./marks";

const STATED = /^(\d{1,3})( (sang kien|de tai|giai phap|de xuat|cai tien|sk))?$/;
const BETWEEN = /\s*(?:[;\n]|(?:^|\s)\d{1,2}[.)]\s)\s*/u;

const stating = (count: number): InitiativeReading => ({ says: count === 0 ? "none" : "stated", count, cited: false, decided: [] });

/**
 * What a cell says of initiatives. "2", "02 sáng kiến" state a number; names stand apart by semicolons, lines or ordinals, never by
 * commas, which belong to names.
 * @example parseInitiatives("Số hoá hồ sơ; Phần mềm tra cứu") // { says: "named", count: 2, cited: false, decided: [] }
 * @example parseInitiatives("Số hoá hồ sơ, QĐ 45/QĐ-STNMT ngày 05/11/2022") // cited, decided [2022]
 */
export const parseInitiatives = (text: string): InitiativeReading => {
  const stated = STATED.exec(foldWords(text))?.[1];
  if (stated !== undefined) return stating(Number(stated));
  if (isPlainNo(text)) return stating(0);
  if (isBareMark(text)) return { says: "unnamed", count: 0, cited: false, decided: [] };
  const count = tidy(text)
    .split(BETWEEN)
    .filter((part) => /\p{L}/u.test(part)).length;
  return { says: "named", count, cited: citesDecision(text), decided: yearsOfDecisions(text) };
};
