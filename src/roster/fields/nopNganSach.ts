import type { PercentReading } from "../../criteria";
import type { RosterField } from "../field";
import { parsePercent } from "../parse/parsePercent";

/** Payment into the State budget in percent of the target. */
export const nopNganSach: RosterField<PercentReading> = {
  headers: {
    exact: [
      /(?:% |ty le |ti le |phan tram )+(?:hoan thanh |thuc hien |dat )*(?:chi tieu |ke hoach )?(?:ve )?nop (?:nsnn|ngan sach(?: nha nuoc)?|ns)(?: so voi| dat)*(?: kh| ke hoach| chi tieu)*(?: %)?/,
      /nop (?:nsnn|ngan sach(?: nha nuoc)?|ns)(?: so voi| dat)*(?: kh| ke hoach| chi tieu)*(?: dat)? %/,
    ],
  },
  parse: parsePercent,
  goodHeaders: ["% nộp NSNN/KH", "% nộp ngân sách so với kế hoạch", "Tỷ lệ nộp ngân sách nhà nước 2022", "Nộp ngân sách (%)"],
  badHeaders: ["Nộp ngân sách", "% doanh thu/KH"],
  good: [
    ["98,5%", { readings: [98.5] }],
    [{ value: 1.05, format: "0%" }, { readings: [105] }],
    ["100", { readings: [100] }],
    [1.05, { readings: [1.05, 105] }],
  ],
  bad: [
    ["vượt", "notPercent"],
    ["-", "notPercent"],
    [-1, "notPercent"],
  ],
};
