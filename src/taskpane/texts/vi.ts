import { yearList } from "../../texts";
import { errorsVi } from "./errors.vi";
import type { PaneTexts } from "./types";
import { nonZero } from "./counts";

const number = new Intl.NumberFormat("vi-VN");
const count = (value: number): string => number.format(value);

/** Vietnamese sentences of the pane: the ones the product is written in. */
export const vi: PaneTexts = {
  language: "vi",
  locale: "vi-VN",
  otherLanguage: { code: "en", name: "English" },
  product: "DTT – Điển hình tiên tiến",
  tagline: "Kiểm tra danh sách theo tiêu chí đã ban hành và lập danh sách đăng ký.",
  close: "Đóng thông báo",

  commands: {
    label: "Công việc",
    register: "Tạo danh sách đăng ký",
    check: "Kiểm tra",
    cancel: "Huỷ",
    cancelling: "Đang huỷ…",
  },

  source: {
    title: "Danh sách nguồn",
    reading: "Đang đọc danh sách…",
    sheet: "Trang tính",
    automatic: "Tự tìm danh sách",
    hiddenSheet: (name) => `${name} (đang ẩn)`,
    readAgain: "Đọc lại",
    found: (sheet) => `Trang tính “${sheet}”`,
    headerRows: (rows) => (rows.length === 1 ? `Tiêu đề ở dòng ${rows[0]}` : `Tiêu đề ở các dòng ${rows.join(", ")}`),
    counts: (individuals, collectives) =>
      nonZero([individuals, `${count(individuals)} cá nhân`], [collectives, `${count(collectives)} tập thể`]),
    columns: (n) => `Cột đã nhận ra (${count(n)})`,
    columnLetter: "Cột",
    columnHeader: "Tiêu đề",
    columnField: "Hiểu là",
    clause: (id) => `Kết quả đánh giá tiêu chí ${id}`,
    unrecognised: (n) => `Cột chưa nhận ra (${count(n)})`,
    unrecognisedHelp: "Dữ liệu ở các cột này không được dùng. Nếu cần, hãy sửa tiêu đề rồi bấm “Đọc lại”.",
    emptyHeader: "(không có tiêu đề)",
    ignoredRows: (n) => `Dòng bỏ qua (${count(n)})`,
    row: (row) => `Dòng ${row}`,
    issues: (n) => `Điều cần lưu ý (${count(n)})`,
    none: {
      title: "Chưa nhận ra danh sách nào",
      lookedFor:
        "DTT tìm ở đầu mỗi trang tính một dòng tiêu đề có cột “Họ và tên” hoặc “Tên tập thể” và ít nhất một cột khác như “Chức vụ”, “Đơn vị”, “Danh hiệu thi đua”, “Xếp loại chất lượng”.",
      next: "Hãy chọn trang tính có danh sách, hoặc bổ sung dòng tiêu đề, rồi bấm “Đọc lại”.",
    },
    more: (n) => `Hiện thêm ${count(n)}`,
  },

  conditions: {
    title: "Điều kiện xét",
    set: "Bộ tiêu chí",
    phase: "Giai đoạn",
    phaseAll: (first, last) => (first === last ? `Năm ${first}` : `Cả giai đoạn ${first}–${last}`),
    phaseNumber: (phase, first, last) => `Giai đoạn ${phase} (${first}–${last})`,
    asOf: "Xét đến ngày",
    asOfHelp: "Năm nào đã kết thúc vào ngày này thì mới được xét.",
    asOfInvalid: "Hãy nhập đủ ngày, tháng, năm, từ ngày đầu giai đoạn trở đi.",
    today: "Hôm nay",
    years: (years) => `Các năm xét: ${yearList(years)}`,
    noYears: "Chưa có năm nào đến kỳ (đăng ký)",
    inTime: (clause, lastDay) => `Còn hạn gửi danh sách: ngày cuối cùng là ${lastDay} (${clause}).`,
    late: (clause, lastDay) => `Đã quá hạn gửi danh sách: ngày cuối cùng là ${lastDay} (${clause}). Vẫn kiểm tra và lập danh sách được.`,
    stage: ({ id, quotation }, lastDay) => `Tiến độ theo kế hoạch (${id}, đến hết ngày ${lastDay}): ${quotation}.`,
    others: "Thiết lập khác",
    deputies: {
      label: "Cấp phó và tiêu chí thủ trưởng",
      help: "Văn bản chỉ nói “lãnh đạo thủ trưởng đơn vị”; chọn cách xét với cấp phó.",
      options: { review: "Cần xem xét từng người", apply: "Xét như thủ trưởng", exempt: "Không áp dụng" },
    },
    newcomers: {
      label: "Năm trước khi vào đơn vị",
      help: "Người mới về, tập thể mới thành lập chưa có kết quả của các năm trước đó.",
      options: { review: "Cần xem xét từng người", exempt: "Không đòi hỏi" },
    },
    leaveYears: {
      label: "Năm nghỉ dài ngày, đi học",
      help: "Năm nghỉ thai sản, đi học tập trung… chưa có kết quả; năm đã có kết quả vẫn xét theo kết quả.",
      options: { review: "Cần xem xét từng người", exempt: "Không đòi hỏi" },
    },
    flag: {
      label: "Cờ thi đua được tính như Tập thể lao động xuất sắc",
      help: "Văn bản không nói; khi tắt, tập thể chỉ có Cờ thi đua được ghi “Cần xem xét”.",
    },
    unstatedYears: {
      label: "Tiêu chí không nêu năm",
      help: "Văn bản không nói xét năm nào; chọn năm gần nhất đã kết thúc, hoặc mọi năm.",
      options: { latest: "Năm gần nhất", every: "Mọi năm đến kỳ xét" },
    },
    manyInitiatives: {
      label: "“Nhiều” sáng kiến là từ",
      help: "Văn bản không nêu số lượng; đơn vị tự đặt.",
    },
    quotaUnits: {
      label: "Các phòng, đơn vị phải đăng ký hằng năm",
      help: "Mỗi dòng một đơn vị. Để trống: chỉ xét các đơn vị có tên trong danh sách.",
    },
    heads: {
      label: "Chức vụ được coi là thủ trưởng",
      help: "Mỗi dòng một chức vụ. Thủ trưởng chỉ đạt khi đơn vị mình phụ trách là tập thể điển hình tiên tiến.",
      restore: "Khôi phục mặc định",
    },
  },

  progress: {
    steps: {
      reading: "Đang đọc trang tính",
      recognising: "Đang nhận dạng danh sách",
      evaluating: "Đang đối chiếu tiêu chí",
      building: "Đang lập danh sách đăng ký",
      writing: "Đang ghi trang tính",
      verifying: "Đang đối chiếu trang vừa ghi",
    },
    starting: "Đang chuẩn bị",
    check: "Kiểm tra",
    register: "Tạo danh sách đăng ký",
    assess: "Ghi đánh giá",
    score: "Chấm điểm",
    count: (done, total) => `${count(done)}/${count(total)}`,
  },

  results: {
    title: "Kết quả kiểm tra",
    basis: (asOf, years) =>
      `Xét đến ngày ${asOf} · ${years.length === 0 ? "chưa có năm nào đến kỳ (đăng ký)" : `các năm xét: ${yearList(years)}`}`,
    stale: "Nguồn hoặc điều kiện xét đã đổi sau lần kiểm tra này. Hãy bấm “Kiểm tra” để có kết quả mới.",
    tilesLabel: "Lọc theo kết luận",
    tile: (verdict, n) => `${verdict}: ${count(n)}`,
    clearFilter: "Bỏ lọc",
    search: "Tìm trong kết quả",
    searchPlaceholder: "Tên, đơn vị, chức vụ…",
    shown: (shown, total) => (shown === total ? `${count(total)} kết quả` : `${count(shown)} trên ${count(total)} kết quả`),
    nothing: "Không có tập thể, cá nhân nào khớp. Hãy bỏ lọc hoặc tìm từ khác.",
    collectives: (n) => `Tập thể (${count(n)})`,
    individuals: (n) => `Cá nhân (${count(n)})`,
    more: (n) => `Hiện thêm ${count(n)}`,
    quota: (n) => (n === 0 ? "Chỉ tiêu đăng ký của các đơn vị: đủ" : `Chỉ tiêu đăng ký: ${count(n)} trường hợp thiếu hoặc cần xem xét`),
    decidedBy: (clauses) => `Do ${clauses.join(", ")}`,
    doubts: "Điều cần làm rõ về bản ghi",
    criteria: (name) => `Từng tiêu chí của ${name}`,
    years: (years) => `Năm xét: ${yearList(years)}`,
    cells: "Ô căn cứ:",
    goTo: (cell) => `Đến ô ${cell}`,
    goToRow: (cell) => `Đến dòng trong danh sách (${cell})`,
    cite: (document, clause, line) => [document, clause, ...(line === undefined ? [] : [`dòng ${line}`])].join(", "),
    done: (individuals, collectives) => `Đã kiểm tra xong ${count(individuals)} cá nhân và ${count(collectives)} tập thể.`,
  },

  registered: {
    title: "Đã tạo danh sách đăng ký",
    body: (sheet, collectives, individuals) =>
      `Trang tính “${sheet}” có ${count(collectives)} tập thể và ${count(individuals)} cá nhân, và đang được mở để xem, sửa và in.`,
  },

  scoring: {
    title: "Bảng chấm điểm thi đua",
    help: "Văn bản yêu cầu bảng chấm điểm nhưng không nêu tiêu chí, hệ số; đơn vị tự ghi trong trang “DTT Chấm điểm”.",
    prepare: "Lập bảng chấm điểm",
    score: "Tính điểm, xếp hạng",
    publish: "Lập danh sách công khai",
    problems: (n) => `Bảng còn ${count(n)} chỗ cần sửa, nên chưa xếp hạng:`,
    ranked: (ranked, unranked) => `Đã xếp hạng ${count(ranked)}${unranked > 0 ? `, còn ${count(unranked)} chưa đủ điểm` : ""}.`,
    rank: (rank, tied) => (rank === undefined ? "–" : `${rank}${tied ? " (đồng hạng)" : ""}`),
    total: (total, missing) => (total === undefined ? `thiếu điểm ${missing.join(", ")}` : `${total.toLocaleString("vi-VN")} điểm`),
    more: (n) => `và ${count(n)} đối tượng khác trong trang tính`,
    done: {
      table: (sheet, n) => ({
        title: "Đã có bảng chấm điểm",
        body: `Trang tính “${sheet}”: thêm ${count(n)} đối tượng. Hãy ghi tiêu chí, hệ số và điểm.`,
      }),
      notice: (sheet, n) => ({ title: "Đã lập danh sách công khai", body: `Trang tính “${sheet}” xếp hạng ${count(n)} đối tượng.` }),
    },
  },

  assessment: {
    title: (n) => (n === 0 ? "Đánh giá của cán bộ" : `Đánh giá của cán bộ: ${count(n)} tiêu chí còn chờ`),
    help: "Ghi từng tiêu chí ngay dưới kết quả của mỗi người, hoặc lập bảng “DTT Đánh giá” để ghi hàng loạt trong Excel rồi bấm “Kiểm tra”.",
    prepare: "Lập bảng đánh giá",
    assessor: "Người đánh giá",
    met: "Đạt",
    notMet: "Không đạt",
    takeBack: "Bỏ đánh giá",
    evidence: "Căn cứ, minh chứng",
    group: (clause) => `Đánh giá tiêu chí ${clause}`,
    done: "Đã ghi đánh giá",
    doneBody: (sheet, added, updated) =>
      added + updated === 0
        ? `Trang tính “${sheet}” đã đủ các dòng, không có gì thay đổi.`
        : `Trang tính “${sheet}”: thêm ${count(added)} dòng, cập nhật ${count(updated)} dòng.`,
  },

  sheetExists: {
    title: "Đã có danh sách đăng ký",
    body: (sheet) => `Sổ làm việc đã có trang tính “${sheet}”. Bạn muốn làm gì?`,
    newVersion: "Tạo bản mới",
    newVersionHelp: "Giữ nguyên trang cũ và thêm một trang mới.",
    replace: "Thay thế",
    replaceHelp: "Bỏ trang cũ, kể cả những gì đã sửa tay trong đó.",
    cancel: "Huỷ",
  },

  failure: {
    next: "Việc cần làm:",
    leftover: (sheet) => `Trang tính tạm “${sheet}” chưa xoá được; bạn có thể xoá bằng tay.`,
    details: "Chi tiết kỹ thuật",
    copy: "Sao chép",
    copied: "Đã sao chép.",
    copyFailed: "Chưa sao chép được; hãy chọn văn bản trên rồi bấm Ctrl+C.",
    retry: "Làm lại",
  },
  errors: errorsVi,
  settingsNotSaved: "Chưa lưu được điều kiện xét vào sổ làm việc; lần mở sau cần chọn lại.",

  outside: {
    title: "Hãy mở DTT trong Excel",
    body: "Trang này là ngăn tác vụ của Excel, nên không làm việc được trong trình duyệt thông thường.",
    next: "Mở tệp danh sách bằng Excel (Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web), rồi bấm nút DTT trên dải lệnh.",
  },
  crash: {
    title: "Ngăn tác vụ gặp lỗi",
    body: "Phần hiển thị đã dừng. Sổ làm việc không bị thay đổi.",
    reload: "Tải lại ngăn tác vụ",
  },
};
