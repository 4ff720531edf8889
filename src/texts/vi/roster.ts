import { FACTS, type FactId } from "../../criteria";
import type { FieldId, IgnoredRowReason, RosterIssue, RosterIssueCode } from "../../roster";
import { valuesOf, type RosterTexts } from "../rosterTexts";

type Values = (name: string) => string;
type Sentence = (value: Values, cell: string) => string;

const ENCODINGS: Readonly<Record<string, string>> = { tcvn3: "TCVN3 (ABC)", vni: "VNI" };

const ISSUES: Readonly<Record<RosterIssueCode, Sentence>> = {
  unrecognisedColumn: (v, cell) =>
    `Chưa nhận ra cột ${v("header") ? `“${v("header")}”` : `không có tiêu đề`} (ô ${cell}); cột này không được dùng. Hãy sửa tiêu đề nếu cột có số liệu cần xét.`,
  duplicateColumn: (v, cell) =>
    `Cột “${v("header")}” (ô ${cell}) trùng nội dung với cột “${v("other")}”; nơi hai cột khác nhau sẽ cần xem xét. Hãy giữ lại một cột.`,
  possibleDuplicate: (v, cell) =>
    `“${v("name")}” ở dòng ${v("row")} (ô ${cell}) có thể là cùng một người với ô ${v("other")}. Hãy bổ sung ngày sinh hoặc xoá dòng trùng.`,
  duplicateRow: (v, cell) =>
    `Dòng ${v("row")} (ô ${cell}, “${v("name")}”) giống hệt dòng ${v("otherRow")} nên chỉ tính một lần. Hãy xoá nếu là dòng chép thừa.`,
  legacyEncoding: (v, cell) =>
    ENCODINGS[v("encoding")]
      ? `Cột có ô ${cell} gõ bằng bảng mã ${ENCODINGS[v("encoding")]}; đã đọc là “${v("text")}”, bảng tính không bị sửa. Hãy kiểm tra lại chữ đã đọc.`
      : `Chưa rõ bảng mã của ô ${cell} (“${v("text")}”) nên giữ nguyên chữ. Hãy chuyển cột này sang Unicode rồi kiểm tra lại.`,
  unreadableCell: (v, cell) => `Ô ${cell} báo lỗi ${v("text")} nên không đọc được. Hãy sửa công thức hoặc nhập lại giá trị.`,
  noCollectives: (_, cell) =>
    `Không thấy tập thể nào trong danh sách (bảng bắt đầu ở ô ${cell}). Nếu có danh sách tập thể, hãy đặt trong cùng tệp để đối chiếu thủ trưởng đơn vị.`,
  noIndividuals: (_, cell) =>
    `Không thấy cá nhân nào trong danh sách (bảng bắt đầu ở ô ${cell}). Nếu có danh sách cá nhân, hãy chọn đúng trang tính.`,
  unknownUnit: (v, cell) => `Chưa thấy đơn vị “${v("unit")}” (ô ${cell}) trong danh sách tập thể. Hãy kiểm tra tên đơn vị.`,
  otherRosterSheet: (v, cell) =>
    `Một trang tính khác cũng giống danh sách (bảng bắt đầu ở ô ${cell}, ${v("rows")} dòng) nhưng chưa được đọc. Hãy chọn trang tính đó nếu cần xét.`,
  registeredNotAchieved: (v, cell) =>
    `Cột “${v("header")}” (ô ${cell}) là danh hiệu đăng ký hoặc đề nghị, không phải danh hiệu đã đạt, nên không dùng để xét.`,
  clauseOfOtherSet: (v, cell) =>
    `Cột “${v("header")}” (ô ${cell}) đánh giá tiêu chí ${v("clause")} của bộ tiêu chí khác nên không được dùng. Hãy kiểm tra bộ tiêu chí đã chọn.`,
  columnGuessed: (v, cell) =>
    `Tiêu đề “${v("header")}” (ô ${cell}) không nêu rõ nội dung; theo giá trị trong cột, đã hiểu là ${fieldName(v("field"))} năm ${v("year")}. Hãy ghi rõ tiêu đề nếu chưa đúng.`,
  schoolYear: (v, cell) =>
    `Cột “${v("header")}” (ô ${cell}) ghi theo năm học nên không xếp được vào năm nào. Hãy ghi kết quả theo năm dương lịch.`,
  partOfYear: (v, cell) =>
    `Cột “${v("header")}” (ô ${cell}) chỉ nói về một phần của năm nên không dùng để xét. Hãy bổ sung kết quả cả năm.`,
  yearContradiction: (v, cell) =>
    `Ô ${cell} ghi “${v("text")}” nhưng nằm trong cột năm ${v("year")}; đã tính theo năm của cột. Hãy kiểm tra lại.`,
  rowWithoutName: (v, cell) =>
    `Dòng ${v("row")} (ô ${cell}) có số liệu nhưng không có tên nên chưa được xét. Hãy bổ sung tên hoặc xoá dòng.`,
  yearRows: (v, cell) =>
    `Dòng ${v("row")} (“${v("name")}”, ô ${cell}) không ghép được với các năm khác vì thiếu năm hoặc trùng năm. Hãy kiểm tra cột năm, ngày sinh và đơn vị.`,
  dateOrderUnsure: (v, cell) =>
    `Cột “${v("header")}” (ô ${cell}) có ngày và tháng có thể bị đảo; các ngày không chắc chỉ lấy năm. Hãy nhập lại theo dạng ngày/tháng/năm.`,
  assessmentSheetUnreadable: (_, cell) =>
    `Không thấy tiêu đề có đủ các cột tên, “Tiêu chí” và “Kết quả” (từ ô ${cell}) nên các đánh giá ghi ở đây chưa được dùng. Hãy khôi phục dòng tiêu đề.`,
  assessmentOfNobody: (v, cell) =>
    `Đánh giá ở ô ${cell} ghi cho “${v("name")}”${v("unit") && ` (${v("unit")})`} nhưng không có trong danh sách nên chưa được dùng. Hãy kiểm tra tên, đơn vị.`,
  assessmentAmbiguous: (v, cell) =>
    `Đánh giá ở ô ${cell} ghi cho “${v("name")}” nhưng danh sách có ${v("count")} đối tượng cùng tên nên chưa được dùng. Hãy ghi thêm đơn vị hoặc ngày sinh.`,
  assessmentOfNoClause: (v, cell) =>
    `Ô ${cell} ghi tiêu chí “${v("clause")}” không có trong bộ tiêu chí đang chọn nên đánh giá này chưa được dùng. Hãy sửa mã tiêu chí.`,
};

const IGNORED: Readonly<Record<IgnoredRowReason, string>> = {
  aboveHeader: "Nằm trên dòng tiêu đề bảng",
  header: "Tiêu đề bảng",
  columnNumbers: "Dòng đánh số cột",
  blank: "Dòng trống",
  section: "Dòng phân nhóm (tập thể, cá nhân, đơn vị)",
  total: "Dòng tổng cộng",
  signature: "Ngày tháng, chữ ký",
  noName: "Không có tên",
  duplicate: "Giống hệt một dòng ở trên",
  formula: "Chỉ có công thức chưa có dữ liệu",
  note: "Ghi chú của bảng",
};

const OTHER_FIELDS: Readonly<Record<Exclude<FieldId, FactId>, string>> = {
  stt: "Số thứ tự",
  hoDem: "Họ và tên đệm",
  ten: "Tên",
  tenDoiTuong: "Tên tập thể, cá nhân",
  nam: "Năm",
  danhGia: "Đánh giá tiêu chí",
  dangKyDanhHieu: "Danh hiệu đăng ký, đề nghị",
  xepLoaiDangVien: "Xếp loại đảng, đoàn thể",
  boQua: "Không dùng để xét",
};

const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(FACTS).map(([id, { label }]) => [id, label])),
  ...OTHER_FIELDS,
};
const fieldName = (field: string): string => NAMES[field] ?? field;

export const roster: RosterTexts = {
  issue: (issue: RosterIssue) => `Trang “${issue.sheet}”: ${ISSUES[issue.code](valuesOf(issue), issue.cell)}`,
  ignoredRow: (reason) => IGNORED[reason],
  field: fieldName,
};
