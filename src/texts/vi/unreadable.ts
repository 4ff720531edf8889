import type { UnreadableCode } from "../../criteria";

const UNREADABLE: Readonly<Record<UnreadableCode, string>> = {
  titleLevelMissing: "Danh hiệu chưa ghi cấp (cơ sở, Bộ, tỉnh, toàn quốc); ghi đủ tên danh hiệu.",
  awardNotTitle: "Đây là hình thức khen thưởng, không phải danh hiệu thi đua; ghi danh hiệu của năm, hoặc “Không”.",
  markNotTitle: "Dấu đánh không nói rõ danh hiệu nào; ghi tên danh hiệu, hoặc “Không”.",
  unknownTitle: "Không nhận ra danh hiệu; ghi đúng tên, ví dụ “CSTĐ cơ sở”, hoặc “Không” nếu không đạt.",
  unknownRating: "Không nhận ra mức xếp loại; ghi “Hoàn thành xuất sắc nhiệm vụ”, “Hoàn thành tốt nhiệm vụ”…",
  onLeave: "Ghi nghỉ dài ngày hoặc đi học trong năm này; văn bản không nêu trường hợp này, xem xét hoặc ghi kết quả nếu có.",
  notRated: "Ghi không xếp loại; văn bản không nêu trường hợp này, xem xét hoặc ghi kết quả nếu có.",
  ratingIsPoints: "Đây là điểm số; điểm chỉ thay mức xếp loại từ năm 2026, hãy ghi mức xếp loại.",
  notPercent: "Không phải tỷ lệ phần trăm; ghi số kèm dấu %, ví dụ “100%”.",
  notYesNo: "Ghi “Có” hoặc “Không”.",
  notDate: "Không phải ngày; ghi dạng ngày/tháng/năm.",
  notCount: "Không phải số lượng; ghi một số nguyên.",
  notYears: "Không phải năm; ghi từng năm, ví dụ “2022” hoặc “2022, 2023”.",
  cellError: "Ô báo lỗi công thức; sửa công thức hoặc ghi giá trị.",
};

/** Why a cell could not be read, and what to write instead. */
export const unreadableText = (code: UnreadableCode): string => UNREADABLE[code];
