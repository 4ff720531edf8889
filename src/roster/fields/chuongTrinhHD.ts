import type { DocumentEvidence } from "../../criteria";
import type { RosterField } from "../field";
import { parseDocument } from "../parse/parseDocument";

/** Personal action programme, or the registration of studying and following Hồ Chí Minh. */
export const chuongTrinhHD: RosterField<DocumentEvidence> = {
  headers: {
    exact: [
      /(ban )?(dang ky )?(va )?(cthd|chuong trinh hanh dong)( (ca nhan|nam|so|ngay))*/,
      /ban dang ky( cthd| hoc tap| lam theo| va| bac| ca nhan| chuong trinh hanh dong)*/,
    ],
  },
  parse: parseDocument,
  goodHeaders: ["Bản đăng ký/CTHĐ cá nhân", "Chương trình hành động cá nhân", "CTHĐ cá nhân"],
  badHeaders: ["Chương trình", "Đăng ký thi đua"],
  good: [
    ["CTHĐ ngày 10/8/2021", { text: "CTHĐ ngày 10/8/2021", citable: true }],
    ["x", { text: "x", citable: false }],
  ],
  bad: [["-", "blank"]],
};
