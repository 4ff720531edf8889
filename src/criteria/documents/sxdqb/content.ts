import type { Clause } from "../types";

/** Kế hoạch của Sở Xây dựng Quảng Bình: grounds, requirements, content and funding. K3 speaks of exemplars that are spread, and is no condition of registering. */
export const content: readonly Clause[] = [
  {
    id: "SXDQB-K1",
    section: "I.2",
    line: 26,
    subject: "none",
    kind: "LIST",
    vi: "phát hiện, xây dựng - bồi dưỡng, bình chọn, giới thiệu - nhân rộng, biểu dương - tôn vinh, khen thưởng và học tập gương điển hình tiên tiến",
    en: "Find; build and foster; vote; introduce and spread; commend; honour and reward; learn from exemplars",
  },
  {
    id: "SXDQB-K2",
    section: "II.1",
    line: 32,
    subject: "both",
    kind: "CONFIG",
    vi: "Xác định rõ tiêu chí điển hình tiên tiến toàn diện và trên một số mặt công tác",
    en: "Tell all-round exemplars from exemplars in certain aspects of work",
  },
  {
    id: "SXDQB-K3",
    section: "I.2",
    line: 27,
    subject: "both",
    kind: "JUDGE",
    vi: "Các gương điển hình được nhân rộng phải thực sự tiêu biểu, có sức lan tỏa, tác động tích cực đời sống xã hội để mọi người có thể học tập, noi theo.",
    en: "Exemplars that are spread must be truly typical, with a wide and positive effect on social life, so that everyone can learn from and follow them",
    condition: { type: "judgement", support: [], stage: "interim" },
  },
  {
    id: "SXDQB-F1",
    section: "III.2",
    line: 66,
    subject: "none",
    kind: "FACT",
    vi: "Nguồn kinh phí để thực hiện công tác bồi dưỡng, xây dựng gương điển hình được trích từ kinh phí (hoặc quỹ) thi đua, khen thưởng của Sở và các đơn vị",
    en: "The work is paid from the emulation and commendation budget (or fund) of the Department and its units",
  },
  {
    id: "SXDQB-F2",
    section: "căn cứ",
    line: 15,
    subject: "none",
    kind: "FACT",
    vi: "Kế hoạch số 1837/KH-UBND ngày 05/10/2022 của UBND tỉnh",
    en: "Plan 1837/KH-UBND of 05/10/2022 of the provincial People's Committee",
  },
];
