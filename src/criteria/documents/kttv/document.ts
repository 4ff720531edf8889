import type { DocumentInfo } from "../types";

/** Plan of the Viet Nam Meteorological and Hydrological Administration, on the ground of the Ministry's plan (KTTV-F3). */
export const document: DocumentInfo = {
  // The source leaves the number blank and gives no day, only August 2021 (KTTV-F4): dots, to be filled by hand.
  number: "……/KH-TCKTTV",
  title: "Kế hoạch triển khai xây dựng và nhân rộng điển hình tiên tiến giai đoạn 2021-2025",
  titleEn: "Plan to build and spread exemplary models, 2021–2025",
  issuer: "Tổng cục Khí tượng Thủy văn",
  source: "001_8f98b5c94aa4d2d1.txt",
  period: { from: 2021, to: 2025 },
  phases: { all: { from: 2021, to: 2025 }, "1": { from: 2021, to: 2023 }, "2": { from: 2023, to: 2025 } },
  // KTTV-R3, R1: the list goes on to the Director General, who proposes to the Minister.
  recipient: "Tổng cục Khí tượng Thủy văn (qua Vụ Tổ chức cán bộ)",
  // KTTV-M1: "đăng ký dự kiến số lượng điển hình tiên tiến".
  list: { expectedNumber: true },
};
