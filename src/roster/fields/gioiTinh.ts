import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Sex, as written. */
export const gioiTinh: RosterField<string> = {
  headers: {
    exact: [/gioi( tinh)?/, /phai/, /nam nu/, /gt/],
  },
  parse: parseText,
  goodHeaders: ["Giới tính", "Nam/Nữ", "Giới"],
  badHeaders: ["Năm"],
  good: [
    ["Nam", "Nam"],
    ["Nữ", "Nữ"],
  ],
  bad: [],
};
