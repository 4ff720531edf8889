import type { DataClause } from "../types";

/** Hội nghị điển hình tiên tiến, Sở Tài nguyên và Môi trường Bình Dương: the five groups of solutions, as far as they concern the choice of exemplars. */
export const solutions: readonly DataClause[] = [
  {
    id: "STNMTBD-C1",
    section: "giải pháp một",
    line: 25,
    subject: "none",
    kind: "CTX",
    vi: "tiếp tục hoàn thiện các văn bản hướng dẫn về công tác thi đua, khen thưởng của Sở trên cơ sở Luật Thi đua, khen thưởng năm 2013",
    en: "Go on completing the guidance of the Department on emulation and commendation on the basis of the Law on Emulation and Commendation of 2013",
  },
  {
    id: "STNMTBD-C2",
    section: "giải pháp hai",
    line: 27,
    subject: "none",
    kind: "CTX",
    vi: "chủ động cụ thể hóa nội dung thi đua của từng cá nhân, tập thể trong thực hiện các nhiệm vụ, chỉ tiêu trọng tâm của ngành",
    en: "Actively make the emulation of each person and collective concrete in carrying out the main tasks and targets of the sector",
  },
  {
    id: "STNMTBD-C3",
    section: "giải pháp ba",
    line: 29,
    subject: "none",
    kind: "CTX",
    vi: "Xây dựng chương trình, kế hoạch phát hiện, bồi dưỡng các nhân tố mới, điển hình mới trong các phong trào thi đua yêu nước.",
    en: "Make programmes and plans that find and foster new factors and new exemplars in the patriotic emulation movements",
  },
  {
    id: "STNMTBD-C4",
    section: "giải pháp bốn",
    line: 31,
    subject: "none",
    kind: "CTX",
    vi: "Tăng cường đề nghị khen thưởng đối với các tập thể, cá nhân có thành tích đột xuất.",
    en: "Propose more commendations for collectives and persons with sudden achievements",
  },
  {
    id: "STNMTBD-Q1",
    section: "giải pháp bốn",
    line: 31,
    subject: "none",
    kind: "CTX",
    vi: "Bốn là nâng cao chất lượng khen thưởng, bảo đảm chính xác, công khai, minh bạch và kịp thời.",
    en: "Fourth: raise the quality of commendation, so that it is accurate, public, transparent and in time",
  },
  {
    id: "STNMTBD-Q2",
    section: "giải pháp bốn",
    line: 31,
    subject: "none",
    kind: "CTX",
    vi: "ứng dụng công nghệ thông tin trong công tác khen thưởng, quản lý hồ sơ khen thưởng.",
    en: "Apply information technology to commendation and to the keeping of its records",
  },
];
