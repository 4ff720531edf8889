import { fold } from "../../criteria";

/** Fewest insertions, deletions and replacements of letters that make one text the other (Levenshtein). */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** A third of the letters may differ; beyond that a guess would mislead. */
const TOLERATED = 1 / 3;

/**
 * The allowed word that was probably meant: one that the text begins, or that few letters set apart from it.
 * @returns undefined when nothing is near
 * @example nearest("Danh hieu hang nam", ["Danh hiệu hằng năm", "Xếp loại hằng năm"]) // "Danh hiệu hằng năm"
 */
export const nearest = (text: string, allowed: readonly string[]): string | undefined => {
  const written = fold(text);
  if (written === "") return undefined;
  const ranked = allowed
    .map((word) => ({ word, folded: fold(word) }))
    .map(({ word, folded }) => ({
      word,
      away: folded.startsWith(written) && written.length >= 3 ? 0 : distance(written, folded) / Math.max(written.length, folded.length),
    }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best && best.away <= TOLERATED ? best.word : undefined;
};
