import type { RosterField } from "../field";
import { parseNameLike } from "../parse/parseText";

/** Name of a collective. */
export const tenTapThe: RosterField<string> = {
  headers: {
    exact: [
      /(danh sach )?(ten )?(cac )?tap the/,
      /ten (don vi|co quan|phong ban|phong)( va)? tap the/,
      /(ten )?tap the (don vi|phong|co quan|phong ban)( .{0,12})?/,
      /don vi tap the/,
      /tap the lao dong/,
    ],
  },
  parse: parseNameLike,
  goodHeaders: ["Tên tập thể", "Tập thể", "Tên đơn vị, tập thể", "Tập thể, đơn vị"],
  badHeaders: ["Tên tập thể, cá nhân", "Danh hiệu tập thể", "Xếp loại tập thể"],
  good: [["Phòng Kế hoạch - Tài chính", "Phòng Kế hoạch - Tài chính"]],
  bad: [
    [0, "blank"],
    ["-", "blank"],
    ["…", "blank"],
  ],
};
