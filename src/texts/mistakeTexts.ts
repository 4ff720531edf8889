import type { MistakeCode, MistakeOf, SetMistake } from "../ownSets";

/** The sentences about a sheet of criteria, in one language. */
export interface MistakeTexts {
  /** What is wrong, at which cell, what may stand there, and what was probably meant. */
  readonly mistake: (mistake: SetMistake) => string;
}

/** A sentence for every mistake. */
export type MistakeSentences = { readonly [C in MistakeCode]: (values: MistakeOf<C>["values"]) => string };

/** The sentence of one mistake. */
export const mistakeSentence = <C extends MistakeCode>(sentences: MistakeSentences, { code, values }: MistakeOf<C>): string => {
  const sentence = sentences[code as C] as (given: MistakeOf<C>["values"]) => string;
  return sentence(values);
};

/** Longer lists stand in part 4 of the sheet; the data of the mistake hold them whole. */
const LONGEST_LIST = 12;

/** Words as they are listed in a sentence; undefined where there are none, or too many to read. */
export const listed = (allowed: readonly string[]): string | undefined =>
  allowed.length === 0 || allowed.length > LONGEST_LIST ? undefined : allowed.map((word) => `“${word}”`).join(", ");
