import type { Clause } from "../types";

/** Kế hoạch 03/KH-BTNMT: purpose and content; K5 is judged at the interim review. */
export const content: readonly Clause[] = [
  {
    id: "BTNMT-K1", section: "Nội dung", line: 27, subject: "both", kind: "CONFIG",
    vi: "Các tiêu chí điển hình tiên tiến của tập thể và cá nhân phù hợp với đặc điểm, tính chất, nhiệm vụ của từng cơ quan, đơn vị.",
    en: "The criteria for collectives and persons suit the features, nature and tasks of each unit",
  },
  {
    id: "BTNMT-K2", section: "Nội dung", line: 27, subject: "both", kind: "CONFIG",
    vi: "Xác định rõ tiêu chí điển hình tiên tiến toàn diện và điển hình tiên tiến trên một số mặt công tác",
    en: "Tell all-round exemplars from exemplars in certain fields of work",
  },
  {
    id: "BTNMT-K3", section: "Yêu cầu", line: 18, subject: "none", kind: "CONFIG",
    vi: "xây dựng kế hoạch, đề ra tiêu chí cụ thể và triển khai thực hiện nghiêm túc, kịp thời, đạt hiệu quả thiết thực",
    en: "Draw up a plan, set concrete criteria and carry it out seriously, in time and with real effect",
  },
  {
    id: "BTNMT-K4", section: "Nội dung", line: 29, subject: "none", kind: "CTX",
    vi: "Phát hiện những khó khăn, vướng mắc, kịp thời có biện pháp giúp đỡ nhân tố phấn đấu, rèn luyện, duy trì thành tích và phát huy hiệu quả",
    en: "Find difficulties and obstacles, help the exemplars in time to strive, keep up their achievements and bring them to effect",
  },
  {
    id: "BTNMT-K5", section: "Nội dung", line: 31, subject: "both", kind: "JUDGE",
    vi: "lựa chọn những mô hình thật sự xuất sắc tiêu biểu, đem lại giá trị kinh tế cao, ý nghĩa xã hội lớn, có sức lan tỏa rộng trên các lĩnh vực của đời sống xã hội",
    en: "At the interim review choose the truly outstanding models, of high economic value, great social meaning and wide influence",
    condition: { type: "judgement", support: [], stage: "interim" },
  },
  {
    id: "BTNMT-F1", section: "Ảnh", line: 21, subject: "none", kind: "FACT",
    vi: "28 tập thể và 57 cá nhân của ngành TN&MT",
    en: "28 collectives and 57 persons of the sector (certificates of merit for 2015–2020)",
  },
  {
    id: "BTNMT-F2", section: "Yêu cầu", line: 16, subject: "none", kind: "FACT",
    vi: "Chỉ thị số 34-CT/TW, quy định của Luật Thi đua, Khen thưởng và văn bản hướng dẫn thi hành",
    en: "Directive 34-CT/TW, the Law on Emulation and Commendation and the documents that guide it",
  },
];
