import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Charity and humanitarian work, as written. */
export const tuThien: RosterField<string> = {
  headers: {
    exact: [
      /(tham gia )?(cac )?(hoat dong |cong tac |dong gop |ung ho )*(xa hoi )?(tu thien|nhan dao)(( va)? (tu thien|nhan dao|xa hoi|an sinh))*/,
    ],
  },
  parse: parseText,
  goodHeaders: ["Hoạt động từ thiện", "Tham gia hoạt động nhân đạo, từ thiện"],
  badHeaders: ["Hoạt động"],
  good: [["Hiến máu 2 lần", "Hiến máu 2 lần"]],
  bad: [],
};
