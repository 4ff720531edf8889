import type { PartialDate } from "../../criteria";
import type { RosterField } from "../field";
import { parseDateCell } from "../parse/parseDateCell";

/** Date of joining the unit. */
export const ngayVao: RosterField<PartialDate> = {
  headers: {
    exact: [
      /(ngay|thoi gian|thoi diem)( thang)?( nam)? (vao|ve|den|nhan|chuyen den|bat dau)(( nhan)? (lam|lam viec|cong tac|viec|don vi|co quan|tai|ve|den))*/,
      /ngay (tuyen dung|tiep nhan)( vao)?( don vi| co quan)?/,
    ],
  },
  parse: parseDateCell,
  goodHeaders: ["Ngày vào đơn vị", "Ngày vào làm", "Ngày về cơ quan", "Ngày tuyển dụng"],
  badHeaders: ["Ngày vào Đảng", "Ngày vào ngành", "Ngày sinh"],
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
