import type { RosterField } from "../field";
import { parseYears } from "../parse/parseYears";

/** Year in which the subject is registered as an exemplar; several are named one by one. */
export const namDangKy: RosterField<readonly number[]> = {
  headers: {
    exact: [/nam( thuc hien)? dang ky(( xay dung| mo hinh| guong| va)* (dhtt|dien hinh( tien tien)?))?/, /dang ky( dhtt)? nam/],
  },
  parse: parseYears,
  goodHeaders: ["Năm đăng ký", "Năm đăng ký ĐHTT", "Năm đăng ký điển hình tiên tiến"],
  badHeaders: ["Năm", "Đăng ký danh hiệu 2025", "Năm đăng ký danh hiệu thi đua"],
  good: [
    [2022, [2022]],
    ["Năm 2022", [2022]],
    ["2023, 2022", [2022, 2023]],
    ["2022 và 2023", [2022, 2023]],
  ],
  bad: [
    ["2021-2025", "notYears"],
    ["x", "notYears"],
    [22, "notYears"],
    ["-", "blank"],
  ],
};
