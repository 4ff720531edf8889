import type { RosterField } from "../field";
import { parseNameLike } from "../parse/parseText";

/** Head of a collective, by name. A column of marks under such a header is `laThuTruong` (see `resolveByCells`). */
export const thuTruong: RosterField<string> = {
  headers: {
    exact: [/(ho ten |ho va ten )?(thu truong|nguoi dung dau|lanh dao|cap truong|truong don vi)( (don vi|co quan|tap the|phong))*/],
  },
  parse: parseNameLike,
  goodHeaders: ["Thủ trưởng đơn vị", "Thủ trưởng", "Lãnh đạo đơn vị", "Họ và tên thủ trưởng đơn vị", "Người đứng đầu"],
  badHeaders: ["Thủ trưởng của", "Là thủ trưởng đơn vị"],
  good: [["Trần Thị Bình", "Trần Thị Bình"]],
  bad: [[0, "blank"]],
};
