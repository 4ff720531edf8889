import type { PartialDate, WorkingStatus } from "../facts";
import { foldWords, tidy } from "./fold";

const WORKING = new Set([
  "dang cong tac",
  "dang lam viec",
  "con cong tac",
  "con lam viec",
  "duong chuc",
  "dang hoat dong",
  "hoat dong",
  "dang lao dong",
  "cong tac",
  "lam viec",
  "tai chuc",
  "dang hoc tap",
  "di hoc",
  "dang di hoc",
  "dang hoc",
  "dang cong tac hoc tap",
  "dang cong tac tai don vi",
  "binh thuong",
  "dang cong tac binh thuong",
]);
const LEFT = [
  "chuyen cong tac",
  "da chuyen cong tac",
  "da chuyen",
  "chuyen di",
  "chuyen ra",
  "chuyen khoi",
  "thuyen chuyen",
  "nghi huu",
  "huu tri",
  "da nghi huu",
  "ve huu",
  "thoi viec",
  "nghi viec",
  "da nghi viec",
  "da nghi",
  "cho thoi viec",
  "buoc thoi viec",
  "xin thoi viec",
  "tu tran",
  "da mat",
  "qua doi",
  "giai the",
  "da giai the",
  "cham dut hop dong",
  "cham dut hd",
  "het hop dong",
  "da cham dut hop dong",
  "ngung hoat dong",
  "khong con cong tac",
  "khong con hoat dong",
];
/** Moved, with words that say where to: perhaps to a body of the same sector. */
const MOVED =
  /^(da |duoc )?(chuyen|thuyen chuyen|luan chuyen|dieu dong|biet phai)\b.*\b(sang|den|ve|toi|trong nganh|noi bo|trong cuc|trong tong cuc|trong bo|trong so)\b/;
const OUTSIDE = /\b(ngoai|khoi) nganh\b/;
const FULL_DATE = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
const MONTH = /\b(\d{1,2})[/.-](\d{4})\b/;
const YEAR = /\b((?:19|20)\d\d)\b/;
const two = (digits: string | undefined): string => (digits ?? "").padStart(2, "0");

const dateIn = (text: string): PartialDate | undefined => {
  const full = FULL_DATE.exec(text);
  if (full) return `${full[3]}-${two(full[2])}-${two(full[1])}`;
  const month = MONTH.exec(text);
  if (month) return `${month[2]}-${two(month[1])}`;
  return YEAR.exec(text)?.[1];
};

const startsWithOne = (words: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => words === phrase || words.startsWith(`${phrase} `));

/**
 * What a cell "Trạng thái công tác" says. "Biệt phái", "nghỉ thai sản", "sáp nhập" are neither working nor left.
 * Studying counts as working (BTNMT-SUB1: "đang công tác, lao động và học tập").
 * @example classifyStatus("Nghỉ hưu từ 01/05/2023") // { status: "left", since: "2023-05-01" }
 */
export const classifyStatus = (text: string): WorkingStatus => {
  const words = foldWords(text);
  if (WORKING.has(words)) return { status: "working" };
  const since = dateIn(tidy(text));
  if (MOVED.test(words) && !OUTSIDE.test(words)) return { status: "moved", since };
  return startsWithOne(words, LEFT) ? { status: "left", since } : { status: "other" };
};
