import type { DataClause } from "../types";

/** Kế hoạch của Sở Xây dựng Quảng Bình: phòng, đơn vị → Văn phòng Sở → Sở Nội vụ → Hội đồng Thi đua - Khen thưởng tỉnh → UBND tỉnh. */
export const route: readonly DataClause[] = [
  {
    id: "SXDQB-R1",
    section: "III.1.1",
    line: 55,
    subject: "none",
    kind: "ROUTE",
    vi: "căn cứ tiêu chí về điển hình tiên tiến, căn cứ kết quả thực hiện các phong trào thi đua để phát hiện và lựa chọn, giới thiệu mô hình, điển hình tiên tiến tiêu biểu giai đoạn 2021- 2025 của phòng, đơn vị mình",
    en: "Units find, choose and introduce their typical models and exemplars of 2021–2025 by the criteria and by the results of the emulation movements",
  },
  {
    id: "SXDQB-R2",
    section: "III.1.3",
    line: 60,
    subject: "none",
    kind: "ROUTE",
    vi: "bình chọn, giới thiệu gương điển hình tiên tiến tiêu biểu gửi về Sở Nội vụ (cơ quan Thường trực Hội đồng Thi đua - Khen thưởng tỉnh) để trình Hội đồng Thi đua - Khen thưởng tỉnh, Ủy ban nhân dân tỉnh xem xét, quyết định biểu dương, tôn vinh khen thưởng.",
    en: "Exemplars are voted and introduced to the Department of Home Affairs (standing body of the provincial Emulation and Commendation Council), for the Council and the provincial People's Committee to decide on commendation",
  },
  {
    id: "SXDQB-R3",
    section: "IV.2",
    line: 72,
    subject: "none",
    kind: "ROUTE",
    vi: "Hướng dẫn, kiểm tra, đôn đốc các cơ quan, đơn vị, địa phương triển khai tổ chức thực hiện kế hoạch này",
    en: "The Office of the Department guides, checks and urges the bodies, units and localities that carry out this plan",
  },
  {
    id: "SXDQB-M4",
    section: "III.1.4",
    line: 64,
    subject: "none",
    kind: "ROUTE",
    vi: "lựa chọn giới thiệu điển hình tiên tiến tiêu biểu tham dự tại Đại hội Thi đua yêu nước tỉnh lần thứ VI.",
    en: "Choose and introduce typical exemplars to take part in the 6th provincial Patriotic Emulation Congress",
  },
];
