import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Awards, as written; an award never satisfies a title. */
export const khenThuong: RosterField<string> = {
  headers: {
    exact: [
      /(cac )?(hinh thuc )?khen thuong( (cac cap|cao nhat|chinh quyen))*/,
      /htkt/,
      /(hinh thuc|muc) khen/,
      /(bang khen|giay khen)( va)?( giay khen| bang khen)?/,
      /ket qua khen thuong/,
    ],
    part: [/\bhinh thuc khen thuong\b/],
  },
  parse: parseText,
  goodHeaders: ["Hình thức khen thưởng", "Khen thưởng", "Bằng khen, giấy khen"],
  badHeaders: ["Danh hiệu thi đua/Hình thức khen thưởng", "Đề nghị khen thưởng", "Ghi chú"],
  good: [["Bằng khen của Bộ trưởng", "Bằng khen của Bộ trưởng"]],
  bad: [],
};
