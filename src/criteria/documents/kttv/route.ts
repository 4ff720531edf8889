import type { DataClause } from "../types";

/** Plan of the Tổng cục Khí tượng Thủy văn: what the plan of a unit says, who sends what to whom, who recognises. */
export const route: readonly DataClause[] = [
  {
    id: "KTTV-M1b",
    section: "III.1",
    line: 81,
    subject: "none",
    kind: "LIST",
    vi: "Trong kế hoạch cần xác định rõ các giải pháp thực hiện, trách nhiệm của tổ chức đảng và chính quyền trong lãnh đạo, chỉ đạo các hoạt động bồi dưỡng điển hình, công tác tuyên truyền, công tác biểu dương khen thưởng, chế độ thông tin báo cáo.",
    en: "A unit’s plan states its measures, who is responsible, the fostering of exemplars, communication, commendation and reporting",
  },
  {
    id: "KTTV-R1",
    section: "III.1",
    line: 87,
    subject: "none",
    kind: "ROUTE",
    vi: "Tổng cục trưởng Tổng cục KTTV sẽ lựa chọn những gương điển hình xuất sắc, tiêu biểu để quyết định công nhận, biểu dương và đề nghị Bộ trưởng Bộ Tài nguyên và Môi trường quyết định công nhận, biểu dương.",
    en: "The Director General chooses, recognises and commends exemplars, and proposes them to the Minister",
  },
  {
    id: "KTTV-R2",
    section: "III.2",
    line: 93,
    subject: "none",
    kind: "ROUTE",
    vi: "rà soát, tổ chức bình xét, công nhận điển hình tiên tiến ở các đơn vị trực thuộc Tổng cục, Tổng cục và đề nghị Bộ công nhận điển hình tiên tiến ngành tài nguyên và môi trường.",
    en: "Exemplars are recognised in the units and the administration, and proposed to the Ministry",
  },
  {
    id: "KTTV-R3",
    section: "IV.1",
    line: 99,
    subject: "none",
    kind: "ROUTE",
    vi: "lập danh sách đăng ký xây dựng điển hình tiên tiến kèm theo kế hoạch của đơn vị gửi về Tổng cục (qua Vụ Tổ chức cán bộ và qua Email",
    en: "The list goes with the unit’s plan to the administration, through the Department of Organisation and Personnel and by e-mail",
  },
  {
    id: "KTTV-R4",
    section: "IV.2",
    line: 101,
    subject: "none",
    kind: "ROUTE",
    vi: "Vụ Tổ chức cán bộ có trách nhiệm hướng dẫn, đôn đốc và kiểm tra việc thực hiện Kế hoạch này",
    en: "The Department of Organisation and Personnel guides, urges and checks the implementation of this plan",
  },
  {
    id: "KTTV-R5",
    section: "IV.4",
    line: 105,
    subject: "none",
    kind: "ROUTE",
    vi: "Tạp chí KTTV mở các chuyên trang, chuyên mục phổ biến kinh nghiệm",
    en: "The journal of the administration opens columns that spread experience",
  },
];
