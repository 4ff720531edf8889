import type { PercentReading } from "../../criteria";
import type { RosterField } from "../field";
import { parsePercent } from "../parse/parsePercent";

/** Share of the public services that are online at level 3 or 4. */
export const tyLeDichVuCong: RosterField<PercentReading> = {
  headers: {
    exact: [
      /(% |ty le |ti le )+(dich vu cong|dvc|dvctt)( duoc)?( thuc hien)?( truc tuyen)?( o)?( (muc do|muc|cap do) 3 (va |hoac )?((muc do|muc|cap do) )?4)?( %)?/,
    ],
  },
  parse: parsePercent,
  goodHeaders: ["% DVC trực tuyến mức 3, 4", "Tỷ lệ dịch vụ công trực tuyến mức độ 3, 4 (%)"],
  badHeaders: ["Số DVC trực tuyến mức 3", "Tỷ lệ hoàn thành kế hoạch"],
  good: [
    ["100%", { readings: [100] }],
    [{ value: 0.985, format: "0.0%" }, { readings: [98.5] }],
    [1, { readings: [1, 100] }],
  ],
  bad: [
    ["toàn bộ", "notPercent"],
    ["Không có dịch vụ công", "notPercent"],
  ],
};
