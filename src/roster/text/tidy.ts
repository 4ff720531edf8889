/** Zero-width characters, the byte order mark and the object replacement mark: seen in pasted cells, never meant. */
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffc]/g;

/**
 * A cell's text for people: composed form (NFC), no invisible characters, one space where there were several,
 * non-breaking spaces and line breaks as spaces, nothing at the ends.
 * @param text Unicode text; legacy encodings are decoded before (see `decodeGrid`), since tidying would destroy them.
 * @example tidy(" Nguyễn\u00a0 Văn  An ") // "Nguyễn Văn An"
 */
export function tidy(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * Words for matching: no marks, lower case, đ as d, one space between words; `/` and `%` stay, since headers use them.
 * @example words("Danh hiệu\nthi đua (1)") // "danh hieu thi dua 1"
 */
export function words(text: string): string {
  return tidy(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9/%]+/g, " ")
    .replace(/\bsy\b/g, "si")
    .replace(/\s+/g, " ")
    .trim();
}
