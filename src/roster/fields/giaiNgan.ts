import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** How much was disbursed, as written. */
export const giaiNgan: RosterField<string> = {
  headers: {
    exact: [/(% |ty le |ti le |ket qua |tien do )*giai ngan( %)?( von)?( dau tu)?( cong)?( nam)?/],
  },
  parse: parseText,
  goodHeaders: ["% giải ngân", "Tỷ lệ giải ngân", "Tỷ lệ giải ngân vốn đầu tư công năm 2021"],
  badHeaders: ["Tỷ lệ hoàn thành kế hoạch"],
  good: [["Đúng tiến độ", "Đúng tiến độ"]],
  bad: [],
};
