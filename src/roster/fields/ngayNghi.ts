import type { PartialDate } from "../../criteria";
import type { RosterField } from "../field";
import { parseDateCell } from "../parse/parseDateCell";

/** Date of leaving the unit. */
export const ngayNghi: RosterField<PartialDate> = {
  headers: {
    exact: [
      /(ngay|thoi gian|thoi diem)( thang)?( nam)? (nghi|thoi|chuyen|roi)(( va)? (nghi|huu|viec|huu tri|chuyen|cong tac|di|don vi|khoi|che do))*/,
    ],
  },
  parse: parseDateCell,
  goodHeaders: ["Ngày nghỉ, chuyển", "Ngày nghỉ hưu", "Ngày chuyển công tác", "Ngày nghỉ/chuyển"],
  badHeaders: ["Số ngày nghỉ", "Ngày chuyển đến", "Ngày nghỉ phép"],
  good: [
    ["03/05/1980", "1980-05-03"],
    [29344, "1980-05-03"],
    [1980, "1980"],
    ["5/1980", "1980-05"],
    ["năm 1980", "1980"],
    ["12-3-1985", "1985-03-12"],
    ["25 / 12 / 1980", "1980-12-25"],
    ["1980-05-03", "1980-05-03"],
    ["ngày 12 tháng 3 năm 1985", "1985-03-12"],
  ],
  bad: [
    ["khoảng 1980", "notDate"],
    ["31/02/1980", "notDate"],
    [true, "notDate"],
    [12, "notDate"],
    ["-", "blank"],
  ],
};
