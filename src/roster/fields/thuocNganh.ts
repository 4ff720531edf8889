import type { RosterField } from "../field";
import { parseYesNo } from "../parse/parseYesNo";

/** Whether the subject belongs to the sector. */
export const thuocNganh: RosterField<boolean> = {
  headers: {
    exact: [/(cong tac )?(thuoc|trong) nganh( (tnmt|tn mt|tai nguyen( va)? moi truong))?( co khong)?/],
  },
  parse: parseYesNo,
  goodHeaders: ["Thuộc ngành", "Thuộc ngành TN&MT", "Trong ngành"],
  badHeaders: ["Ngành", "Ngày vào ngành"],
  good: [
    ["Có", true],
    ["x", true],
    ["✓", true],
    [1, true],
    [true, true],
    ["Không", false],
    [0, false],
  ],
  bad: [
    ["-", "notYesNo"],
    ["chưa rõ", "notYesNo"],
    [2, "notYesNo"],
  ],
};
