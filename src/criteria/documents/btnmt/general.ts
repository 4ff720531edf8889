import type { EvaluableClause } from "../types";

const JUDGED = { type: "judgement", support: [], stage: "always" } as const;

/** Kế hoạch 03/KH-BTNMT, "Đối tượng" and "Tiêu chí chung": collectives and persons alike. */
export const general: readonly EvaluableClause[] = [
  {
    id: "BTNMT-SUB1", section: "Đối tượng", line: 37, subject: "both", kind: "AUTO",
    vi: "là các tập thể, cá nhân đang công tác, lao động và học tập trên tất cả các lĩnh vực thuộc ngành tài nguyên và môi trường",
    en: "Collectives and persons who now work, labour or study in any field of the natural resources and environment sector",
    condition: { type: "workingStatus" },
  },
  {
    id: "BTNMT-SUB2", section: "Đối tượng", line: 37, subject: "both", kind: "REC",
    vi: "được tập thể thừa nhận, suy tôn",
    en: "Acknowledged and honoured by the collective",
    condition: { type: "record", fact: "bienBan", judged: false },
  },
  {
    id: "BTNMT-SUB3", section: "Đối tượng", line: 37, subject: "both", kind: "JUDGE",
    vi: "có tác dụng cổ vũ, lôi cuốn, nêu gương",
    en: "Able to encourage and draw others along, to set an example",
    condition: JUDGED,
  },
  {
    id: "BTNMT-G1", section: "Tiêu chí chung", line: 39, subject: "both", kind: "JUDGE",
    vi: "có thành tích tiêu biểu, xuất sắc trong lao động sản xuất, học tập, công tác",
    en: "Typical, outstanding achievements in production, study or work",
    condition: { type: "judgement", support: ["thanhTich"], stage: "always" },
  },
  {
    id: "BTNMT-G2", section: "Tiêu chí chung", line: 39, subject: "both", kind: "JUDGE",
    vi: "là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua",
    en: "A standout that leads in the emulation movements",
    condition: JUDGED,
  },
  {
    id: "BTNMT-G3", section: "Tiêu chí chung", line: 39, subject: "both", kind: "SEMI",
    vi: "gương mẫu chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước gắn với việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”",
    en: "Exemplary in following the Party's guidelines and the State's policies and laws, together with “Studying and following Hồ Chí Minh's thought, morality and style”",
    condition: { type: "noDiscipline", countMembers: false },
  },
  {
    id: "BTNMT-G4", section: "Tiêu chí chung", line: 39, subject: "both", kind: "JUDGE",
    vi: "có những đóng góp quan trọng vào sự nghiệp xây dựng và phát triển ngành tài nguyên và môi trường",
    en: "Important contributions to building and developing the natural resources and environment sector",
    condition: JUDGED,
  },
];
