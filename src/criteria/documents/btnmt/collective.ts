import type { EvaluableClause } from "../types";

const JUDGED = { type: "judgement", support: [], stage: "always" } as const;

/** Kế hoạch 03/KH-BTNMT, "Đối với tập thể". */
export const collective: readonly EvaluableClause[] = [
  {
    id: "BTNMT-T1", section: "Đối với tập thể", line: 41, subject: "collective", kind: "SEMI",
    vi: "Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ, đảm bảo chất lượng, hiệu quả",
    en: "Creative, overcomes difficulties, completes and exceeds the planned tasks with quality and effect",
    condition: { type: "planFulfilled" },
  },
  {
    id: "BTNMT-T2", section: "Đối với tập thể", line: 41, subject: "collective", kind: "JUDGE",
    vi: "Có phong trào thi đua thường xuyên, thiết thực, hiệu quả gắn với nhiệm vụ trọng tâm của cơ quan, đơn vị và của Ngành",
    en: "Runs a regular, practical and effective emulation movement tied to the key tasks of the unit and the sector",
    condition: { type: "judgement", support: ["phongTrao"], stage: "always" },
  },
  {
    id: "BTNMT-T3", section: "Đối với tập thể", line: 41, subject: "collective", kind: "JUDGE",
    vi: "Thực hiện tốt công tác cải cách hành chính, cắt bỏ các thủ tục rườm rà trong giải quyết công việc; phục vụ tốt lợi ích của nhân dân, doanh nghiệp",
    en: "Carries out administrative reform well, removes cumbersome procedures, serves people and businesses well",
    condition: JUDGED,
  },
  {
    id: "BTNMT-T4", section: "Đối với tập thể", line: 41, subject: "collective", kind: "SEMI",
    vi: "Chấp hành kỷ luật, kỷ cương hành chính, quy định văn hóa công sở và nội quy của cơ quan, đơn vị",
    en: "Observes administrative discipline, the rules of workplace culture and the internal rules of the unit",
    condition: { type: "noDiscipline", countMembers: true },
  },
  {
    id: "BTNMT-T5", section: "Đối với tập thể", line: 41, subject: "collective", kind: "JUDGE",
    vi: "Nội bộ đoàn kết, gương mẫu chấp hành chủ trương, chính sách của Đảng, pháp luật của Nhà nước; tích cực thực hành tiết kiệm, chống lãng phí, chống tham nhũng và các tệ nạn xã hội khác",
    en: "United; exemplary in following policy and law; practises thrift, opposes waste, corruption and other social evils",
    condition: JUDGED,
  },
  {
    id: "BTNMT-T6", section: "Đối với tập thể", line: 41, subject: "collective", kind: "AUTO",
    vi: "Trong giai đoạn bình xét, liên tục các năm đều đạt danh hiệu “Tập thể Lao động xuất sắc”",
    en: "In the review period, holds the title “Excellent Labour Collective” in every year without a gap",
    condition: { type: "titleEveryYear", title: "TTLDXS" },
  },
  {
    id: "BTNMT-T7", section: "Đối với tập thể", line: 41, subject: "collective", kind: "JUDGE",
    vi: "có nhân tố mới, mô hình mới",
    en: "Has new factors, new models",
    condition: { type: "judgement", support: ["moHinh"], stage: "always" },
  },
  {
    id: "BTNMT-T8", section: "Đối với tập thể", line: 41, subject: "collective", kind: "REC",
    vi: "dẫn đầu trong phong trào thi đua, được tập thể thừa nhận, suy tôn",
    en: "Leads in the emulation movement, acknowledged and honoured by the collective",
    condition: { type: "record", fact: "bienBan", judged: true },
  },
];
