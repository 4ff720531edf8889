import type { RosterField } from "../field";
import { parseNameLike } from "../parse/parseText";

/** Position; under "Chức vụ, đơn vị" the cell also names the unit after a comma. */
export const chucVu: RosterField<string> = {
  headers: {
    exact: [
      /chuc (vu|danh)( va)?( chuc (danh|vu))?( (chinh quyen|cong tac|cong viec|hien tai|cao nhat))*( (va )?(don vi|phong|noi|co quan)( ban| don vi)?( cong tac| lam viec)?)?/,
      /vi tri( viec lam| cong tac| cong viec)?/,
      /cv cd/,
      /chuc vu chuc danh.*/,
    ],
  },
  parse: parseNameLike,
  goodHeaders: ["Chức vụ", "Chức danh", "Chức vụ, chức danh", "Chức vụ, đơn vị", "Chức vụ/Đơn vị công tác", "Vị trí việc làm"],
  badHeaders: ["Chức vụ Đảng", "Chức danh nghề nghiệp", "Đơn vị"],
  good: [
    ["Trưởng phòng", "Trưởng phòng"],
    ["Chuyên viên", "Chuyên viên"],
  ],
  bad: [
    [0, "blank"],
    ["-", "blank"],
  ],
};
