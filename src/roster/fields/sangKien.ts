import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Initiative, as written. */
export const sangKien: RosterField<string> = {
  headers: {
    exact: [
      /(ten |cac )?(sang kien|skkn|sk|de tai|cong trinh)( (cai tien|kinh nghiem|de tai|nckh|nghien cuu|khoa hoc|giai phap|cong tac|duoc cong nhan|ky thuat|va|hoac|cap|bo|co so|mo hinh|ten|de an))*/,
      /(?:sang kien|de tai).* > (?:ten|noi dung|ten sang kien|ten de tai)( .{0,20})?/,
    ],
    part: [/\bsang kien\b/, /\bde tai (?:khoa hoc|nghien cuu|nckh)\b/],
  },
  parse: parseText,
  goodHeaders: ["Sáng kiến", "Sáng kiến, đề tài", "Tên sáng kiến", "Sáng kiến kinh nghiệm", "Sáng kiến/đề tài (tên, số QĐ, năm, cấp)"],
  badHeaders: ["Quyết định công nhận sáng kiến", "Đăng ký sáng kiến"],
  good: [
    ["Số hóa hồ sơ", "Số hóa hồ sơ"],
    ["Không", "Không"],
    ["x", "x"],
  ],
  bad: [],
};
