import type { DateClause } from "../types";

/** Kế hoạch 03/KH-BTNMT: phases and deadline. */
export const milestones: readonly DateClause[] = [
  {
    id: "BTNMT-M1",
    section: "Tiến độ",
    line: 47,
    subject: "none",
    kind: "DATE",
    vi: "Kế hoạch chia làm 2 giai đoạn: Giai đoạn 1 từ 2021 - 2023; giai đoạn 2 từ 2023 - 2025",
    en: "The plan has two phases: phase 1 from 2021 to 2023, phase 2 from 2023 to 2025",
    milestone: { type: "phases" },
  },
  {
    id: "BTNMT-M2",
    section: "Tổ chức",
    line: 49,
    subject: "none",
    kind: "DATE",
    vi: "gửi về Bộ Tài nguyên và Môi trường trước ngày 15/9/2021",
    en: "sent to the Ministry of Natural Resources and Environment before 15/9/2021",
    milestone: { type: "deadline", before: "2021-09-15" },
  },
];
