import type { RosterField } from "../field";
import { serviceCountCell } from "../parse/serviceCountCell";

/** How many of them are online at level 4. */
export const dichVuCongMuc4: RosterField<number> = {
  headers: {
    exact: [/((tong so|so luong|so) )?(dich vu cong|dvc|dvctt)( truc tuyen)?( o)? (muc do|muc|cap do) 4/],
  },
  ...serviceCountCell,
  goodHeaders: ["Số DVC trực tuyến mức 4", "Số dịch vụ công trực tuyến cấp độ 4"],
  badHeaders: ["Số DVC trực tuyến mức 3, 4", "Số dịch vụ công"],
};
