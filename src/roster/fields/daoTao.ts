import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Training, as written. */
export const daoTao: RosterField<string> = {
  headers: {
    exact: [
      /(cac lop |ket qua |tham gia )?(dao tao|boi duong|tap huan)(( va)? (dao tao|boi duong|tap huan|nghiep vu|chuyen mon|chung chi|nam))*/,
      /hoc tap nang cao.{0,40}/,
    ],
  },
  parse: parseText,
  goodHeaders: ["Đào tạo, bồi dưỡng", "Đào tạo, bồi dưỡng (năm, chứng chỉ)"],
  badHeaders: ["Trình độ đào tạo", "Giải pháp bồi dưỡng"],
  good: [["Thạc sĩ 2022", "Thạc sĩ 2022"]],
  bad: [],
};
