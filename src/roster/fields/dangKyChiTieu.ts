import type { RosterField } from "../field";
import { parseYesNo } from "../parse/parseYesNo";

/** Whether emulation targets were registered. */
export const dangKyChiTieu: RosterField<boolean> = {
  headers: {
    exact: [/(co )?(dang ky|dk) (cac )?chi tieu( thi dua)?( nam)?( co khong)?/],
  },
  parse: parseYesNo,
  goodHeaders: ["Đăng ký chỉ tiêu thi đua", "Đăng ký chỉ tiêu", "Có đăng ký chỉ tiêu thi đua năm 2021 (Có/Không)"],
  badHeaders: ["Đăng ký thi đua", "Đăng ký chỉ tiêu thi đua, sáng kiến"],
  good: [
    ["Có", true],
    ["x", true],
    ["Không", false],
    [0, false],
  ],
  bad: [
    ["-", "notYesNo"],
    ["chưa rõ", "notYesNo"],
  ],
};
