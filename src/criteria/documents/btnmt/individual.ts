import type { Clause } from "../types";

/** Kế hoạch 03/KH-BTNMT, "Đối với cá nhân"; the last clause is for those who head a unit. */
export const individual: readonly Clause[] = [
  {
    id: "BTNMT-N1", section: "Đối với cá nhân", line: 43, subject: "individual", kind: "SEMI",
    vi: "Sáng tạo, vượt khó, hoàn thành và hoàn thành vượt mức kế hoạch nhiệm vụ, đảm bảo chất lượng, hiệu quả",
    en: "Creative, overcomes difficulties, completes and exceeds the planned tasks with quality and effect",
    condition: { type: "planFulfilled", refutedBy: "KHTNV", supportedBy: "HTXSNV" },
  },
  {
    id: "BTNMT-N2", section: "Đối với cá nhân", line: 43, subject: "individual", kind: "SEMI",
    vi: "Có sáng kiến trong công tác, lao động, sản xuất; đổi mới sáng tạo trong xây dựng chính sách, thể chế, cải cách hành chính, ứng dụng công nghệ thông tin... để nâng cao chất lượng, hiệu quả công việc",
    en: "Has initiatives at work; innovates in policy making, institutions, administrative reform or information technology to raise quality and effect",
    condition: { type: "initiative" },
  },
  {
    id: "BTNMT-N3", section: "Đối với cá nhân", line: 43, subject: "individual", kind: "SEMI",
    vi: "Tích cực học tập nâng cao trình độ chuyên môn, nghiệp vụ",
    en: "Actively studies to raise professional qualification",
    condition: { type: "judgement", support: ["daoTao"], stage: "always" },
  },
  {
    id: "BTNMT-N4", section: "Đối với cá nhân", line: 43, subject: "individual", kind: "SEMI",
    vi: "Chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước, nội quy, quy chế của cơ quan, đơn vị; có tinh thần tự lực, tự cường, đoàn kết, tương trợ; có đạo đức, lối sống lành mạnh",
    en: "Follows policy, law and internal rules well; self-reliant, united, helpful; of sound morals and lifestyle",
    condition: { type: "noDiscipline", countMembers: false },
  },
  {
    id: "BTNMT-N5", section: "Đối với cá nhân", line: 43, subject: "individual", kind: "AUTO",
    vi: "Trong giai đoạn bình xét, liên tục các năm đều được công nhận hoàn thành xuất sắc nhiệm vụ",
    en: "In the review period, recognised in every year without a gap as having excellently completed the duties",
    condition: { type: "ratingEveryYear", rating: "HTXSNV" },
  },
  {
    id: "BTNMT-N6", section: "Đối với cá nhân", line: 43, subject: "individual", kind: "AUTO",
    vi: "và đạt danh hiệu “Chiến sỹ thi đua cấp cơ sở”",
    en: "and holds the title “Grassroots Emulation Soldier”",
    condition: { type: "titleEveryYear", title: "CSTDCS" },
  },
  {
    id: "BTNMT-P1", section: "Đối với cá nhân", line: 43, subject: "individual", kind: "PRIO",
    vi: "(ưu tiên những cá nhân được công nhận danh hiệu cao hơn)",
    en: "(persons recognised with a higher title come first)",
    sortKey: "highestTitle",
  },
  {
    id: "BTNMT-L1", section: "Lãnh đạo", line: 45, subject: "leader", kind: "RULE",
    vi: "Đối với cá nhân là lãnh đạo thủ trưởng đơn vị: ngoài các tiêu chí nêu trên, đơn vị phải là tập thể điển hình tiên tiến.",
    en: "A person who heads a unit: besides the criteria above, the unit must itself be an exemplary collective",
    condition: { type: "leaderOfPassingUnit" },
  },
];
