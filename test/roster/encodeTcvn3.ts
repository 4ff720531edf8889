import { decodeTcvn3 } from "../../src/roster/text/tcvn3";

const CODES: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff - 0xa1 }, (_, i) => String.fromCharCode(0xa1 + i))
    .map((code) => [decodeTcvn3(code), code] as const)
    .filter(([letter, code]) => letter !== code)
);

/** A text typed with a `.Vn…` font. Capitals with a tone do not exist there: the lower-case code stands for them. */
export const encodeTcvn3 = (text: string): string =>
  [...text].map((letter) => CODES.get(letter) ?? CODES.get(letter.toLowerCase()) ?? letter).join("");
