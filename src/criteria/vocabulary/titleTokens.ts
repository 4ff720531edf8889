import { awardHeadLength } from "./awards";
import { citationSpans } from "./citations";
import { fold, unmark, wordsOf, type Word } from "./fold";
import { LEVEL_MISSING, TITLES, TITLE_CODES, type TitleCode } from "./titles";

export type TitleToken =
  | { readonly kind: "title"; readonly code: TitleCode }
  | { readonly kind: "levelMissing" }
  | { readonly kind: "award"; readonly text: string }
  | { readonly kind: "years"; readonly years: readonly number[] }
  | { readonly kind: "unknown" };

const SPELLINGS: ReadonlyMap<string, TitleCode> = new Map(
  TITLE_CODES.flatMap((code) =>
    [TITLES[code].name, TITLES[code].name2003, TITLES[code].short, ...TITLES[code].aliases].map(
      (spelling) => [fold(spelling), code] as const
    )
  )
);
const BARE = new Set(LEVEL_MISSING.map(fold));
const LONGEST = 16;
/** Words that change nothing around a title. */
const FILLERS = new Set(["dat", "duoc", "danh", "hieu", "nam", "cac", "tu", "den", "va", "lien", "tuc", "cong", "nhan", "tang"]);
/** Words of the body that signed a decision: "QĐ 12 của Giám đốc Sở". */
const ISSUERS = new Set(
  "cua bo truong giam doc so ubnd tinh thanh pho tong cuc vu chu tich uy ban nhan dan tai nguyen va moi truong tnmt tn mt btnmt nganh".split(
    " "
  )
);
/** "Bằng khen của Bộ, ngành" goes on after the comma. */
const LEVEL_WORDS = new Set("bo ban nganh tinh thanh pho doan the trung uong".split(" "));
/** "BK: không": no award that is held. */
const NEGATIONS = new Set(["khong", "chua"]);
const SEPARATOR = /[,;/+\n()]|\s-\s/;
const YEAR = /^(19|20)\d\d$/;

interface Match {
  readonly token?: TitleToken;
  readonly length: number;
}

/** One pass over the words; each step takes the longest thing that begins at its word. */
class TitleReader {
  private readonly words: readonly Word[];
  private readonly afterCitation: ReadonlySet<number>;
  private readonly schoolYear: boolean;

  constructor(private readonly text: string) {
    const plain = unmark(text);
    const spans = citationSpans(plain);
    const inside = (word: Word) => spans.some(([start, end]) => word.start >= start && word.end <= end);
    this.words = wordsOf(text).filter((word) => !inside(word));
    this.afterCitation = new Set(spans.map(([, end]) => this.words.findIndex((word) => word.start >= end)));
    this.schoolYear = /\bnam hoc\b/.test(plain);
  }

  read(): readonly TitleToken[] {
    const tokens: TitleToken[] = [];
    for (let at = 0; at < this.words.length;) {
      const match = this.matchAt(at);
      if (match.token) tokens.push(match.token);
      at += match.length;
    }
    return tokens;
  }

  private matchAt(at: number): Match {
    return (
      this.title(at) ?? this.years(at) ?? this.award(at) ?? this.issuer(at) ?? this.filler(at) ?? { token: { kind: "unknown" }, length: 1 }
    );
  }

  private title(at: number): Match | undefined {
    let bare: Match | undefined;
    let found: Match | undefined;
    let key = "";
    for (let length = 1; length <= LONGEST && at + length <= this.words.length; length += 1) {
      key += this.words[at + length - 1]?.folded ?? "";
      const code = SPELLINGS.get(key);
      if (code) found = { token: { kind: "title", code }, length };
      else if (BARE.has(key)) bare = { token: { kind: "levelMissing" }, length };
    }
    return found ?? bare;
  }

  /** A year, or a range. "năm học" and a bare pair such as 2021-2022 may mean one school year: no year is taken. */
  private years(at: number): Match | undefined {
    const first = this.words[at];
    if (!first || !YEAR.test(first.folded)) return undefined;
    const second = this.words[at + 1];
    const from = Number(first.folded);
    if (second?.folded === "den") {
      const third = this.words[at + 2];
      return third && YEAR.test(third.folded) ? this.range(from, Number(third.folded), 3) : this.range(from, from, 1);
    }
    const isRange = second && YEAR.test(second.folded) && /^\s*[-–—→]\s*$/.test(this.between(at));
    if (!isRange) return this.range(from, from, 1);
    const to = Number(second.folded);
    return to === from + 1 ? { length: 2 } : this.range(from, to, 2);
  }

  private range(from: number, to: number, length: number): Match {
    if (this.schoolYear) return { length };
    if (to < from || to - from > 10) return { token: { kind: "unknown" }, length };
    return { token: { kind: "years", years: Array.from({ length: to - from + 1 }, (_, i) => from + i) }, length };
  }

  /** An award runs to the end of its part of the cell; a title in the same part would be doubtful. */
  private award(at: number): Match | undefined {
    const head = awardHeadLength(this.words, at);
    if (head === 0) return undefined;
    let length = head;
    for (; at + length < this.words.length; length += 1) {
      const next = at + length;
      const goesOn = !this.separated(next - 1) || LEVEL_WORDS.has(this.words[next]?.folded ?? "");
      if (!goesOn || awardHeadLength(this.words, next) > 0) break;
      if (this.title(next) || NEGATIONS.has(this.words[next]?.folded ?? "")) return { token: { kind: "unknown" }, length };
    }
    const start = this.words[at]?.start ?? 0;
    const end = this.words[at + length - 1]?.end ?? start;
    return { token: { kind: "award", text: this.text.slice(start, end).replace(/\s+/g, " ") }, length };
  }

  private issuer(at: number): Match | undefined {
    if (!this.afterCitation.has(at) || !ISSUERS.has(this.words[at]?.folded ?? "")) return undefined;
    let length = 1;
    while (!this.separated(at + length - 1) && ISSUERS.has(this.words[at + length]?.folded ?? "")) length += 1;
    return { length };
  }

  private filler(at: number): Match | undefined {
    const word = this.words[at]?.folded ?? "";
    return FILLERS.has(word) || (this.schoolYear && word === "hoc") ? { length: 1 } : undefined;
  }

  private between(at: number): string {
    return this.text.slice(this.words[at]?.end ?? 0, this.words[at + 1]?.start ?? this.text.length);
  }

  /** Whether something divides this word from the next one. */
  private separated(at: number): boolean {
    return SEPARATOR.test(this.between(at)) || this.words[at + 1]?.folded === "va";
  }
}

/**
 * The titles, awards and years of a cell in reading order; "unknown" stands for what was not understood.
 * Spellings are tried longest first, so "Cờ thi đua của Bộ, ngành" is one title in spite of its comma.
 * @param tidied text that went through `tidy`
 */
export const readTitleTokens = (tidied: string): readonly TitleToken[] => new TitleReader(tidied).read();
