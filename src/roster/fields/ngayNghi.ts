import type { PartialDate } from "../../criteria";
import type { RosterField } from "../field";
import { dateCell } from "../parse/dateCell";

/** Date of leaving the unit. */
export const ngayNghi: RosterField<PartialDate> = {
  headers: {
    exact: [
      /(ngay|thoi gian|thoi diem)( thang)?( nam)? (nghi|thoi|chuyen|roi)(( va)? (nghi|huu|viec|huu tri|chuyen|cong tac|di|don vi|khoi|che do))*/,
    ],
  },
  ...dateCell,
  goodHeaders: ["Ngày nghỉ, chuyển", "Ngày nghỉ hưu", "Ngày chuyển công tác", "Ngày nghỉ/chuyển"],
  badHeaders: ["Số ngày nghỉ", "Ngày chuyển đến", "Ngày nghỉ phép"],
};
