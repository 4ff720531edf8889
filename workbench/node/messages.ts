import type { FlowError, FlowErrorCode } from "../../src/flow";
import { texts } from "../../src/texts";

/** What a command says on standard error when it could not do its job: what, where, why, what to do next. */
const MESSAGES: Readonly<Record<FlowErrorCode, (values: FlowError["values"]) => string>> = {
  emptyWorkbook: () => "Tệp không có trang tính nào có dữ liệu. Hãy chọn tệp có danh sách của đơn vị.",
  noRoster: ({ sheets }) =>
    `Không nhận ra danh sách tập thể, cá nhân trong: ${sheets}. Cần một dòng tiêu đề có cột "Họ và tên" hoặc "Tên tập thể" và ít nhất một cột khác (chức vụ, đơn vị, danh hiệu, xếp loại…), dưới đó là các dòng dữ liệu.`,
  sheetNotFound: ({ sheet, sheets }) => `Không có trang tính "${sheet}". Các trang tính trong tệp: ${sheets}.`,
  nothingToRegister: ({ checked }) =>
    `Đã xét ${checked} đối tượng nhưng không có tập thể, cá nhân nào đủ điều kiện đăng ký, nên không tạo danh sách. Chạy "npm run check" để xem lý do từng người.`,
  sheetExists: ({ sheet }) => `Trang tính "${sheet}" đã có sẵn, không ghi đè.`,
  workbookProtected: () =>
    "Cấu trúc sổ tính đang được bảo vệ nên không thêm được trang tính. Hãy bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi làm lại.",
  asOfOutOfRange: ({ asOf, first }) =>
    `Ngày ${asOf} nằm ngoài thời gian mà bộ tiêu chí quy định (từ ${first}). Hãy chọn ngày khác với --as-of.`,
  unknownSet: ({ set, sets }) => `Không có bộ tiêu chí "${set}". Các bộ dùng được: ${sets}. Hãy chọn một bộ với --set.`,
  criteriaSheetInvalid: ({ set, count }) =>
    `Bộ tiêu chí "${set}" có ${count} chỗ ghi chưa đúng nên không được dùng; danh sách chưa được xét.`,
  cellEditMode: () => "Đang có ô ở chế độ sửa. Hãy nhấn Enter hoặc Esc rồi làm lại.",
  payloadTooLarge: () => "Dữ liệu một lần đọc hoặc ghi vượt giới hạn của Excel.",
  apiNotFound: ({ detail }) => `Máy chủ bảng tính không có chức năng cần dùng (${detail}).`,
  accessDenied: () => "Excel không cho ghi: trang tính hoặc sổ tính đang được bảo vệ.",
  connectionLost: () => "Mất kết nối với sổ tính giữa chừng; không có gì được ghi.",
  verificationFailed: ({ cell }) => `Đọc lại ô ${cell} không thấy đúng nội dung vừa ghi; đã xoá trang tính ghi dở.`,
  assessmentSheetUnreadable: ({ sheet }) =>
    `Trang tính "${sheet}" không còn dòng tiêu đề có đủ các cột tên, "Tiêu chí" và "Kết quả". Hãy khôi phục dòng tiêu đề.`,
  indistinctSubjects: ({ name, row }) => `Có hơn một "${name}" (dòng ${row}) mà không có ngày sinh để phân biệt. Hãy bổ sung ngày sinh.`,
  subjectGone: ({ subject }) => `Danh sách không còn dòng "${subject}". Hãy kiểm tra lại danh sách.`,
  noScoringTable: ({ sheet }) => `Chưa có trang tính "${sheet}". Hãy lập bảng chấm điểm trong ngăn tác vụ.`,
  scoringProblems: ({ count, cell }) => `Bảng chấm điểm còn ${count} chỗ cần sửa, đầu tiên ở ô ${cell}.`,
  nothingScored: ({ sheet }) => `Trong "${sheet}" chưa ai đủ điểm để xếp hạng.`,
  notRestored: ({ sheet }) => `Ghi dở trang tính "${sheet}" và chưa khôi phục được các ô như cũ; đừng lưu tệp này.`,
  cancelled: () => "Đã dừng theo yêu cầu.",
  unexpected: ({ detail }) => `Lỗi ngoài dự kiến (${detail ?? ""}).`,
};

export function messageOf(error: FlowError): string {
  const leftover = error.leftover === undefined ? "" : ` Trang tính tạm "${error.leftover}" còn lại, có thể xoá.`;
  const mistakes = error.mistakes.map((mistake) => `\n  ${texts.vi.mistake(mistake)}`);
  return MESSAGES[error.code](error.values) + leftover + mistakes.join("");
}
