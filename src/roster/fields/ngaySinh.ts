import type { PartialDate } from "../../criteria";
import type { RosterField } from "../field";
import { dateCell } from "../parse/dateCell";

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
  ...dateCell,
  goodHeaders: ["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "NTNS"],
  badHeaders: ["Nơi sinh", "Ngày vào"],
};
