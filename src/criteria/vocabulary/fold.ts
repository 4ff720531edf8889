/**
 * One folding for every comparison of Vietnamese words: marks, case, spaces and punctuation do not count,
 * and `sỹ` is `sĩ` as a word of its own ("Chiến sỹ thi đua" = "Chiến sĩ thi đua").
 */
const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/g;
const COMBINING_MARKS = /[\u0300-\u036f]/g;

/**
 * The text in composed form, without zero-width characters, non-breaking spaces as spaces, trimmed.
 * Line breaks stay.
 * @example tidy(" Minh\u00a0Hoa\u0301 ") // "Minh Hoá"
 */
export const tidy = (text: string): string =>
  text
    .replace(ZERO_WIDTH, "")
    .normalize("NFC")
    .replace(COMBINING_MARKS, "")
    .replace(/[^\S\n]+/g, " ")
    .trim();

const plainCharacter = (character: string): string => {
  const base = character.normalize("NFD")[0]?.toLowerCase() ?? character;
  return base === "đ" ? "d" : base.length === 1 ? base : " ";
};

/**
 * Lower case without marks, one character for each character of the tidied text, so that positions agree.
 * @param tidied text that went through `tidy`
 * @example unmark("Quyết định") // "quyet dinh"
 */
export const unmark = (tidied: string): string => tidied.replace(/[^\u0000-\u007f]|[A-Z]/g, plainCharacter);

/** A word of a text: folded, and where it stands in the tidied text. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a tidied text; a word is a run of letters and digits.
 * @example wordsOf("CSTĐ-CS 2021").map((w) => w.folded) // ["cstd", "cs", "2021"]
 */
export const wordsOf = (tidied: string): readonly Word[] =>
  [...unmark(tidied).matchAll(/[a-z0-9]+/g)].map((match) => ({
    folded: match[0] === "sy" ? "si" : match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * The key under which two spellings are the same text: `[a-z0-9]` only.
 * @param text any text, in any Unicode form
 * @example fold("Chiến sỹ thi đua cấp cơ sở") // "chiensithiduacapcoso"
 */
export const fold = (text: string): string =>
  wordsOf(tidy(text))
    .map((word) => word.folded)
    .join("");

/**
 * As `fold`, with one space between words.
 * @example foldWords("Trưởng phòng\nKế hoạch") // "truong phong ke hoach"
 */
export const foldWords = (text: string): string =>
  wordsOf(tidy(text))
    .map((word) => word.folded)
    .join(" ");
