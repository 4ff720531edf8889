import { isSyllable } from "./syllable";
import { canBeTcvn3, decodeTcvn3, TCVN3_ONLY } from "./tcvn3";
import { decodeVni, hasVniOnly } from "./vni";

/** The two legacy encodings still found in Vietnamese office files. */
export type LegacyEncoding = "tcvn3" | "vni";

/** What one text says about its encoding: `strong` holds a sign no Vietnamese Unicode text has, `open` may be either. */
export type TextEvidence = "ascii" | "unicode" | "strong" | "open";

/** Vietnamese letters that Latin-1 does not have, and combining marks: proof of Unicode. */
const UNICODE_ONLY = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u036f]/;
const BEYOND_ASCII = /[^\u0000-\u007f\u00a0\u2010-\u201f\u2026\u200b-\u200d\ufeff]/;
const LETTER = /[A-Za-z\u00c0-\u00ff]/;

/**
 * @param text the raw text of one cell
 * @example evidenceOf("Ph¹m V¨n H­ng") // "strong"
 * @example evidenceOf("Hoàng") // "open"
 */
export function evidenceOf(text: string): TextEvidence {
  if (!BEYOND_ASCII.test(text)) return "ascii";
  if (UNICODE_ONLY.test(text)) return "unicode";
  return hasTcvn3Only(text) || hasVniOnly(text) ? "strong" : "open";
}

/** In TCVN3 many small letters have codes that Latin-1 shows as capitals: `NguyÔn`. */
const CAPITAL_INSIDE = /[a-z][À-ÖØ-Þ]/;

/** A TCVN3-only code counts inside a word: `·` between words and the degree sign after a number are no letters. */
function hasTcvn3Only(text: string): boolean {
  return (
    CAPITAL_INSIDE.test(text) ||
    [...text].some(
      (character, i) =>
        TCVN3_ONLY.has(character) &&
        (LETTER.test(text.charAt(i - 1)) || LETTER.test(text.charAt(i + 1)) || TCVN3_ONLY.has(text.charAt(i + 1)))
    )
  );
}

/** The encoding a font was made for: `.Vn…` is TCVN3 (`.Vn…H` draws capitals), `VNI-…` is VNI. */
export function encodingOfFont(font: string | undefined): { readonly encoding: LegacyEncoding; readonly capitals: boolean } | undefined {
  if (font === undefined) return undefined;
  if (/^\.vn/i.test(font)) return { encoding: "tcvn3", capitals: /h$/i.test(font) };
  return /^vni\b/i.test(font) ? { encoding: "vni", capitals: false } : undefined;
}

export const decodeLegacy = (text: string, encoding: LegacyEncoding, capitals = false): string =>
  encoding === "tcvn3" ? decodeTcvn3(text, capitals) : decodeVni(text);

/** Whether the text, read in this encoding (null: as it is), consists of Vietnamese syllables and abbreviations. */
export function readsAs(text: string, encoding: LegacyEncoding | null): boolean {
  if (encoding === "tcvn3" && !canBeTcvn3(text)) return false;
  const { valid, total } = syllablesOf([text], encoding);
  return total > 0 && valid === total;
}

const SURE = 0.85;
const REFUTED = 0.6;

/**
 * The vote over the texts of a column that hold signs of a legacy encoding: the reading that gives Vietnamese syllables wins,
 * when the other readings do not.
 * @param strong texts of evidence `strong`
 * @returns the encoding, or null when the texts do not decide
 */
export function voteEncoding(strong: readonly string[]): LegacyEncoding | null {
  if (strong.length === 0) return null;
  const share = (encoding: LegacyEncoding | null) => {
    const { valid, total } = syllablesOf(strong, encoding);
    return total === 0 ? 0 : valid / total;
  };
  const tcvn3 = share("tcvn3");
  const vni = share("vni");
  if (share(null) >= REFUTED) return null;
  if (tcvn3 >= SURE && vni < REFUTED) return "tcvn3";
  return vni >= SURE && tcvn3 < REFUTED ? "vni" : null;
}

/** Abbreviations such as CSTĐCS and cstđ: capitals only, or consonants only. */
const ABBREVIATION = /^(?:[A-ZĂÂĐÊÔƠƯ]{2,}|[bcdđghklmnpqrstvx]{2,})$/;
const isWord = (word: string): boolean => isSyllable(word) || ABBREVIATION.test(word);

function syllablesOf(texts: readonly string[], encoding: LegacyEncoding | null): { valid: number; total: number } {
  let valid = 0;
  let total = 0;
  for (const text of texts) {
    for (const word of text.split(/[\s,.;:()/"'\-–\d]+/)) {
      if (!BEYOND_ASCII.test(word)) continue;
      total += 1;
      if (isWord(encoding === null ? word : decodeLegacy(word, encoding))) valid += 1;
    }
  }
  return { valid, total };
}
