import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Summary of achievement, as written. */
export const thanhTich: RosterField<string> = {
  headers: {
    exact: [/(tom tat |bao cao )*thanh tich( noi bat| tieu bieu| chinh| noi troi| xuat sac)*/, /tom tat (thanh tich|dong gop)( .{0,20})?/],
    part: [/\btom tat thanh tich\b/],
  },
  parse: parseText,
  goodHeaders: ["Tóm tắt thành tích", "Thành tích nổi bật", "Thành tích"],
  badHeaders: ["Thành tích khen thưởng"],
  good: [["Hoàn thành dự án trước hạn", "Hoàn thành dự án trước hạn"]],
  bad: [],
};
