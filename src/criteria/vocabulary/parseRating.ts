import { citationSpans } from "./citations";
import { fold, tidy, unmark } from "./fold";
import { leaveIn } from "./leave";
import type { UnreadableText } from "./parseTitles";
import { RATINGS, RATING_CODES, type RatingCode } from "./ratings";

export interface KnownRating {
  readonly kind: "known";
  readonly value: RatingCode;
}

/** Points stand for ratings from this year on (Nghị định 335/2025/NĐ-CP, in force 01/01/2026). */
export const FIRST_YEAR_OF_POINTS = 2026;

const SPELLINGS: ReadonlyMap<string, RatingCode> = new Map(
  RATING_CODES.flatMap((code) => [RATINGS[code].name, ...RATINGS[code].aliases].map((spelling) => [fold(spelling), code] as const))
);

const fromPoints = (points: number, year: number | undefined): KnownRating | UnreadableText => {
  if (points < 0 || points > 100) return { kind: "unreadable", problem: "unknownRating" };
  if (year === undefined || year < FIRST_YEAR_OF_POINTS) return { kind: "unreadable", problem: "ratingIsPoints" };
  const value = RATING_CODES.find((code) => points >= RATINGS[code].fromPoints) ?? "KHTNV";
  return { kind: "known", value };
};

/** A year without a rating is not a rating of failure. */
const NOT_RATED =
  /^(khong|chua|ko|mien)(duoc)?(xeploai|phanloai|danhgia|danhgiaxeploai|xet|dudieukien(xeploai|danhgia)?|duthoigian(xeploai|danhgia|congtac)?)$|^kxl$/;

const problemOf = (text: string, key: string): UnreadableText["problem"] =>
  leaveIn(text) ? "onLeave" : NOT_RATED.test(key) ? "notRated" : "unknownRating";

const withoutCitations = (text: string): string => {
  const tidied = tidy(text);
  return citationSpans(unmark(tidied)).reduceRight((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), tidied);
};

/**
 * Reads one rating cell. "Đảng viên HTXSNV" and two ratings in one cell are unreadable.
 * @param value the cell; not blank. A number, or a text that is only a number, is points of 100.
 * @param year the year of the column, where known; points count only from 2026 on
 * @example parseRating("Hoàn thành xuất sắc") // { kind: "known", value: "HTXSNV" }
 * @example parseRating(92, 2026) // HTXSNV; parseRating(92, 2024) // unreadable: ratingIsPoints
 */
export const parseRating = (value: string | number, year?: number): KnownRating | UnreadableText => {
  if (typeof value === "number") return fromPoints(value, year);
  const points = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:điểm|đ|\/\s*100)?$/i.exec(tidy(value))?.[1];
  if (points !== undefined) return fromPoints(Number(points.replace(",", ".")), year);
  const key = fold(withoutCitations(value));
  const code = SPELLINGS.get(key) ?? (year === undefined ? undefined : SPELLINGS.get(key.replace(new RegExp(`(nam)?${year}$`), "")));
  return code ? { kind: "known", value: code } : { kind: "unreadable", problem: problemOf(value, key) };
};
