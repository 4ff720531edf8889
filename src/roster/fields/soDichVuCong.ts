import type { RosterField } from "../field";
import { serviceCountCell } from "../parse/serviceCountCell";

/** How many public services the unit has. */
export const soDichVuCong: RosterField<number> = {
  headers: {
    exact: [/(tong so|so luong|so|tong)( cac)? (dich vu cong|dvc)( cua don vi| cua co quan)?/],
  },
  ...serviceCountCell,
  goodHeaders: ["Số dịch vụ công", "Tổng số DVC", "Số DVC"],
  badHeaders: ["Số DVC trực tuyến mức 3", "% DVC trực tuyến"],
};
