import type { Word } from "./fold";

/** Words that begin the name of an award (hình thức khen thưởng). An award never satisfies a title. */
const AWARD_HEADS: readonly (readonly string[])[] = [
  ["bang", "khen"],
  ["giay", "khen"],
  ["thu", "khen"],
  ["huan", "chuong"],
  ["huy", "chuong"],
  ["ky", "niem", "chuong"],
  ["bang", "lao", "dong", "sang", "tao"],
  ["bang", "ldst"],
  ["giai", "thuong"],
  ["knc"],
  ["hcld"],
];
/** BK, GK, BKTTg, BKBT, GKGĐ … */
const AWARD_ABBREVIATION = /^(bk|gk)[a-z]{0,5}$/;

/**
 * How many words the head of an award takes at this place; 0 when none begins here.
 * @example awardHeadLength(wordsOf("Giấy khen GĐ Sở"), 0) // 2
 */
export const awardHeadLength = (words: readonly Word[], at: number): number => {
  if (AWARD_ABBREVIATION.test(words[at]?.folded ?? "")) return 1;
  return AWARD_HEADS.find((head) => head.every((word, i) => words[at + i]?.folded === word))?.length ?? 0;
};
