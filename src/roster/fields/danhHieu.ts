import type { TitleHolding } from "../../criteria";
import type { RosterField } from "../field";
import { parseTitleCell } from "../parse/parseTitleCell";

/** Emulation titles, with the awards of the same cell apart. */
export const danhHieu: RosterField<TitleHolding> = {
  headers: {
    exact: [
      /(cac )?danh hieu( thi dua)?( (tap the|ca nhan|cao nhat|cac cap|chinh quyen))*/,
      /dhtd( tap the| ca nhan)?/,
      /dh( thi dua| td)?/,
      /(ket qua |thanh tich )?thi dua( khen thuong)?/,
      /danh hieu( thi dua| td)?( va)?( hinh thuc)? (khen thuong|khen)( .{0,20})?/,
      /danh hieu (tdkt|td kt|td)/,
      /ket qua (tdkt|td kt)/,
    ],
    part: [/\bdanh hieu thi dua\b/, /\bdhtd\b/, /\bdanh hieu (?:tap the|ca nhan)\b/],
  },
  parse: parseTitleCell,
  goodHeaders: [
    "Danh hiệu thi đua",
    "Danh hiệu",
    "DHTĐ năm 2021",
    "Danh hiệu thi đua/Hình thức khen thưởng",
    "Danh hiệu thi đua tập thể năm 2021",
    "Danh hiệu TĐ, khen thưởng",
  ],
  badHeaders: ["Đăng ký danh hiệu 2025", "Danh hiệu đề nghị", "Số QĐ công nhận danh hiệu thi đua", "Danh hiệu gia đình văn hóa"],
  good: [
    ["CSTĐCS", { titles: ["CSTDCS"], awards: [] }],
    ["LĐTT, CSTĐCS; GK GĐ Sở", { titles: ["CSTDCS", "LDTT"], awards: ["GK GĐ Sở"] }],
    ["Không", { titles: [], awards: [] }],
  ],
  bad: [
    ["CSTĐ", "titleLevelMissing"],
    ["BK", "awardNotTitle"],
    ["x", "markNotTitle"],
    [0, "markNotTitle"],
    ["chờ xét", "unknownTitle"],
  ],
};
