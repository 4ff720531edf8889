import type { DocumentInfo } from "../types";

/** Emulation movement of the natural resources and environment sector for the one year 2021. */
export const document: DocumentInfo = {
  number: "953/BTNMT-TĐKTTT",
  title: "Phong trào thi đua năm 2021 “Đoàn kết, kỷ cương, đổi mới toàn diện để phát triển”",
  titleEn: "Emulation movement 2021 “Unity, discipline, all-round renewal for development”",
  issuer: "Bộ Tài nguyên và Môi trường",
  issued: { date: "2021-03-02", source: "PT21-F1" },
  source: "002_93d837d4641e4497.txt",
  period: { from: 2021, to: 2021 },
  phases: { all: { from: 2021, to: 2021 } },
  // The source asks for no list and names no recipient: what the officer writes is a check against the criteria.
  list: {
    title: "DANH SÁCH ĐỐI CHIẾU TIÊU CHÍ PHONG TRÀO THI ĐUA",
    attachedTo: "văn bản số ………… ngày …… tháng …… năm …… của ………………………………",
  },
};
