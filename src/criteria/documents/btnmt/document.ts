import type { DocumentInfo } from "../types";

/** Plan of the Ministry of Natural Resources and Environment; 2023 is in both phases (BTNMT-M1). */
export const document: DocumentInfo = {
  number: "03/KH-BTNMT",
  title: "Kế hoạch xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021-2025",
  titleEn: "Plan to build and spread exemplary models, 2021–2025",
  issuer: "Bộ Tài nguyên và Môi trường",
  // The source of this set gives no date; the plan of the Hydrometeorology administration cites it.
  issued: { date: "2021-07-27", source: "KTTV-F3" },
  source: "000_cfadfbad66970061.txt",
  period: { from: 2021, to: 2025 },
  phases: { all: { from: 2021, to: 2025 }, "1": { from: 2021, to: 2023 }, "2": { from: 2023, to: 2025 } },
  recipient: "Bộ Tài nguyên và Môi trường (Vụ Thi đua, Khen thưởng và Tuyên truyền)",
};
