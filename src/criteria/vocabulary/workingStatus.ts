import type { PartialDate } from "../facts";
import { foldWords, tidy } from "./fold";

export interface WorkingStatus {
  readonly status: "working" | "left" | "other";
  /** The date in the text, e.g. of "nghỉ hưu từ 01/05/2023". */
  readonly since?: PartialDate;
}

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
  "chuyen cong tac",
  "da chuyen cong tac",
  "da chuyen",
  "chuyen di",
  "thuyen chuyen",
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

/**
 * What a cell "Trạng thái công tác" says. "Biệt phái", "nghỉ thai sản", "sáp nhập" are neither working nor left.
 * Studying counts as working (BTNMT-SUB1: "đang công tác, lao động và học tập").
 * @example classifyStatus("Nghỉ hưu từ 01/05/2023") // { status: "left", since: "2023-05-01" }
 */
export const classifyStatus = (text: string): WorkingStatus => {
  const words = foldWords(text);
  if (WORKING.has(words)) return { status: "working" };
  const left = LEFT.some((phrase) => words === phrase || words.startsWith(`${phrase} `));
  return left ? { status: "left", since: dateIn(tidy(text)) } : { status: "other" };
};
