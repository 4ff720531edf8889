import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Note, as written. */
export const ghiChu: RosterField<string> = {
  headers: {
    exact: [/(cac )?ghi chu( khac| them)?/, /chu thich/, /luu y/, /note/],
  },
  parse: parseText,
  goodHeaders: ["Ghi chú", "GHI CHÚ (nếu có)"],
  badHeaders: ["Nhận xét"],
  good: [["nghỉ thai sản 2022", "nghỉ thai sản 2022"]],
  bad: [],
};
