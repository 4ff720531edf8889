import type { RosterField } from "../field";
import { parseYesNo } from "../parse/parseYesNo";

/** Whether an initiative was registered. */
export const dangKySangKien: RosterField<boolean> = {
  headers: {
    exact: [/(co )?(dang ky|dk) (cac )?(sang kien|sk)( doi moi sang tao)?( co khong)?/],
  },
  parse: parseYesNo,
  goodHeaders: ["Đăng ký sáng kiến", "Có đăng ký sáng kiến (Có/Không)", "Đăng ký sáng kiến năm 2021"],
  badHeaders: ["Sáng kiến", "Đăng ký danh hiệu", "Đăng ký chỉ tiêu thi đua, sáng kiến"],
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
