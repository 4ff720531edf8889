import type { RosterField } from "../field";
import { parseNameLike } from "../parse/parseText";

/** Unit of work. */
export const donVi: RosterField<string> = {
  headers: {
    exact: [
      /(ten )?(cac )?(don vi|phong ban|phong|co quan|noi|bo phan|khoa|khoa phong|to chuc|vien phong)(( va)? (don vi|phong ban|phong|ban|co quan|bo phan|khoa))*( dang)?( cong tac| lam viec| truc thuoc| sinh hoat)?/,
      /thuoc (don vi|phong|phong ban)/,
      /truc thuoc/,
    ],
  },
  parse: parseNameLike,
  goodHeaders: ["Đơn vị", "Phòng", "Đơn vị công tác", "Tên phòng ban", "Tên cơ quan", "Phòng/Ban", "Phòng, đơn vị", "Nơi công tác"],
  badHeaders: ["Đơn vị tính", "Đơn vị cấp trên", "Đơn vị phụ trách", "Chức vụ, đơn vị", "Đơn vị đề nghị"],
  good: [["Phòng Tổ chức cán bộ", "Phòng Tổ chức cán bộ"]],
  bad: [
    [0, "blank"],
    ["-", "blank"],
  ],
};
