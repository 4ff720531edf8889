import type { PercentReading } from "../../criteria";
import type { RosterField } from "../field";
import { parsePercent } from "../parse/parsePercent";

/** Revenue in percent of the target. */
export const doanhThu: RosterField<PercentReading> = {
  headers: {
    exact: [
      /(?:% |ty le |ti le |phan tram )+(?:hoan thanh |thuc hien |dat )*(?:chi tieu |ke hoach )?(?:ve )?doanh thu(?: so voi| dat)*(?: kh| ke hoach| chi tieu)*(?: %)?/,
      /doanh thu(?: so voi| dat)*(?: kh| ke hoach| chi tieu)*(?: dat)? %/,
    ],
  },
  parse: parsePercent,
  goodHeaders: [
    "% doanh thu/KH",
    "% doanh thu so với kế hoạch",
    "Tỷ lệ hoàn thành chỉ tiêu doanh thu năm 2022",
    "Doanh thu so với kế hoạch (%)",
  ],
  badHeaders: ["Doanh thu", "% hoàn thành kế hoạch", "% nộp NSNN/KH"],
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
