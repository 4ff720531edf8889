import type { PartialDate } from "../../criteria";
import type { RosterField } from "../field";
import { dateCell } from "../parse/dateCell";

/** Date of joining the unit. */
export const ngayVao: RosterField<PartialDate> = {
  headers: {
    exact: [
      /(ngay|thoi gian|thoi diem)( thang)?( nam)? (vao|ve|den|nhan|chuyen den|bat dau)(( nhan)? (lam|lam viec|cong tac|viec|don vi|co quan|tai|ve|den))*/,
      /ngay (tuyen dung|tiep nhan)( vao)?( don vi| co quan)?/,
    ],
  },
  ...dateCell,
  goodHeaders: ["Ngày vào đơn vị", "Ngày vào làm", "Ngày về cơ quan", "Ngày tuyển dụng"],
  badHeaders: ["Ngày vào Đảng", "Ngày vào ngành", "Ngày sinh"],
};
