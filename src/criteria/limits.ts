import { FACTS, type FactId } from "./facts";

/** What a number must reach, go beyond, or stay within. */
export type NumberLimit =
  { readonly atLeast: number } | { readonly above: number } | { readonly atMost: number } | { readonly below: number };

/**
 * Whether a number keeps a limit.
 * @example keepsLimit(100, { above: 100 }) // false
 */
export const keepsLimit = (value: number, limit: NumberLimit): boolean => {
  if ("atLeast" in limit) return value >= limit.atLeast;
  if ("above" in limit) return value > limit.above;
  return "atMost" in limit ? value <= limit.atMost : value < limit.below;
};

/** A number as its language writes it: 98.5 is "98,5" in Vietnamese. */
export const decimal = (value: number, language: "vi" | "en"): string =>
  language === "vi" ? String(value).replace(".", ",") : String(value);

/**
 * A number of a fact, in percent where the fact is one.
 * @example factNumber("keHoach", 98.5, "vi") // "98,5%"
 */
export const factNumber = (fact: FactId, value: number, language: "vi" | "en"): string =>
  `${decimal(value, language)}${FACTS[fact].type === "percent" ? "%" : ""}`;

const WORDS = {
  vi: {
    atLeast: (n: string) => `từ ${n} trở lên`,
    above: (n: string) => `trên ${n}`,
    atMost: (n: string) => `không quá ${n}`,
    below: (n: string) => `dưới ${n}`,
  },
  en: {
    atLeast: (n: string) => `at least ${n}`,
    above: (n: string) => `above ${n}`,
    atMost: (n: string) => `at most ${n}`,
    below: (n: string) => `below ${n}`,
  },
} as const;

/**
 * A limit in words.
 * @example limitInWords("keHoach", { atLeast: 100 }, "vi") // "từ 100% trở lên"
 */
export const limitInWords = (fact: FactId, limit: NumberLimit, language: "vi" | "en"): string => {
  const words = WORDS[language];
  const number = (value: number): string => factNumber(fact, value, language);
  if ("atLeast" in limit) return words.atLeast(number(limit.atLeast));
  if ("above" in limit) return words.above(number(limit.above));
  return "atMost" in limit ? words.atMost(number(limit.atMost)) : words.below(number(limit.below));
};
