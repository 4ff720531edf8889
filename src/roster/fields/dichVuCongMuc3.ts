import type { RosterField } from "../field";
import { parseCount } from "../parse/parseCount";

/** How many of them are online at level 3. */
export const dichVuCongMuc3: RosterField<number> = {
  headers: {
    exact: [/((tong so|so luong|so) )?(dich vu cong|dvc|dvctt)( truc tuyen)?( o)? (muc do|muc|cap do) 3/],
  },
  parse: parseCount,
  goodHeaders: ["Số DVC trực tuyến mức 3", "Số dịch vụ công trực tuyến mức độ 3"],
  badHeaders: ["Số DVC trực tuyến mức 3, 4", "Số dịch vụ công"],
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
