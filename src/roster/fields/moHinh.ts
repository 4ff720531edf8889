import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** New model or factor, as written. */
export const moHinh: RosterField<string> = {
  headers: {
    exact: [
      /(ten )?(mo hinh|nhan to)( moi)?( va)?( (mo hinh|nhan to)( moi)?)?( cach lam hay| tieu bieu| hieu qua)*/,
      /nhan to moi mo hinh moi/,
    ],
  },
  parse: parseText,
  goodHeaders: ["Mô hình/nhân tố mới", "Nhân tố mới, mô hình mới", "Mô hình"],
  badHeaders: ["Loại hình"],
  good: [["Mô hình một cửa", "Mô hình một cửa"]],
  bad: [],
};
