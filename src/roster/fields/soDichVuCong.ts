import type { RosterField } from "../field";
import { parseCount } from "../parse/parseCount";

/** How many public services the unit has. */
export const soDichVuCong: RosterField<number> = {
  headers: {
    exact: [/(tong so|so luong|so|tong)( cac)? (dich vu cong|dvc)( cua don vi| cua co quan)?/],
  },
  parse: parseCount,
  goodHeaders: ["Số dịch vụ công", "Tổng số DVC", "Số DVC"],
  badHeaders: ["Số DVC trực tuyến mức 3", "% DVC trực tuyến"],
  good: [
    [12, 12],
    ["12 DVC", 12],
    ["05 dịch vụ", 5],
    [0, 0],
    ["Không", 0],
  ],
  bad: [
    ["-", "notCount"],
    [1.5, "notCount"],
    ["Không có dịch vụ công", "notCount"],
  ],
};
