import type { DocumentEvidence } from "../../criteria";
import type { RosterField } from "../field";
import { parseDocument } from "../parse/parseDocument";

/** The plan of the emulation movement. */
export const keHoachThiDua: RosterField<DocumentEvidence> = {
  headers: {
    exact: [/(so )?(ke hoach|kh)( to chuc)?( phong trao)? thi dua(?: so| ngay| va| so ky hieu)*/],
  },
  parse: parseDocument,
  goodHeaders: ["Kế hoạch thi đua (số/ngày)", "Kế hoạch phong trào thi đua năm 2021", "Số kế hoạch thi đua"],
  badHeaders: ["% kế hoạch", "Kế hoạch phát động phong trào thi đua", "Kế hoạch CCHC"],
  good: [
    ["KH 12/KH-CVT ngày 10/01/2021", { text: "KH 12/KH-CVT ngày 10/01/2021", citable: true }],
    ["x", { text: "x", citable: false }],
    ["Không", { text: "Không", citable: false }],
  ],
  bad: [["-", "blank"]],
};
