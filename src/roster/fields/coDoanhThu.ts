import type { RosterField } from "../field";
import { parseYesNo } from "../parse/parseYesNo";

/** Whether the unit has revenue targets at all; a phòng of the administration has none. */
export const coDoanhThu: RosterField<boolean> = {
  headers: {
    exact: [/(la )?(don vi )?co (nguon )?(doanh )?thu( co khong)?/, /don vi (su nghiep )?co (doanh )?thu( co khong)?/],
  },
  parse: parseYesNo,
  goodHeaders: ["Đơn vị có doanh thu (Có/Không)", "Có doanh thu", "Đơn vị sự nghiệp có thu"],
  badHeaders: ["% doanh thu", "Doanh thu"],
  good: [
    ["Có", true],
    ["x", true],
    ["✓", true],
    [1, true],
    ["Không", false],
    [0, false],
  ],
  bad: [
    ["-", "notYesNo"],
    ["chưa rõ", "notYesNo"],
    [2, "notYesNo"],
  ],
};
