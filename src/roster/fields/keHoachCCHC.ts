import type { DocumentEvidence } from "../../criteria";
import type { RosterField } from "../field";
import { parseDocument } from "../parse/parseDocument";

/** The approved plan of administrative reform. */
export const keHoachCCHC: RosterField<DocumentEvidence> = {
  headers: {
    exact: [/(so )?(ke hoach|kh)( thuc hien)? (cchc|cai cach hanh chinh)( duoc)?( da)?( phe duyet)?(?: so| ngay| va| so ky hieu)*/],
  },
  parse: parseDocument,
  goodHeaders: ["Kế hoạch CCHC (số/ngày)", "Kế hoạch cải cách hành chính", "Kế hoạch thực hiện cải cách hành chính"],
  badHeaders: ["Điểm CCHC", "% kế hoạch"],
  good: [
    ["KH 12/KH-CVT ngày 10/01/2021", { text: "KH 12/KH-CVT ngày 10/01/2021", citable: true }],
    ["x", { text: "x", citable: false }],
    ["Không", { text: "Không", citable: false }],
  ],
  bad: [["-", "blank"]],
};
