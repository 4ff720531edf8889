import type { TitleHolding, UnreadableCode } from "../facts";
import { readTitleTokens, type TitleToken } from "./titleTokens";
import { isBareMark, isPlainNo } from "./marks";
import { tidy } from "./fold";
import { leaveIn } from "./leave";
import { TITLES, type TitleCode } from "./titles";

export interface KnownTitles {
  readonly kind: "known";
  /** Everything the cell names, years aside; `titles` is empty for "Không". */
  readonly value: TitleHolding;
  /** Years named in the cell, ascending; absent when the cell names none. */
  readonly years?: readonly number[];
  /** What each named year holds; titles without a year of their own are not here. */
  readonly byYear?: Readonly<Record<number, TitleHolding>>;
}
export interface UnreadableText {
  readonly kind: "unreadable";
  readonly problem: UnreadableCode;
}

const NONE: TitleHolding = { titles: [], awards: [] };
const unreadable = (problem: UnreadableCode): UnreadableText => ({ kind: "unreadable", problem });

const highestFirst = (codes: readonly TitleCode[]): readonly TitleCode[] =>
  [...new Set(codes)].sort((a, b) => TITLES[b].rank - TITLES[a].rank || a.localeCompare(b));

interface Group {
  readonly years: number[];
  readonly codes: TitleCode[];
}

/** "LĐTT 2021, CSTĐCS 2022" and "2021: LĐTT; 2022: CSTĐCS": what comes first begins each group. */
const groupsOf = (tokens: readonly TitleToken[]): readonly Group[] => {
  const lead = tokens.find((token) => token.kind === "title" || token.kind === "years")?.kind;
  const groups: Group[] = [];
  let group: Group = { years: [], codes: [] };
  for (const token of tokens) {
    const complete = group.years.length > 0 && group.codes.length > 0;
    if (groups.length === 0 || (token.kind === lead && complete)) groups.push((group = { years: [], codes: [] }));
    if (token.kind === "title") group.codes.push(token.code);
    if (token.kind === "years") group.years.push(...token.years);
  }
  return groups;
};

const titlesByYear = (tokens: readonly TitleToken[]): ReadonlyMap<number, readonly TitleCode[]> => {
  const byYear = new Map<number, readonly TitleCode[]>();
  for (const { years, codes } of groupsOf(tokens)) {
    if (codes.length === 0) continue;
    years.forEach((year) => byYear.set(year, [...(byYear.get(year) ?? []), ...codes]));
  }
  return byYear;
};

const known = (tokens: readonly TitleToken[]): KnownTitles => {
  const codes = tokens.flatMap((token) => (token.kind === "title" ? [token.code] : []));
  const awards = tokens.flatMap((token) => (token.kind === "award" ? [token.text] : []));
  const value: TitleHolding = { titles: highestFirst(codes), awards };
  const byYear = titlesByYear(tokens);
  if (byYear.size === 0) return { kind: "known", value };
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const holdings = years.map((year) => [year, { titles: highestFirst(byYear.get(year) ?? []), awards: [] }] as const);
  return { kind: "known", value, years, byYear: Object.fromEntries(holdings) };
};

/**
 * Reads one title cell: every spelling of the vocabulary, several titles and awards side by side, years and
 * references to decisions. What is not understood whole is unreadable, never guessed: "đề nghị CSTĐCS",
 * "không đạt CSTĐCS", "chờ xét" name no title that is held.
 * @param text the cell's text; not blank
 * @example parseTitles("LĐTT, CSTĐCS; GK GĐ Sở") // titles ["CSTDCS", "LDTT"], awards ["GK GĐ Sở"]
 * @example parseTitles("CSTĐCS 2021-2023").years // [2021, 2022, 2023]
 * @example parseTitles("CSTĐ") // { kind: "unreadable", problem: "titleLevelMissing" }
 */
export const parseTitles = (text: string): KnownTitles | UnreadableText => {
  if (isPlainNo(text)) return { kind: "known", value: NONE };
  if (isBareMark(text)) return unreadable("markNotTitle");
  const tokens = readTitleTokens(tidy(text));
  if (tokens.some((token) => token.kind === "unknown")) return unreadable(leaveIn(text) ? "onLeave" : "unknownTitle");
  if (tokens.some((token) => token.kind === "levelMissing")) return unreadable("titleLevelMissing");
  if (tokens.some((token) => token.kind === "title")) return known(tokens);
  return unreadable(tokens.some((token) => token.kind === "award") ? "awardNotTitle" : "unknownTitle");
};
