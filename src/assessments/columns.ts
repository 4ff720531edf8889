import { words } from "../roster";

/** Name of the sheet in which judgements are recorded; the officer's own record, readable without the add-in. */
export const ASSESSMENT_SHEET_NAME = "DTT Đánh giá";

/** Its columns, left to right, and how their headers are recognised after an officer has moved or reworded them. */
export const ASSESSMENT_COLUMNS = {
  kind: { label: "Đối tượng", header: /^(doi tuong|loai)$/ },
  name: { label: "Tên tập thể / Họ và tên", header: /^(ten tap the|ho (va )?ten|ten( doi tuong)?$)/ },
  unit: { label: "Đơn vị", header: /^don vi/ },
  birth: { label: "Ngày sinh (khi trùng tên)", header: /^(ngay|nam) sinh/ },
  clause: { label: "Tiêu chí", header: /^(ma )?tieu chi$/ },
  quotation: { label: "Nội dung tiêu chí", header: /^noi dung/ },
  result: { label: "Kết quả (Đạt / Không đạt)", header: /^(ket qua|danh gia$|ket luan)/ },
  evidence: { label: "Căn cứ, minh chứng", header: /^(can cu|minh chung)/ },
  by: { label: "Người đánh giá", header: /^nguoi/ },
  on: { label: "Ngày đánh giá", header: /^ngay danh gia/ },
  data: { label: "Mã số liệu khi đánh giá", header: /^ma so lieu/ },
} as const;

export type AssessmentColumn = keyof typeof ASSESSMENT_COLUMNS;

export const ASSESSMENT_COLUMN_IDS = Object.keys(ASSESSMENT_COLUMNS) as readonly AssessmentColumn[];

/** Without these a row says nothing. */
export const REQUIRED_ASSESSMENT_COLUMNS = ["name", "clause", "result"] as const satisfies readonly AssessmentColumn[];

/** @returns the column a header names; undefined for one of the officer's own */
export const assessmentColumnOf = (header: string): AssessmentColumn | undefined => {
  const said = words(header);
  return ASSESSMENT_COLUMN_IDS.find((id) => ASSESSMENT_COLUMNS[id].header.test(said));
};
