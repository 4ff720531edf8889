import type { DocumentEvidence } from "../../criteria";
import type { RosterField } from "../field";
import { parseVote } from "../parse/parseVote";

/** Result of a vote of confidence; a rate or a count of votes shows that there was one. */
export const tinNhiem: RosterField<DocumentEvidence> = {
  headers: {
    exact: [/(ty le |ti le |ket qua |so |% )*(lay )?(phieu )?tin nhiem( %| so| ngay)*/],
  },
  parse: parseVote,
  goodHeaders: ["Tỷ lệ tín nhiệm", "Kết quả lấy phiếu tín nhiệm", "Phiếu tín nhiệm (%)"],
  badHeaders: ["Tỷ lệ"],
  good: [
    ["95%", { text: "95%", citable: true }],
    ["18/20 phiếu", { text: "18/20 phiếu", citable: true }],
    ["BB 03/BB-VP", { text: "BB 03/BB-VP", citable: true }],
    ["x", { text: "x", citable: false }],
    [
      { value: 0.95, format: "0%" },
      { text: "0.95", citable: true },
    ],
  ],
  bad: [["-", "blank"]],
};
