import type { PercentReading } from "../../criteria";
import type { RosterField } from "../field";
import { parsePercent } from "../parse/parsePercent";

/** Percentage of the plan. */
export const keHoach: RosterField<PercentReading> = {
  headers: {
    exact: [
      /(?:% |ty le |ti le |phan tram |ket qua |muc |muc do )*(?:% )?(?:hoan thanh|thuc hien|ht|dat)?(?: %)? ?(?:ke hoach|kh|chi tieu)(?: %| cong tac| nhiem vu| duoc giao| nam| ke hoach| hang nam)*/,
      /(?:%|ty le|ti le|phan tram)(?: %)? (?:hoan thanh|thuc hien|ht)( cong viec| nhiem vu| khoi luong)?( %)?/,
      /(?:% )cong viec(?: .{0,20})?/,
    ],
    part: [/% hoan thanh\b/, /\b(?:ty|ti) le hoan thanh\b/],
  },
  parse: parsePercent,
  goodHeaders: ["% hoàn thành kế hoạch", "Tỷ lệ hoàn thành kế hoạch năm 2021", "% KH", "Kết quả thực hiện kế hoạch (%)"],
  badHeaders: ["Mức độ hoàn thành nhiệm vụ", "Tỷ lệ phiếu suy tôn", "Số kế hoạch"],
  good: [
    ["98,5%", { readings: [98.5] }],
    [{ value: 0.985, format: "0.0%" }, { readings: [98.5] }],
    [0.985, { readings: [0.985, 98.5] }],
    ["Đạt 100%", { readings: [100] }],
    [">100%", { readings: [100] }],
    ["100", { readings: [100] }],
    [1, { readings: [1, 100] }],
    [0, { readings: [0] }],
    [2.5, { readings: [2.5] }],
    [{ value: 1.1, format: "0%" }, { readings: [110] }],
  ],
  bad: [
    ["vượt", "notPercent"],
    ["vượt 5%", "notPercent"],
    ["<100%", "notPercent"],
    ["98-100%", "notPercent"],
    ["-", "notPercent"],
    [-1, "notPercent"],
    [true, "notPercent"],
  ],
};
