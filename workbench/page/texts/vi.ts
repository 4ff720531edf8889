/** Vietnamese first: the page is for the officer who has no Excel at hand. */
import type { ProfileName } from "../../host/profiles";
import type { Theme } from "../preferences";

export const vi = {
  productName: "Bảng tính thử",
  productNote: "Chạy add-in DTT khi chưa có Excel. Mọi dữ liệu ở lại trên máy này.",
  untitled: "Sổ làm việc mới.xlsx",
  firstSheet: "Trang tính1",
  toolbar: {
    label: "Thanh công cụ của trang",
    open: "Mở tệp…",
    save: "Lưu .xlsx",
    samples: "Dữ liệu mẫu",
    noSamples: "Chưa có tệp mẫu",
    log: "Nhật ký yêu cầu",
    appearance: "Giao diện",
    pane: "Ngăn add-in",
  },
  appearance: {
    language: "Ngôn ngữ",
    languages: { vi: "Tiếng Việt", en: "English" },
    theme: "Màu nền",
    themes: { auto: "Theo máy", light: "Sáng", dark: "Tối" } satisfies Record<Theme, string>,
  },
  profile: {
    label: "Kiểu Excel",
    names: { "excel-web": "Excel trên web", m365: "Microsoft 365", "ltsc-2021": "Excel LTSC 2021" } satisfies Record<ProfileName, string>,
  },
  grid: { label: "Bảng tính" },
  pane: {
    label: "Ngăn add-in",
    title: "Điển hình tiên tiến",
    resize: "Đổi độ rộng ngăn add-in",
    reload: "Tải lại add-in",
    hide: "Ẩn ngăn add-in",
    missingTitle: "Chưa có bản dựng của add-in",
    missing: "Không tìm thấy dist/addin/taskpane.html. Hãy chạy “npm run build” trong thư mục dự án, rồi bấm “Tải lại add-in”.",
    silentTitle: "Add-in chưa trả lời",
    silent: "Add-in không kết nối được với bảng tính sau 20 giây. Hãy bấm “Tải lại add-in”; nếu vẫn vậy, xem “Nhật ký yêu cầu”.",
  },
  drop: "Thả tệp .xlsx vào đây để mở",
  dismiss: "Đóng thông báo",
  opening: {
    stages: {
      start: () => "Đang mở bảng tính…",
      read: (name: string) => `Đang đọc “${name}”…`,
      receive: (name: string) => `Đang nạp các dòng của “${name}”…`,
      show: (name: string) => `Đang dựng bảng tính “${name}”…`,
    },
    cancel: "Huỷ",
    canceled: (name: string) => `Đã huỷ mở “${name}”. Sổ làm việc đang mở không thay đổi.`,
  },
  opened: (name: string, sheets: number) => `Đã mở “${name}” (${sheets} trang tính).`,
  saved: (name: string) => `Đã lưu “${name}” vào thư mục tải xuống của trình duyệt.`,
  saving: (name: string) => `Đang ghi “${name}”…`,
  openFailed: {
    notXlsx: (name: string) =>
      `“${name}” không phải là tệp Excel .xlsx nên chưa mở được. Nếu là tệp .xls hoặc .csv, hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành “Excel Workbook (.xlsx)”, rồi mở lại tại đây. Sổ làm việc đang mở không thay đổi.`,
    encrypted: (name: string) =>
      `“${name}” được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở tệp trong Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc để bỏ mật khẩu, lưu một bản sao, rồi mở bản sao đó tại đây. Sổ làm việc đang mở không thay đổi.`,
    damaged: (name: string) =>
      `“${name}” bị hỏng hoặc chưa tải xuống xong nên không đọc được. Hãy lấy lại tệp gốc, hoặc mở bằng Excel (Mở và sửa chữa) rồi lưu thành tệp mới. Sổ làm việc đang mở không thay đổi.`,
    unknown: (name: string) =>
      `Chưa mở được “${name}” vì một lỗi của trang này. Sổ làm việc đang mở không thay đổi. Hãy thử lại; nếu lỗi lặp lại, báo cho người phụ trách kèm tên tệp.`,
  },
  startFailed: "Trang chưa khởi động được. Hãy tải lại trang (F5); nếu vẫn vậy, chạy lại “npm start” và mở bằng Chrome hoặc Edge bản mới.",
  saveFailed: "Chưa lưu được tệp vì một lỗi của trang này. Sổ làm việc vẫn còn nguyên trên màn hình; hãy thử lưu lại.",
  fetchFailed: (name: string) => `Không tải được tệp mẫu “${name}”. Hãy kiểm tra rằng lệnh “npm start” còn đang chạy, rồi thử lại.`,
  several: "Mỗi lần chỉ mở được một tệp. Hãy thả lại một tệp .xlsx.",
  losses: {
    title: "Một số phần sẽ không được lưu",
    intro: (name: string) => `“${name}” có các phần mà trang này không giữ được khi lưu:`,
    advice: "Tệp gốc trên máy không bị thay đổi. Bản lưu là một tệp mới trong thư mục tải xuống.",
    confirm: "Vẫn lưu",
    cancel: "Không lưu",
  },
  unsaved: {
    mark: "chưa lưu",
    title: "Có thay đổi chưa lưu",
    body: (name: string) => `“${name}” có thay đổi chưa lưu. Mở tệp khác sẽ bỏ các thay đổi đó.`,
    confirm: "Bỏ thay đổi và mở",
    cancel: "Ở lại",
  },
  log: {
    title: "Nhật ký yêu cầu",
    note: "Những gì add-in hỏi bảng tính: thao tác, dung lượng, thời gian, lỗi. Không ghi nội dung ô.",
    time: "Lúc (giây)",
    what: "Yêu cầu",
    request: "Gửi",
    response: "Nhận",
    duration: "Thời gian",
    problem: "Lỗi",
    empty: "Chưa có yêu cầu nào.",
    clear: "Xoá nhật ký",
    close: "Đóng",
    pending: "đang chờ",
    excelCall: (actions: number) => `Excel: ${actions} thao tác`,
    messages: (count: number) => `Gửi add-in ${count} sự kiện`,
    notSupported: "không hỗ trợ",
    eventNotSupported: "sự kiện không hỗ trợ",
    pageError: (message: string) => `lỗi của trang: ${message}`,
  },
};
