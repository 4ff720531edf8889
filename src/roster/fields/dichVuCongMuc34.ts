import type { RosterField } from "../field";
import { serviceCountCell } from "../parse/serviceCountCell";

/** How many of them are online at level 3 or 4. */
export const dichVuCongMuc34: RosterField<number> = {
  headers: {
    exact: [
      /((tong so|so luong|so) )?(dich vu cong|dvc|dvctt)( truc tuyen)?( o)? (muc do|muc|cap do) 3 (va |hoac )?((muc do|muc|cap do) )?4/,
      /((tong so|so luong|so) )?(dich vu cong|dvc|dvctt) truc tuyen/,
    ],
  },
  ...serviceCountCell,
  goodHeaders: ["Số DVC trực tuyến mức 3, 4", "Số dịch vụ công trực tuyến mức độ 3 và mức độ 4"],
  badHeaders: ["Số DVC trực tuyến mức 3", "Số dịch vụ công"],
};
