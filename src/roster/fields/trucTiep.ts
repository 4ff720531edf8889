import type { RosterField } from "../field";
import { parseYesNo } from "../parse/parseYesNo";

/** Whether the person does the work directly. */
export const trucTiep: RosterField<boolean> = {
  headers: {
    exact: [/(la )?(nguoi |lao dong |can bo )?truc tiep( cong tac| lao dong| san xuat| lam viec)*( co khong)?/, /lao dong truc tiep/],
  },
  parse: parseYesNo,
  goodHeaders: ["Trực tiếp công tác (Có/Không)", "Trực tiếp công tác", "Lao động trực tiếp"],
  badHeaders: ["Cấp trên trực tiếp", "Đơn vị công tác"],
  good: [
    ["Có", true],
    ["x", true],
    ["✓", true],
    [1, true],
    ["Không", false],
    [0, false],
  ],
  bad: [
    ["-", "notYesNo"],
    ["chưa rõ", "notYesNo"],
    [2, "notYesNo"],
  ],
};
