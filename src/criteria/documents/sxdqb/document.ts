import type { DocumentInfo } from "../types";

/** Plan of the Department of Construction of Quảng Bình; its source gives neither number nor date, and knows no phases. */
export const document: DocumentInfo = {
  number: "",
  title: "Kế hoạch xây dựng và nhân rộng điển hình tiên tiến Sở Xây dựng giai đoạn 2021-2025",
  titleEn: "Plan of the Department of Construction to build and spread exemplary models, 2021–2025",
  issuer: "Sở Xây dựng Quảng Bình",
  source: "003_cf46ff3349d3600d.txt",
  period: { from: 2021, to: 2025 },
  phases: { all: { from: 2021, to: 2025 } },
  recipient: "Văn phòng Sở Xây dựng",
};
