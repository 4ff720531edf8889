import { foldWords, isBareMark, isPlainNo, tidy } from "../vocabulary";

/** What a cell says of the number of initiatives: a number of its own, names that can be counted, or only that there are some. */
export type InitiativeCount =
  { readonly kind: "stated"; readonly count: number } | { readonly kind: "named"; readonly count: number } | { readonly kind: "unnamed" };

const STATED = /^(\d{1,3})( (sang kien|de tai|giai phap|de xuat|cai tien|sk))?$/;
const BETWEEN = /\s*(?:[;\n]|(?:^|\s)\d{1,2}[.)]\s)\s*/u;

/**
 * How many initiatives a cell names. "2", "02 sáng kiến" state a number; names stand apart by semicolons, lines or ordinals,
 * never by commas, which belong to names.
 * @example countInitiatives("Số hoá hồ sơ; Phần mềm tra cứu") // { kind: "named", count: 2 }
 */
export const countInitiatives = (text: string): InitiativeCount => {
  const stated = STATED.exec(foldWords(text))?.[1];
  if (stated !== undefined) return { kind: "stated", count: Number(stated) };
  if (isPlainNo(text)) return { kind: "stated", count: 0 };
  if (isBareMark(text)) return { kind: "unnamed" };
  return {
    kind: "named",
    count: tidy(text)
      .split(BETWEEN)
      .filter((part) => /\p{L}/u.test(part)).length,
  };
};
