import type { RosterField } from "../field";
import { parseYesNo } from "../parse/parseYesNo";

/** Whether the person is the head of a unit. */
export const laThuTruong: RosterField<boolean> = {
  headers: {
    exact: [
      /la (thu truong|nguoi dung dau|lanh dao|cap truong)( (don vi|co quan|tap the))*( co khong)?/,
      /(thu truong|nguoi dung dau|lanh dao)( don vi| co quan)? co khong/,
    ],
  },
  parse: parseYesNo,
  goodHeaders: ["Là thủ trưởng (Có/Không)", "Là thủ trưởng đơn vị", "Là người đứng đầu"],
  badHeaders: ["Thủ trưởng của"],
  good: [
    ["Có", true],
    ["x", true],
    ["✓", true],
    [1, true],
    [true, true],
    ["Không", false],
    [0, false],
  ],
  bad: [
    ["-", "notYesNo"],
    ["chưa rõ", "notYesNo"],
    [2, "notYesNo"],
  ],
};
