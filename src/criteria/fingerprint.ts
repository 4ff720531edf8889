import type { Fact } from "./facts";
import type { Subject } from "./subject";

/**
 * A short mark of what the roster says of a subject, by which a later change is noticed. Where the row stands and in which order the
 * columns do does not count, nor does a column that is blank. Not for security: it only tells "the same" from "changed".
 * @returns 14 hexadecimal digits
 * @example factsFingerprint(before) === factsFingerprint(after) // the judgement still rests on the same data
 */
export const factsFingerprint = ({ facts }: Subject): string => hash(JSON.stringify(Object.entries(facts).flatMap(saidBy).sort()));

type Held = Fact<unknown> | { readonly byYear: Readonly<Record<number, Fact<unknown>>>; readonly undated?: Fact<unknown> };

const saidBy = ([id, held]: [string, Held]): string[] =>
  "byYear" in held
    ? [
        ...Object.entries(held.byYear).flatMap(([year, fact]) => said(`${id} ${year}`, fact)),
        ...(held.undated ? said(id, held.undated) : []),
      ]
    : said(id, held);

const said = (id: string, fact: Fact<unknown>): string[] => (fact.state === "blank" ? [] : [`${id}: ${fact.text}`]);

/** Two runs of FNV-1a (32 bit) from different starts. */
const hash = (text: string): string =>
  [0x811c9dc5, 0x01000193]
    .map((start) => fnv1a(text, start).toString(16).padStart(8, "0"))
    .join("")
    .slice(0, 14);

const fnv1a = (text: string, start: number): number => {
  let state = start;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
};
