import type { DataClause } from "../types";

/** Kế hoạch 03/KH-BTNMT: who sends what to whom. */
export const route: readonly DataClause[] = [
  {
    id: "BTNMT-R1",
    section: "Tổ chức",
    line: 49,
    subject: "none",
    kind: "ROUTE",
    vi: "các đơn vị trực thuộc Bộ, các Sở Tài nguyên và Môi trường các tỉnh thành phố trực thuộc Trung ương xây dựng kế hoạch triển khai thực hiện ở đơn vị",
    en: "Units of the Ministry and the provincial Departments of Natural Resources and Environment draw up their own plans",
  },
  {
    id: "BTNMT-R2",
    section: "Tổ chức",
    line: 49,
    subject: "none",
    kind: "LIST",
    vi: "đồng thời lập danh sách đăng ký xây dựng điển hình tiên tiến kèm theo kế hoạch của đơn vị",
    en: "and make the list that registers exemplars, attached to the unit's plan",
  },
  {
    id: "BTNMT-R3",
    section: "Tổ chức",
    line: 51,
    subject: "none",
    kind: "ROUTE",
    vi: "Vụ Thi đua, Khen thưởng và Tuyên truyền, Bộ Tài nguyên và Môi trường có trách nhiệm hướng dẫn, đôn đốc và kiểm tra việc thực hiện kế hoạch này",
    en: "The Ministry's Department of Emulation, Commendation and Communication guides, urges and checks the implementation of this plan",
  },
  {
    id: "BTNMT-R4",
    section: "Nội dung",
    line: 31,
    subject: "none",
    kind: "ROUTE",
    vi: "Định kỳ sơ kết, đánh giá trong mỗi giai đoạn",
    en: "Regular interim review and assessment in each phase",
  },
  {
    id: "BTNMT-R5",
    section: "Tổ chức",
    line: 53,
    subject: "none",
    kind: "ROUTE",
    vi: "các bản tin và trang tin điện tử của các đơn vị mở các chuyên trang, chuyên mục phổ biến kinh nghiệm, cách làm sáng tạo, hiệu quả",
    en: "Newsletters and websites of the units open columns that spread experience and creative, effective ways of working",
  },
];
