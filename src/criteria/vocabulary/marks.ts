import { fold, tidy } from "./fold";

const NO = new Set([
  "khong",
  "khongco",
  "khongdat",
  "khongdangky",
  "khongcodanhhieu",
  "khongdatdanhhieu",
  "khongdanhhieu",
  "ko",
  "koco",
  "kodat",
]);
const TICKS = new Set(["", "x", "v", "0", "1", "co", "true", "false"]);

/**
 * Whether a cell plainly says no: "Không", "Không có", "không đạt", "không đăng ký".
 * "Chưa xét" and "chờ xét" are not a no.
 */
export const isPlainNo = (text: string): boolean => NO.has(fold(text));

/**
 * Whether a cell holds only a tick, a dash or a zero: it says that something is there or not, never what.
 * @example isBareMark("x") // true
 */
export const isBareMark = (text: string): boolean => TICKS.has(fold(text)) || /^[\d.,\s]{1,4}$/.test(tidy(text));
