import type { PartialDate } from "../../criteria";
import type { RosterField } from "../field";
import { parseDateCell } from "./parseDateCell";

/** How every column of dates reads its cells, with samples; such a column adds only its headers. */
export const dateCell: Pick<RosterField<PartialDate>, "parse" | "good" | "bad"> = {
  parse: parseDateCell,
  good: [
    ["03/05/1980", "1980-05-03"],
    [29344, "1980-05-03"],
    [1980, "1980"],
    ["5/1980", "1980-05"],
    ["năm 1980", "1980"],
    ["12-3-1985", "1985-03-12"],
    ["25 / 12 / 1980", "1980-12-25"],
    ["1980-05-03", "1980-05-03"],
    ["ngày 12 tháng 3 năm 1985", "1985-03-12"],
  ],
  bad: [
    ["khoảng 1980", "notDate"],
    ["31/02/1980", "notDate"],
    [true, "notDate"],
    [12, "notDate"],
    ["-", "blank"],
  ],
};
