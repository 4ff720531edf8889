export type XlsxErrorCode = "notXlsx" | "encrypted" | "damaged";

const MESSAGES: Record<XlsxErrorCode, string> = {
  notXlsx:
    "Tệp không phải là sổ tính .xlsx. Hãy mở tệp bằng Excel, chọn Lưu thành (Save As) với kiểu «Excel Workbook (*.xlsx)» rồi mở lại.",
  encrypted:
    "Tệp được bảo vệ bằng mật khẩu mở tệp nên không đọc được. Hãy bỏ mật khẩu trong Excel (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi mở lại.",
  damaged: "Tệp .xlsx bị hỏng hoặc tải về chưa đủ nên không đọc được. Hãy chép lại tệp gốc, hoặc mở và sửa tệp bằng Excel rồi lưu lại.",
};

/** The bytes are not a workbook that can be read; `code` says why. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    options?: ErrorOptions
  ) {
    super(MESSAGES[code], options);
  }
}
