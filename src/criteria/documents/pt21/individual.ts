import type { EvaluableClause } from "../types";

const JUDGED = { type: "judgement", support: [], stage: "always" } as const;

/** Công văn 953/BTNMT-TĐKTTT as the news of the Ministry tells it: the five criteria of persons; the last clause is for those who head a unit. */
export const individual: readonly EvaluableClause[] = [
  {
    id: "PT21-N1",
    section: "cá nhân (1)",
    line: 12,
    subject: "individual",
    kind: "AUTO",
    vi: "Hoàn thành xuất sắc nhiệm vụ được giao",
    en: "Excellently completes the duties given",
    condition: { type: "ratingEveryYear", rating: "HTXSNV" },
  },
  {
    id: "PT21-N2",
    section: "cá nhân (2)",
    line: 12,
    subject: "individual",
    kind: "SEMI",
    vi: "Có đăng ký chỉ tiêu thi đua, đăng ký sáng kiến, đổi mới sáng tạo về xây dựng chính sách, thể chế, cải cách hành chính, ứng dụng công nghệ thông tin…; sáng kiến cải tiến kỹ thuật hoặc đề tài nghiên cứu khoa học công nghệ, giải pháp công tác hoặc giải pháp ứng dụng khoa học công nghệ để nâng cao chất lượng, hiệu quả công tác",
    en: "Has registered emulation targets and initiatives or innovations; a technical initiative, or a research topic, or a solution at work that raises quality and effect",
    condition: { type: "registeredInitiative", facts: ["dangKyChiTieu", "dangKySangKien"] },
  },
  {
    id: "PT21-N3",
    section: "cá nhân (3)",
    line: 12,
    subject: "individual",
    kind: "SEMI",
    vi: "Tích cực học tập nâng cao trình độ chuyên môn, nghiệp vụ",
    en: "Actively studies to raise professional qualification",
    condition: { type: "judgement", support: ["daoTao"], stage: "always" },
  },
  {
    id: "PT21-N4",
    section: "cá nhân (4)",
    line: 12,
    subject: "individual",
    kind: "SEMI",
    vi: "Thực hiện tốt kỷ luật, kỷ cương hành chính, quy định văn hóa công sở và nội quy của cơ quan, đơn vị",
    en: "Keeps discipline, the rules of workplace culture and the internal rules of the unit well",
    condition: { type: "noDiscipline", countMembers: false },
  },
  {
    id: "PT21-N5",
    section: "cá nhân (5)",
    line: 12,
    subject: "individual",
    kind: "JUDGE",
    vi: "Chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước, nội quy, quy chế của cơ quan, đơn vị, có tinh thần tự lực, tự cường; đoàn kết, tương trợ, tích cực tham gia các phong trào thi đua; có đạo đức, lối sống lành mạnh.",
    en: "Follows policy, law and internal rules well; self-reliant, united, helpful; takes part in the movements; of sound morals and lifestyle",
    condition: JUDGED,
  },
  {
    id: "PT21-L1",
    section: "Lãnh đạo",
    line: 14,
    subject: "leader",
    kind: "RULE",
    vi: "Đối với cá nhân là lãnh đạo thủ trưởng đơn vị: ngoài các tiêu chí nêu trên, đơn vị phải là tập thể tiêu biểu xuất sắc, dẫn đầu các phong trào thi đua.",
    en: "A person who heads a unit: besides the criteria above, the unit must be an outstanding collective that leads in the emulation movements",
    condition: { type: "leaderOfLeadingUnit" },
  },
];
