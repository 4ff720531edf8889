import type { RatingCode } from "../../criteria";
import type { RosterField } from "../field";
import { parseRatingCell } from "../parse/parseRatingCell";

/** Yearly quality rating. */
export const xepLoai: RosterField<RatingCode> = {
  headers: {
    exact: [
      /(ket qua |muc )?(tu )?(danh gia )?(va )?(xep loai|phan loai|xl|pl)(( va)? (danh gia|chat luong|can bo|cong chuc|vien chuc|cbcc|cbccvc|ccvc|cbvc|lao dong|tap the|don vi|ca nhan|cuoi nam|chuyen mon|chinh quyen|cong tac|cong viec|muc do|hoan thanh|nhiem vu|nguoi lao dong))*/,
      /(ket qua |kq )?danh gia( chat luong| xep loai| phan loai| can bo| cong chuc| vien chuc| cbcc| cbccvc| muc do| hoan thanh| nhiem vu)*/,
      /(muc do |ket qua )?hoan thanh (nhiem vu|cong viec)( duoc giao)?/,
      /muc do (ht|hoan thanh)( nv)?/,
      /xlcl.{0,10}/,
      /chat luong (cong chuc|vien chuc|can bo|cbcc)/,
    ],
    part: [/\bxep loai chat luong\b/, /\bdanh gia (?:va )?(?:xep|phan) loai\b/, /\bmuc do hoan thanh nhiem vu\b/, /\bxlcl\b/],
  },
  parse: parseRatingCell,
  goodHeaders: [
    "Xếp loại chất lượng",
    "Mức độ hoàn thành nhiệm vụ",
    "XLCL",
    "Đánh giá, xếp loại năm 2021",
    "Phân loại cán bộ",
    "Xếp loại tập thể",
    "Kết quả đánh giá, xếp loại công chức",
  ],
  badHeaders: ["Xếp loại đảng viên", "Xếp loại chi bộ", "Xếp loại công đoàn", "% hoàn thành kế hoạch"],
  good: [
    ["HTXSNV", "HTXSNV"],
    ["Hoàn thành tốt nhiệm vụ", "HTTNV"],
    ["HT", "HTNV"],
    [{ value: 92, year: 2026 }, "HTXSNV"],
  ],
  bad: [
    [{ value: 92, year: 2024 }, "ratingIsPoints"],
    ["A", "unknownRating"],
    ["x", "unknownRating"],
  ],
};
