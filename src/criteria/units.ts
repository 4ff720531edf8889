import type { Subject } from "./subject";
import type { SubjectResult } from "./verdict";
import { fold, foldWords } from "./vocabulary";

/** Two spellings of one unit have one key: marks, tone position, case, spaces and punctuation do not count. */
export const unitKey = (name: string): string => fold(name);

/** Where a subject stands: the cell of its name, else its row. */
export const cellOf = ({ facts, id }: Subject): string => facts.tenTapThe?.cell ?? facts.hoTen?.cell ?? id;

const CONNECTORS = new Set(["va", "cua", "thuoc"]);
const DIGRAPHS = ["ngh", "ng", "nh", "th", "tr", "ch", "kh", "ph", "gi", "qu", "gh"];
/** Words of a name that tell units apart; Kỹ thuật and Kĩ thuật, Quản lý and Quản lí are the same. */
export const significantWords = (name: string): readonly string[] =>
  foldWords(name.replace(/&/g, " "))
    .replace(/y/g, "i")
    .split(" ")
    .filter((word) => word !== "" && !CONNECTORS.has(word));

const initialsOf = (word: string): readonly string[] => {
  const digraph = DIGRAPHS.find((letters) => word.startsWith(letters));
  return digraph ? [word.slice(0, 1), digraph] : [word.slice(0, 1)];
};

/** Whether the letters are the initials of all these words, one after the other. */
const areInitials = (letters: string, words: readonly string[]): boolean => {
  const [first, ...rest] = words;
  if (first === undefined) return letters === "";
  return initialsOf(first).some((initial) => letters.startsWith(initial) && areInitials(letters.slice(initial.length), rest));
};

/** Words that begin the name of the unit above: "VP" may be "Văn phòng Sở". */
const SUPERIORS = new Set(["so", "bo", "tong", "cuc", "chi", "vien", "ubnd", "tinh", "huien"]);

const isWholeName = (rest: readonly string[]): boolean => rest[0] === undefined || SUPERIORS.has(rest[0]);

/**
 * Whether a short name abbreviates a long one: each of its words is a word of the long name, or the initials of several.
 * Only the first word may be cut to one initial ("P. Kế hoạch").
 */
const abbreviates = (short: readonly string[], long: readonly string[], first = true): boolean => {
  const [word, ...rest] = short;
  if (word === undefined) return isWholeName(long);
  if (word === long[0] && abbreviates(rest, long.slice(1), false)) return true;
  for (let count = first ? 1 : 2; count <= Math.min(long.length, word.length); count += 1) {
    if (areInitials(word, long.slice(0, count)) && abbreviates(rest, long.slice(count), false)) return true;
  }
  return false;
};

const continues = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 0 && short.length < long.length && short.every((word, i) => word === long[i]);
const endsWith = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 &&
  long.length > short.length &&
  long.length - short.length <= 2 &&
  short.every((word, i) => word === long[long.length - short.length + i]);

/**
 * Whether two different spellings could mean one unit: an abbreviation ("P.KHTC", "VP"), a name cut short or carried on
 * ("Văn phòng", "Văn phòng Sở"), or one without its noun ("Kế hoạch"). A guess to ask the officer about, never to act on.
 * @example couldBeSameUnit("P.KHTC", "Phòng Kế hoạch - Tài chính") // true
 */
export const couldBeSameUnit = (a: string, b: string): boolean => couldBeSame(significantWords(a), significantWords(b));

/** As `couldBeSameUnit`, from the `significantWords` of both names. */
export const couldBeSame = (one: readonly string[], two: readonly string[]): boolean => {
  const either = (test: (short: readonly string[], long: readonly string[]) => boolean): boolean => test(one, two) || test(two, one);
  return either(abbreviates) || either(continues) || either(endsWith);
};

/** The collectives of a roster by name. */
export class CollectiveIndex {
  private readonly byKey = new Map<string, SubjectResult[]>();
  private readonly words: readonly (readonly string[])[];
  private readonly similar = new Map<string, SubjectResult | undefined>();

  constructor(private readonly results: readonly SubjectResult[]) {
    for (const result of results) {
      const key = unitKey(result.subject.name);
      const sameName = this.byKey.get(key);
      if (sameName) sameName.push(result);
      else this.byKey.set(key, [result]);
    }
    this.words = results.map(({ subject }) => significantWords(subject.name));
  }

  get count(): number {
    return this.results.length;
  }

  byName(name: string): readonly SubjectResult[] {
    return this.byKey.get(unitKey(name)) ?? [];
  }

  /** The first collective that `couldBeSameUnit`; each name is looked for once. */
  similarTo(name: string): SubjectResult | undefined {
    const key = unitKey(name);
    if (!this.similar.has(key)) {
      const words = significantWords(name);
      this.similar.set(key, this.results[this.words.findIndex((candidate) => couldBeSame(words, candidate))]);
    }
    return this.similar.get(key);
  }
}
