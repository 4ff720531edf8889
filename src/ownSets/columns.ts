import type { Word } from "./words";

interface ColumnDefinition extends Word {
  /** In characters of the default font. */
  readonly width: number;
  /** Without it the table would be misread: a blank means something there. */
  readonly required: boolean;
  /** What may stand in it, for the legend; nothing for code and mark, so that no row of the legend could be taken for a criterion. */
  readonly hint: string;
  /** Left out of the printed page. */
  readonly unprinted?: boolean;
}

/** The columns of the table of criteria, in the order they are written; they are found by their headers. */
export const COLUMNS = {
  code: { vi: "Mã", en: "Code", width: 8, required: true, hint: "" },
  text: { vi: "Nguyên văn", en: "Wording", width: 42, required: true, hint: "câu chữ của văn bản" },
  used: { vi: "Dùng", en: "Used", width: 6, required: true, hint: "" },
  subject: { vi: "Đối tượng", en: "Subject", width: 11, required: true, hint: "" },
  field: { vi: "Lĩnh vực", en: "Field", width: 7, required: true, hint: "ký hiệu ở phần 2; để trống: mọi lĩnh vực" },
  condition: { vi: "Điều kiện", en: "Condition", width: 19, required: true, hint: "" },
  title: { vi: "Danh hiệu", en: "Title", width: 15, required: true, hint: "" },
  rating: { vi: "Mức xếp loại", en: "Rating", width: 15, required: true, hint: "" },
  threshold: { vi: "Ngưỡng", en: "Threshold", width: 8, required: true, hint: "số; tỷ lệ tính bằng %" },
  years: { vi: "Năm áp dụng", en: "Years", width: 9, required: true, hint: "2026, 2028–2030; để trống: mọi năm" },
  facts: { vi: "Cột dữ liệu", en: "Data columns", width: 17, required: true, hint: "nhiều cột: cách nhau bằng dấu ;" },
  time: { vi: "Thời hạn", en: "Time", width: 11, required: true, hint: "15/09/2026 hoặc 01/07/2026 – 30/09/2026" },
  options: { vi: "Tuỳ chọn", en: "Options", width: 15, required: true, hint: "" },
  note: { vi: "Ghi chú", en: "Note", width: 12, required: false, hint: "tuỳ ý" },
  kind: { vi: "Loại", en: "Kind", width: 14, required: true, hint: "để trống: theo điều kiện", unprinted: true },
  section: { vi: "Mục trong văn bản", en: "Section", width: 14, required: false, hint: "", unprinted: true },
  line: { vi: "Dòng", en: "Line", width: 7, required: false, hint: "dòng trong bản gốc, nếu có", unprinted: true },
  english: { vi: "Bản tiếng Anh", en: "English", width: 30, required: false, hint: "không bắt buộc", unprinted: true },
} as const satisfies Record<string, ColumnDefinition>;

export type ColumnKey = keyof typeof COLUMNS;
export const COLUMN_KEYS = Object.keys(COLUMNS) as readonly ColumnKey[];

export const column = (key: ColumnKey): ColumnDefinition => COLUMNS[key];

/** Columns that only some conditions read. */
export const PARAM_COLUMNS = ["title", "rating", "threshold", "facts", "time", "options"] as const satisfies readonly ColumnKey[];
export type ParamColumn = (typeof PARAM_COLUMNS)[number];

/** The columns of the table of fields of exemplars. */
export const FIELD_COLUMNS = {
  fieldCode: { vi: "Ký hiệu", en: "Symbol" },
  fieldName: { vi: "Tên lĩnh vực", en: "Name of the field" },
  fieldWords: { vi: "Từ nhận ra lĩnh vực", en: "Words that name the field" },
  fieldEnglish: { vi: "Tên tiếng Anh", en: "English name" },
} as const satisfies Record<string, Word>;

/** The columns of the table of general information. */
export const INFO_COLUMNS = {
  label: { vi: "Thông tin", en: "Information" },
  content: { vi: "Nội dung", en: "Content" },
} as const satisfies Record<string, Word>;

/** Lines over the tables; they are no rows of a table. */
export const HEADINGS = {
  info: "1. THÔNG TIN CHUNG",
  fields: "2. LĨNH VỰC ĐIỂN HÌNH (nếu văn bản chia lĩnh vực)",
  criteria: "3. TIÊU CHÍ VÀ QUY ĐỊNH",
  legend: "4. TỪ ĐƯỢC DÙNG Ở TỪNG CỘT CỦA PHẦN 3",
} as const;
