import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Progress of the law-making programme, as written. */
export const tienDoVanBan: RosterField<string> = {
  headers: {
    exact: [
      /(% |ty le |tien do |ket qua )+(chuong trinh )?(xay dung |ban hanh )?(vbqppl|van ban( quy pham phap luat| qppl)?|phap luat|the che)/,
    ],
  },
  parse: parseText,
  goodHeaders: ["Tiến độ VBQPPL", "Tiến độ xây dựng văn bản quy phạm pháp luật", "% văn bản"],
  badHeaders: ["Số văn bản"],
  good: [["Đúng tiến độ", "Đúng tiến độ"]],
  bad: [],
};
