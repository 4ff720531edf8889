import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Working status, as written. */
export const trangThai: RosterField<string> = {
  headers: {
    exact: [/(trang thai|tinh trang|hien trang)( cong tac| lam viec| lao dong| hien nay)*/],
  },
  parse: parseText,
  goodHeaders: ["Trạng thái công tác", "Tình trạng công tác", "Trạng thái"],
  badHeaders: ["Tình trạng hôn nhân", "Trạng thái ĐHTT"],
  good: [
    ["Đang công tác", "Đang công tác"],
    ["Nghỉ hưu", "Nghỉ hưu"],
  ],
  bad: [],
};
