import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Kind of exemplar and field, as written. */
export const loaiDHTT: RosterField<string> = {
  headers: {
    exact: [/loai( hinh)? (dhtt|dien hinh( tien tien)?)(( va)? linh vuc)?( .{0,30})?/, /linh vuc( dhtt| dang ky| dien hinh( tien tien)?)*/],
  },
  parse: parseText,
  goodHeaders: ["Loại ĐHTT, lĩnh vực", "Loại điển hình", "Lĩnh vực", "Lĩnh vực (a/b/c)", "Lĩnh vực đăng ký điển hình"],
  badHeaders: ["Xếp loại"],
  good: [["toàn diện", "toàn diện"]],
  bad: [],
};
