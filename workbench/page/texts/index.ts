/** The sentences of the workbench page in the language that is shown now. */
import { en } from "./en";
import { vi } from "./vi";

export type Texts = typeof vi;
export type Language = "vi" | "en";
/** A text, or where it comes from: then it follows the language (see `live.ts`). */
export type Said = string | ((words: Texts) => string);

const ALL: Readonly<Record<Language, Texts>> = { vi, en };
const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-US" };

/** The texts of the current language: read them when they are needed, do not keep them. */
export let texts: Texts = vi;
let current: Language = "vi";

/** @example shownLanguage() // "vi" */
export const shownLanguage = (): Language => current;

/** The language tag that goes with the current language, for numbers, Office.js and Univer. @example locale() // "vi-VN" */
export const locale = (): string => LOCALES[current];

/** From now on `texts` are in this language; what is on the page already is rewritten by `rewriteAll`. */
export function useLanguage(language: Language): void {
  current = language;
  texts = ALL[language];
  document.documentElement.lang = language;
}

/** @example said((words) => words.close) // "Đóng" */
export const said = (text: Said): string => (typeof text === "function" ? text(texts) : text);
