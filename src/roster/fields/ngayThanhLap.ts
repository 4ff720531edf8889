import type { PartialDate } from "../../criteria";
import type { RosterField } from "../field";
import { dateCell } from "../parse/dateCell";

/** Day on which a collective was established. */
export const ngayThanhLap: RosterField<PartialDate> = {
  headers: {
    exact: [/(ngay|thoi gian|thoi diem|nam)( thang)?( nam)? thanh lap(( tap the| don vi| phong| co quan| va| moi))*/],
  },
  ...dateCell,
  goodHeaders: ["Ngày thành lập", "Năm thành lập", "Ngày thành lập đơn vị"],
  badHeaders: ["Ngày vào đơn vị", "Số QĐ thành lập", "Năm sinh", "Ngày sáp nhập"],
};
