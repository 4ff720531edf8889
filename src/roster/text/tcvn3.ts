/**
 * TCVN3 (TCVN 5712:1993, "ABC"): one byte for each letter. In an .xlsx file the bytes stand as the Latin-1 characters of the same code.
 * Upper-case letters with a tone do not exist: fonts whose name ends in H (`.VnTimeH`) draw lower-case codes as capitals.
 */
const RUNS: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  RUNS.flatMap(([firstCode, letters]) => [...letters].map((letter, i) => [String.fromCharCode(firstCode + i), letter] as const))
);

/** Letters of Latin-1 that Vietnamese uses: such a character may be good Unicode. */
const VIETNAMESE_LATIN1 = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

/** The 50 codes that can never be a Vietnamese letter, so that only TCVN3 explains them inside a word. */
export const TCVN3_ONLY: ReadonlySet<string> = new Set([...LETTERS.keys()].filter((code) => !VIETNAMESE_LATIN1.includes(code)));

/**
 * Decodes TCVN3 text; characters outside the table stay. To be done before trimming and before any change of case:
 * `ư` is the soft hyphen.
 * @param capitals true when the font draws capitals (`.Vn…H`)
 * @example decodeTcvn3("Ph¹m V¨n H\u00adng") // "Phạm Văn Hưng"
 */
export function decodeTcvn3(text: string, capitals = false): string {
  const decoded = text.replace(/[\u00a1-\u00fe]/g, (code) => LETTERS.get(code) ?? code);
  return capitals ? decoded.toUpperCase() : decoded;
}

/**
 * Whether every character beyond ASCII has a meaning in TCVN3.
 * @example canBeTcvn3("Hoàng") // false: 0xE0 is no TCVN3 letter
 */
export function canBeTcvn3(text: string): boolean {
  return [...text].every((character) => character < "\u0080" || character === "\u00a0" || LETTERS.has(character));
}
