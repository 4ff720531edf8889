import type { RosterField } from "../field";
import { parseYesNo } from "../parse/parseYesNo";

/** Whether the subject belongs to the Tổng cục Khí tượng Thủy văn. */
export const thuocTongCuc: RosterField<boolean> = {
  headers: {
    exact: [/(cong tac )?(thuoc|trong) (tong cuc|tc)( (kttv|khi tuong thuy van))?( co khong)?/],
  },
  parse: parseYesNo,
  goodHeaders: ["Thuộc Tổng cục", "Thuộc Tổng cục KTTV", "Thuộc Tổng cục Khí tượng Thủy văn (Có/Không)"],
  badHeaders: ["Tổng cục", "Thuộc ngành", "Đơn vị thuộc Tổng cục"],
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
