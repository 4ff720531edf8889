import type { DocumentEvidence } from "../../criteria";
import type { RosterField } from "../field";
import { parseDocument } from "../parse/parseDocument";

/** The approved work programme of the year. */
export const chuongTrinhCongTac: RosterField<DocumentEvidence> = {
  headers: {
    exact: [/(so )?(chuong trinh|ct|ke hoach)( ke hoach)? cong tac( nam)?( duoc)?( da)?( phe duyet)?(?: so| ngay| va| so ky hieu)*/],
  },
  parse: parseDocument,
  goodHeaders: ["Chương trình công tác năm (số/ngày)", "Chương trình công tác năm 2021", "Kế hoạch công tác năm (số, ngày)"],
  badHeaders: ["% hoàn thành kế hoạch công tác", "Công tác"],
  good: [
    ["KH 12/KH-CVT ngày 10/01/2021", { text: "KH 12/KH-CVT ngày 10/01/2021", citable: true }],
    ["x", { text: "x", citable: false }],
    ["Không", { text: "Không", citable: false }],
  ],
  bad: [["-", "blank"]],
};
