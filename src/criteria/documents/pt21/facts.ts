import type { DataClause } from "../types";

/** Công văn 953/BTNMT-TĐKTTT as the news of the Ministry tells it: what it says besides the criteria. */
export const facts: readonly DataClause[] = [
  {
    id: "PT21-F1",
    section: "mở đầu",
    line: 8,
    subject: "none",
    kind: "FACT",
    vi: "“Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển” (Công văn 953/BTNMT-TĐKTTT ngày 02/3/2021)",
    en: "Theme of the movement of 2021; official letter 953 of 2 March 2021",
  },
  {
    id: "PT21-F2",
    section: "mở đầu",
    line: 10,
    subject: "none",
    kind: "FACT",
    vi: "đối với tập thể gồm 4 tiêu chí",
    en: "Four criteria for collectives",
  },
  {
    id: "PT21-F3",
    section: "mở đầu",
    line: 12,
    subject: "none",
    kind: "FACT",
    vi: "Về cá nhân có 5 tiêu chí",
    en: "Five criteria for persons",
  },
  {
    id: "PT21-F4",
    section: "nội dung",
    line: 16,
    subject: "none",
    kind: "FACT",
    vi: "nội dung thi đua tập trung 5 nhiệm vụ lớn",
    en: "The movement is about five large tasks",
  },
  {
    id: "PT21-F5",
    section: "nội dung bốn",
    line: 24,
    subject: "none",
    kind: "FACT",
    vi: "trọng tâm là 4 phong trào thi đua đã được Thủ tướng Chính phủ phát động",
    en: "Four movements launched by the Prime Minister are at its centre",
  },
  {
    id: "PT21-F6",
    section: "kết",
    line: 28,
    subject: "none",
    kind: "FACT",
    vi: "Bộ TN&MT đặt ra 5 giải pháp thực hiện phong trào thi đua năm 2021",
    en: "Five measures to carry out the movement (the source does not name them)",
  },
];
