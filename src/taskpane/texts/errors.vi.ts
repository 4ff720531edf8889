import { readableDate } from "../../texts";
import type { ErrorTexts, ErrorValues } from "./types";

const sheetOf = (values: ErrorValues): string => (values.sheet === undefined ? "trang tính" : `trang tính “${values.sheet}”`);

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const errorsVi: ErrorTexts = {
  emptyWorkbook: () => ({
    title: "Sổ làm việc chưa có dữ liệu",
    explanation: "Không trang tính nào có ô chứa dữ liệu, nên chưa có danh sách để kiểm tra.",
    next: "Hãy mở tệp có danh sách cán bộ, tập thể (hoặc dán danh sách vào một trang tính), rồi bấm “Đọc lại”.",
  }),
  noRoster: (values) => ({
    title: "Không tìm thấy danh sách",
    explanation:
      (values.sheet === undefined ? "Không trang tính nào" : `Trong ${sheetOf(values)} không`) +
      " có dòng tiêu đề với cột “Họ và tên” hoặc “Tên tập thể” cùng ít nhất một cột khác nhận ra được.",
    next: "Hãy chọn trang tính có danh sách ở mục “Danh sách nguồn”, hoặc sửa lại dòng tiêu đề, rồi bấm “Đọc lại”.",
  }),
  sheetNotFound: (values) => ({
    title: "Không còn trang tính đã chọn",
    explanation: `Không tìm thấy ${sheetOf(values)} trong sổ làm việc; có thể trang đã được đổi tên hoặc bị xoá.`,
    next: "Hãy bấm “Đọc lại” ở mục “Danh sách nguồn” rồi chọn trang tính khác.",
  }),
  nothingToRegister: () => ({
    title: "Chưa có ai để đưa vào danh sách đăng ký",
    explanation: "Không tập thể, cá nhân nào ở mức “Đạt” hoặc “Đạt số liệu, chờ đánh giá”. Chưa trang tính nào được tạo.",
    next: "Hãy bấm “Kiểm tra”, xem lý do của từng người, bổ sung dữ liệu còn thiếu hoặc xem lại ngày “Xét đến ngày”, rồi tạo lại.",
  }),
  sheetExists: (values) => ({
    title: "Đã có danh sách đăng ký",
    explanation: `Sổ làm việc đã có ${sheetOf(values)}. Trang này chưa bị thay đổi.`,
    next: "Hãy bấm “Tạo danh sách đăng ký” lần nữa và chọn tạo bản mới hoặc thay thế.",
  }),
  workbookProtected: () => ({
    title: "Sổ làm việc đang được bảo vệ",
    explanation: "Cấu trúc sổ làm việc bị khoá nên không thể thêm trang tính danh sách đăng ký. Chưa có gì thay đổi.",
    next: "Vào Xem lại (Review) → Bảo vệ sổ làm việc (Protect Workbook) để bỏ khoá, hoặc lưu thành bản sao không khoá, rồi tạo lại.",
  }),
  asOfOutOfRange: (values) => ({
    title: "Ngày “Xét đến ngày” không dùng được",
    explanation:
      values.first === undefined
        ? "Ngày chưa được nhập đủ, hoặc nằm trước giai đoạn của bộ tiêu chí."
        : `Ngày phải đầy đủ và từ ${readableDate(String(values.first))} trở đi, là ngày đầu giai đoạn của bộ tiêu chí.`,
    next: "Hãy chọn lại ngày ở mục “Điều kiện xét”.",
  }),
  unknownSet: (values) => ({
    title: "Không có bộ tiêu chí này",
    explanation: `Sổ làm việc ghi bộ tiêu chí ${values.set === undefined ? "" : `“${values.set}” `}mà phiên bản DTT này không có.`,
    next: "Hãy chọn lại bộ tiêu chí ở mục “Điều kiện xét”.",
  }),
  criteriaSheetInvalid: (values) => ({
    title: "Bộ tiêu chí của đơn vị có chỗ ghi chưa đúng",
    explanation:
      `${cap(sheetOf(values))} có ${values.count === undefined ? "những" : values.count} chỗ ghi chưa đúng` +
      `${values.set === undefined ? "" : `, nên bộ “${values.set}” chưa được dùng`}. Danh sách chưa được xét.`,
    next: "Hãy sửa các ô ghi chưa đúng trong trang đó (các từ được dùng có ở phần 4 của trang), rồi bấm lại.",
  }),
  cellEditMode: () => ({
    title: "Excel đang ở chế độ sửa ô",
    explanation: "Một ô đang được gõ dở nên Excel chưa cho đọc hay ghi. Chưa có gì thay đổi.",
    next: "Hãy bấm Enter để xong ô đang sửa (hoặc Esc để bỏ), rồi làm lại.",
  }),
  payloadTooLarge: () => ({
    title: "Dữ liệu quá lớn cho một lần đọc, ghi",
    explanation: "Excel từ chối vì lượng dữ liệu vượt giới hạn của nó.",
    next: "Hãy xoá các cột, dòng không dùng hoặc chia danh sách theo đơn vị thành nhiều tệp, rồi làm lại.",
  }),
  apiNotFound: () => ({
    title: "Phiên bản Excel này chưa có chức năng cần dùng",
    explanation: "DTT cần Excel 2021 trở lên, Excel của Microsoft 365 hoặc Excel trên web.",
    next: "Hãy cập nhật Excel, hoặc mở tệp bằng Excel trên web. Nếu vẫn lỗi, gửi chi tiết kỹ thuật cho người hỗ trợ.",
  }),
  accessDenied: (values) => ({
    title: "Excel không cho đọc hoặc ghi",
    explanation: `Không được phép thao tác với ${sheetOf(values)}: tệp đang ở chế độ chỉ đọc, hoặc trang đang được bảo vệ.`,
    next: "Hãy bật chỉnh sửa (Enable Editing), bỏ bảo vệ trang tính hoặc lưu tệp thành bản sao, rồi làm lại.",
  }),
  connectionLost: () => ({
    title: "Mất kết nối với Excel",
    explanation: "Excel không trả lời, nên công việc đã dừng giữa chừng.",
    next: "Hãy đợi Excel rảnh rồi làm lại. Nếu vẫn lỗi, lưu tệp, đóng và mở lại Excel.",
  }),
  verificationFailed: () => ({
    title: "Danh sách ghi ra không khớp khi đọc lại",
    explanation: "Sau khi ghi, DTT đọc lại để đối chiếu và thấy khác với dữ liệu đã lập, nên đã bỏ trang vừa ghi.",
    next: "Hãy làm lại. Nếu vẫn lỗi, gửi chi tiết kỹ thuật cho người hỗ trợ.",
  }),
  assessmentSheetUnreadable: (values) => ({
    title: "Không đọc được bảng đánh giá",
    explanation: `${cap(sheetOf(values))} không còn dòng tiêu đề có đủ các cột tên, “Tiêu chí” và “Kết quả”. Chưa có gì được ghi.`,
    next: "Hãy khôi phục dòng tiêu đề (hoặc đổi tên trang tính này để DTT lập trang mới), rồi làm lại.",
  }),
  indistinctSubjects: (values) => ({
    title: "Có hai người trùng tên, trùng đơn vị",
    explanation: `Danh sách có hơn một ${values.name === undefined ? "người cùng tên" : `“${values.name}” (dòng ${values.row})`} và không có ngày sinh để phân biệt, nên không biết ghi đánh giá cho ai. Chưa có gì được ghi.`,
    next: "Hãy bổ sung ngày sinh trong danh sách nguồn, rồi làm lại.",
  }),
  subjectGone: () => ({
    title: "Danh sách nguồn đã thay đổi",
    explanation: "Dòng được đánh giá không còn ở chỗ cũ trong danh sách. Chưa có gì được ghi.",
    next: "Hãy bấm “Kiểm tra” để đọc lại danh sách, rồi đánh giá lại.",
  }),
  noScoringTable: (values) => ({
    title: "Chưa có bảng chấm điểm",
    explanation: `Sổ làm việc chưa có ${sheetOf(values)}. Chưa có gì được ghi.`,
    next: "Hãy bấm “Lập bảng chấm điểm”, ghi tiêu chí, hệ số và điểm của đơn vị, rồi làm lại.",
  }),
  scoringProblems: (values) => ({
    title: "Bảng chấm điểm còn chỗ cần sửa",
    explanation: `Còn ${values.count ?? 1} chỗ chưa đúng${values.cell === undefined ? "" : `, đầu tiên ở ô ${values.cell}`}, nên chưa lập danh sách công khai.`,
    next: "Hãy bấm “Tính điểm, xếp hạng” để xem từng chỗ, sửa trong bảng, rồi làm lại.",
  }),
  nothingScored: () => ({
    title: "Chưa ai đủ điểm để xếp hạng",
    explanation: "Mỗi dòng của bảng chấm điểm còn thiếu ít nhất một điểm, hoặc bảng chưa có tiêu chí nào.",
    next: "Hãy ghi đủ tiêu chí, hệ số và điểm, rồi làm lại.",
  }),
  notRestored: (values) => ({
    title: "Ghi dở dang và chưa khôi phục được",
    explanation: `Excel ngắt giữa chừng khi ghi vào ${sheetOf(values)}, và DTT chưa trả lại được các ô như cũ. Các trang tính khác không bị thay đổi.`,
    next: "Hãy bấm Ctrl+Z để hoàn tác, hoặc đóng tệp không lưu rồi mở lại.",
  }),
  cancelled: () => ({
    title: "Đã huỷ theo yêu cầu",
    explanation: "Công việc đã dừng; sổ làm việc không thay đổi.",
    next: "Bấm “Kiểm tra” hoặc “Tạo danh sách đăng ký” khi muốn làm lại.",
  }),
  unexpected: () => ({
    title: "Có lỗi ngoài dự kiến",
    explanation: "DTT gặp tình huống chưa được lường trước và đã dừng.",
    next: "Hãy làm lại. Nếu vẫn lỗi, mở “Chi tiết kỹ thuật”, sao chép và gửi cho người hỗ trợ (không kèm dữ liệu cá nhân).",
  }),
};
