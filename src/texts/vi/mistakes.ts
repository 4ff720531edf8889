import { listed, mistakeSentence, type MistakeSentences, type MistakeTexts } from "../mistakeTexts";

const choice = (column: string, allowed: readonly string[], suggestion?: string): string => {
  const meant = suggestion === undefined ? "" : ` Có phải là “${suggestion}”?`;
  const list = listed(allowed);
  if (list !== undefined) return `${meant} Được ghi: ${list}.`;
  return allowed.length === 0 ? meant : `${meant} Các từ được ghi có ở phần 4, cột “${column}”.`;
};
const columns = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

const SENTENCES: MistakeSentences = {
  missingTable: ({ headers }) =>
    `không thấy bảng có dòng tiêu đề ${columns(headers)}. Hãy khôi phục dòng tiêu đề, hoặc sao chép lại bộ tiêu chí sang trang mới.`,
  missingColumn: ({ column, suggestion }) =>
    suggestion === undefined
      ? `bảng thiếu cột “${column}”. Hãy thêm lại cột có tiêu đề này.`
      : `bảng thiếu cột “${column}”; tiêu đề “${suggestion}” có phải là cột đó? Hãy ghi đúng “${column}”.`,
  duplicateColumn: ({ column, other }) => `tiêu đề “${column}” đã có ở ô ${other}. Hãy giữ lại một cột.`,
  missingCell: ({ column, condition, allowed }) =>
    `chưa ghi “${column}”${condition === undefined ? "" : `, điều kiện “${condition}” cần cột này`}.${choice(column, allowed)}`,
  unknownWord: ({ column, text, allowed, suggestion }) => `“${text}” không dùng được ở “${column}”.${choice(column, allowed, suggestion)}`,
  oneOnly: ({ column, text }) => `“${column}” chỉ nhận một giá trị, ở đây ghi “${text}”. Hãy giữ lại một, hoặc tách thành hai tiêu chí.`,
  notUsed: ({ column, text, condition, used }) =>
    `điều kiện “${condition}” không dùng cột “${column}” (đang ghi “${text}”). ` +
    (used.length === 0 ? "Hãy xoá ô này." : `Hãy xoá ô này, hoặc ghi vào cột ${columns(used)}.`),
  notMark: ({ column, text }) => `“${column}” ghi “${text}”; chỉ ghi x, hoặc để trống.`,
  notYear: ({ column, text }) => `“${column}” ghi “${text}”, không phải một năm. Hãy ghi bốn chữ số từ 2000 đến 2100, ví dụ 2026.`,
  notYears: ({ column, text }) => `“${column}” ghi “${text}”, không rõ những năm nào. Hãy ghi ví dụ: 2026, 2028–2030.`,
  notSpan: ({ column, text }) => `“${column}” ghi “${text}”, không rõ từ năm nào đến năm nào. Hãy ghi ví dụ: 2026–2028.`,
  notDate: ({ column, text }) => `“${column}” ghi “${text}”, không phải một ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 15/09/2026.`,
  notDateSpan: ({ column, text }) =>
    `“${column}” ghi “${text}”, không rõ từ ngày nào đến ngày nào. Hãy ghi ví dụ: 01/07/2026 – 30/09/2026.`,
  notNumber: ({ column, text, from, to, unit }) =>
    `“${column}” ghi “${text}”. ` +
    (unit === "percent"
      ? `Hãy ghi một tỷ lệ từ ${from} đến ${to} (tính bằng %), ví dụ 95.`
      : unit === "any"
        ? "Hãy ghi dấu so sánh và một số, ví dụ ≥ 95, > 100, ≤ 1 hoặc < 5."
        : `Hãy ghi một số nguyên từ ${from} đến ${to}.`),
  notLine: ({ column, text }) => `“${column}” ghi “${text}”; chỉ ghi số thứ tự dòng trong bản gốc, hoặc để trống.`,
  reversed: ({ column, from, to }) => `“${column}”: ${from} đứng sau ${to}. Hãy ghi mốc đầu trước mốc cuối.`,
  outsidePeriod: ({ column, text, from, to }) =>
    `“${column}” ghi ${text}, ngoài giai đoạn ${from}–${to} của bộ tiêu chí. Hãy sửa năm, hoặc sửa giai đoạn ở phần 1.`,
  cellError: ({ text }) => `ô báo lỗi ${text}. Hãy sửa công thức hoặc nhập lại giá trị.`,
  badSetId: ({ text }) =>
    `“${text}” không dùng làm mã bộ tiêu chí được. Hãy ghi 3–12 chữ in hoa không dấu và số, bắt đầu bằng chữ, ví dụ DV2630.`,
  builtInSetId: ({ text, suggestion }) => `“${text}” là mã của bộ tiêu chí có sẵn. Hãy đặt mã khác, ví dụ ${suggestion}.`,
  duplicateSetId: ({ text, otherSheet, suggestion }) =>
    `mã “${text}” trùng với trang “${otherSheet}”. Hãy đặt mã khác cho một trong hai trang, ví dụ ${suggestion}.`,
  unknownInfo: ({ text, allowed, suggestion }) => `“${text}” không phải một dòng của phần 1.${choice("Thông tin", allowed, suggestion)}`,
  duplicateInfo: ({ column, other }) => `dòng “${column}” đã có ở ô ${other}. Hãy giữ lại một dòng.`,
  badFieldCode: ({ text }) => `“${text}” không dùng làm ký hiệu lĩnh vực được. Hãy ghi một chữ thường không dấu, ví dụ a.`,
  badCode: ({ text, suggestion }) =>
    `“${text}” không dùng làm mã tiêu chí được.${suggestion === undefined ? "" : ` Có phải là “${suggestion}”?`} Hãy ghi 1–4 chữ in hoa rồi 1–2 chữ số, có thể thêm một chữ thường, ví dụ T1, N6, T3c.`,
  duplicateCode: ({ text, other }) => `mã “${text}” đã có ở ô ${other}. Hãy đặt mã khác.`,
  partOfNothing: ({ text, whole }) =>
    `“${text}” là một phần của “${whole}”, nhưng không có dòng “${whole}” với điều kiện “Kết hợp” đang dùng. Hãy thêm dòng đó, hoặc đặt mã không có dấu chấm.`,
  noParts: ({ condition }) =>
    `điều kiện “${condition}” cần các điều kiện thành phần. Hãy thêm các dòng có mã của tiêu chí này thêm .1, .2… và ghi x ở cột “Dùng”.`,
  noFields: ({ condition }) => `điều kiện “${condition}” cần các lĩnh vực, nhưng phần 2 chưa có lĩnh vực nào. Hãy ghi lĩnh vực ở phần 2.`,
  noCriteria: ({ column }) => `không có tiêu chí nào được dùng để xét. Hãy ghi x ở cột “${column}” của các tiêu chí cần dùng.`,
};

export const mistakes: MistakeTexts = {
  mistake: (mistake) => `Trang “${mistake.sheet}”, ô ${mistake.cell}: ${mistakeSentence(SENTENCES, mistake)}`,
};
