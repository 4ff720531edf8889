import type { PartialDate } from "../../criteria";
import type { RosterField } from "../field";
import { parseDateCell } from "../parse/parseDateCell";

/** Date of birth, as precise as the cell says. */
export const ngaySinh: RosterField<PartialDate> = {
  headers: {
    exact: [
      /ngay( thang)?( nam)? sinh/,
      /ngay sinh nam sinh/,
      /nam sinh/,
      /sinh (ngay|nam)/,
      /ntns/,
      /(?:ngay|nam|thang).* sinh > (?:nam|nu)/,
    ],
  },
  parse: parseDateCell,
  goodHeaders: ["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "NTNS"],
  badHeaders: ["Nơi sinh", "Ngày vào"],
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
