import { words } from "../roster";

/** The unit's own scoring table (STNMTBD-S1): one column a criterion, its weight and highest score above the scores. */
export const SCORING_SHEET_NAME = "DTT Chấm điểm";

/** Columns that are no criteria, and how their headers are recognised after an officer has reworded them. */
export const FIXED_COLUMNS = {
  number: { label: "STT", header: /^(stt|tt|so tt)$/ },
  kind: { label: "Đối tượng", header: /^(doi tuong|loai)$/ },
  name: { label: "Tên tập thể / Họ và tên", header: /^(ten tap the|ho (va )?ten|ten( doi tuong)?$)/ },
  unit: { label: "Đơn vị", header: /^don vi/ },
  total: { label: "Tổng điểm", header: /^(tong( so)? diem|tong cong|diem tong)/ },
  rank: { label: "Xếp hạng", header: /^(xep )?(hang|thu)\b/ },
  note: { label: "Ghi chú", header: /^ghi chu/ },
} as const;

export type FixedColumn = keyof typeof FIXED_COLUMNS;

/** @returns undefined for the header of a criterion */
export const fixedColumnOf = (header: string): FixedColumn | undefined => {
  const said = words(header);
  return (Object.keys(FIXED_COLUMNS) as FixedColumn[]).find((id) => FIXED_COLUMNS[id].header.test(said));
};

/** Rows between header and scores; they are recognised by their name. */
export const WEIGHT_ROW = { label: "Hệ số", name: /^(he so|trong so)/ };
export const MAXIMUM_ROW = { label: "Điểm tối đa", name: /^diem (toi da|cao nhat|chuan)/ };

/** A column that waits for the name of a criterion; the document names none, and none is invented. */
export const unnamedCriterion = (number: number): string => `Tiêu chí ${number}: ……`;
export const isUnnamed = (header: string): boolean => /^Tiêu chí \d+: …+$/.test(header);
