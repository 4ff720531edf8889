import type { PercentReading } from "../../criteria";
import type { RosterField } from "../field";
import { parsePercent } from "../parse/parsePercent";

/** Index of the satisfaction of people and businesses. */
export const chiSoHaiLong: RosterField<PercentReading> = {
  headers: {
    exact: [
      /(chi so |ty le |ti le |muc do |% )*(su )?hai long( %| ve| cua| nguoi dan| va| doanh nghiep| to chuc| sipas)*/,
      /(chi so )?sipas( %)?/,
    ],
  },
  parse: parsePercent,
  goodHeaders: ["Chỉ số hài lòng (SIPAS)", "Tỷ lệ hài lòng 2022", "SIPAS 2022", "Mức độ hài lòng của người dân và doanh nghiệp"],
  badHeaders: ["Chỉ số"],
  good: [
    ["98,5%", { readings: [98.5] }],
    [{ value: 1.05, format: "0%" }, { readings: [105] }],
    ["100", { readings: [100] }],
    [1.05, { readings: [1.05, 105] }],
  ],
  bad: [
    ["vượt", "notPercent"],
    ["-", "notPercent"],
    [-1, "notPercent"],
  ],
};
