import type { DocumentInfo } from "../types";

/** News of a conference: no number, no date, no criteria that could be evaluated. */
export const document: DocumentInfo = {
  number: "",
  title: "Hội nghị điển hình tiên tiến ngành tài nguyên và môi trường giai đoạn 2016 - 2018",
  titleEn: "Conference of exemplary models of the natural resources and environment sector, 2016–2018",
  issuer: "Sở Tài nguyên và Môi trường tỉnh Bình Dương",
  source: "004_3760f4501748a3f2.txt",
  period: { from: 2016, to: 2018 },
  phases: { all: { from: 2016, to: 2018 } },
};
