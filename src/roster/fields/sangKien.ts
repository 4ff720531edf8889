import type { InitiativeReading } from "../../criteria";
import type { RosterField } from "../field";
import { parseInitiativeCell } from "../parse/parseInitiativeCell";

/** Initiatives. */
export const sangKien: RosterField<InitiativeReading> = {
  headers: {
    exact: [
      /(ten |cac )?(sang kien|skkn|sk|de tai|cong trinh)( (cai tien|kinh nghiem|de tai|nckh|nghien cuu|khoa hoc|giai phap|cong tac|duoc cong nhan|ky thuat|va|hoac|cap|bo|co so|mo hinh|ten|de an))*/,
      /(?:sang kien|de tai).* > (?:ten|noi dung|ten sang kien|ten de tai)( .{0,20})?/,
    ],
    part: [/\bsang kien\b/, /\bde tai (?:khoa hoc|nghien cuu|nckh)\b/],
  },
  parse: parseInitiativeCell,
  goodHeaders: ["Sáng kiến", "Sáng kiến, đề tài", "Tên sáng kiến", "Sáng kiến kinh nghiệm", "Sáng kiến/đề tài (tên, số QĐ, năm, cấp)"],
  badHeaders: ["Quyết định công nhận sáng kiến", "Đăng ký sáng kiến"],
  good: [
    ["Số hóa hồ sơ", { says: "named", count: 1, cited: false, decided: [] }],
    ["Số hóa hồ sơ, QĐ 45/QĐ-STNMT ngày 05/11/2022", { says: "named", count: 1, cited: true, decided: [2022] }],
    ["02 sáng kiến", { says: "stated", count: 2, cited: false, decided: [] }],
    ["Không", { says: "none", count: 0, cited: false, decided: [] }],
    ["x", { says: "unnamed", count: 0, cited: false, decided: [] }],
  ],
  bad: [],
};
