import type { DateClause } from "../types";

/** Kế hoạch của Sở Xây dựng Quảng Bình, III.1.2 to III.1.4: every year, the interim review and the final review. At the final review 2025 is not over. */
export const milestones: readonly DateClause[] = [
  {
    id: "SXDQB-M1",
    section: "III.1.2",
    line: 57,
    subject: "none",
    kind: "DATE",
    vi: "Hằng năm, trên cơ sở đăng ký các mô hình, gương điển hình tiên tiến, cơ quan Sở Xây dựng, các đơn vị xem xét biểu dương, khen thưởng vào dịp tổng kết năm",
    en: "Each year, on the basis of the registered models and exemplars, the Department and its units consider commendation at the year-end review",
    milestone: { type: "everyYear" },
  },
  {
    id: "SXDQB-M2",
    section: "III.1.3",
    line: 60,
    subject: "none",
    kind: "DATE",
    vi: "Thời gian tiến hành tổ chức sơ kết đánh giá công tác phát hiện, bồi dưỡng, xây dựng gương điển hình tiên tiến và biểu dương khen thưởng trong Quý II năm 2023",
    en: "Interim review of finding, fostering and building exemplars, and commendation, in the second quarter of 2023",
    milestone: { type: "span", from: "2023-04-01", to: "2023-06-30" },
  },
  {
    id: "SXDQB-M3",
    section: "III.1.4",
    line: 64,
    subject: "none",
    kind: "DATE",
    vi: "Quý I năm 2025, tổ chức đánh giá, tổng kết công tác xây dựng, nhân rộng các điển hình",
    en: "First quarter of 2025: assess and review the building and spreading of exemplars",
    milestone: { type: "span", from: "2025-01-01", to: "2025-03-31" },
  },
];
