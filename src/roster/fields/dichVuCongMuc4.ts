import type { RosterField } from "../field";
import { parseCount } from "../parse/parseCount";

/** How many of them are online at level 4. */
export const dichVuCongMuc4: RosterField<number> = {
  headers: {
    exact: [/((tong so|so luong|so) )?(dich vu cong|dvc|dvctt)( truc tuyen)?( o)? (muc do|muc|cap do) 4/],
  },
  parse: parseCount,
  goodHeaders: ["Số DVC trực tuyến mức 4", "Số dịch vụ công trực tuyến cấp độ 4"],
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
