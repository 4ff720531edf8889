import type { RosterField } from "../field";
import { parseCount } from "../parse/parseCount";

/** How many members were disciplined. */
export const soKyLuat: RosterField<number> = {
  headers: {
    exact: [/(so luong|so|sl|tong so) (?!qd|quyet dinh|ngay)(.* )?(ky luat|vi pham)( .{0,20})?/],
  },
  parse: parseCount,
  goodHeaders: ["Số cá nhân bị kỷ luật", "Số người bị kỷ luật năm 2021", "Số lượng CBCC vi phạm kỷ luật"],
  badHeaders: ["Kỷ luật", "Số QĐ kỷ luật"],
  good: [
    [2, 2],
    ["02 người", 2],
    ["Không", 0],
    [0, 0],
  ],
  bad: [
    ["-", "notCount"],
    ["vài", "notCount"],
    [1.5, "notCount"],
    [true, "notCount"],
  ],
};
