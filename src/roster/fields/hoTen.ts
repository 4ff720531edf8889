import type { RosterField } from "../field";
import { parseNameLike } from "../parse/parseText";

/** Full name of a person; the 0 of a formula is nobody. */
export const hoTen: RosterField<string> = {
  headers: {
    exact: [
      /ho( va| ,)?( chu| ten)?( dem)?( va)? ten( khai sinh)?/,
      /ho ten( nguoi)?/,
      /ten goi/,
      /(danh sach )?ong ba/,
      /(ten |ho ten |ho va ten |danh sach )?ca nhan/,
      /(ho |ho va )?ten (can bo|cong chuc|vien chuc|nhan vien|nguoi lao dong|nguoi)/,
      /nhan vien/,
      /ho va ten > ho va ten/,
    ],
  },
  parse: parseNameLike,
  goodHeaders: ["Họ và tên", "HỌ TÊN", "Ông (bà)", "Ông/bà", "Tên gọi", "Họ, chữ đệm và tên", "Họ và tên cán bộ, công chức", "Cá nhân"],
  badHeaders: ["Họ và tên đệm", "Họ tên thủ trưởng", "Tên tập thể", "Số cá nhân"],
  good: [["Nguyễn Văn An", "Nguyễn Văn An"]],
  bad: [
    [0, "blank"],
    ["-", "blank"],
    ["…", "blank"],
  ],
};
