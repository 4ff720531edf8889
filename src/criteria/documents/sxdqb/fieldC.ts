import type { EvaluableClause } from "../types";

/** Kế hoạch của Sở Xây dựng Quảng Bình, II.3.2 c: administrative reform. */
export const fieldC: readonly EvaluableClause[] = [
  {
    id: "SXDQB-C1",
    section: "II.3.2 c",
    line: 50,
    subject: "both",
    kind: "SEMI",
    vi: "Là những tập thể, cá nhân có các mô hình sáng kiến, giải pháp, cách làm hay nhằm thực hiện có hiệu quả các mục tiêu về cải cách hành chính do Ủy ban nhân dân tỉnh đề ra hàng năm và tăng sự hài lòng của người dân và doanh nghiệp.",
    en: "Collectives and persons with models, initiatives, solutions and good ways of working that carry out with effect the yearly aims of administrative reform set by the provincial People's Committee and raise the satisfaction of people and businesses",
    field: "c",
    condition: { type: "adminReform" },
  },
];
