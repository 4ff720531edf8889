import type { DocumentEvidence } from "../../criteria";
import type { RosterField } from "../field";
import { parseDocument } from "../parse/parseDocument";

/** Certificate of labour safety, of security and order. */
export const anToan: RosterField<DocumentEvidence> = {
  headers: {
    exact: [
      /(so )?(giay chung nhan|gcn|chung nhan|quyet dinh|qd)?( dat)?( tieu chuan)? ?(atld|an toan( ve)?( lao dong)?|antt|an ninh trat tu)(( va)? (atld|an toan lao dong|antt|an ninh trat tu|vsld))*/,
    ],
  },
  parse: parseDocument,
  goodHeaders: ["Giấy chứng nhận ATLĐ, ANTT", "GCN an toàn lao động", "An toàn lao động, an ninh trật tự"],
  badHeaders: ["Giấy chứng nhận"],
  good: [
    ["GCN 12/GCN-PCCC ngày 10/8/2021", { text: "GCN 12/GCN-PCCC ngày 10/8/2021", citable: true }],
    ["x", { text: "x", citable: false }],
    ["Không", { text: "Không", citable: false }],
  ],
  bad: [["-", "blank"]],
};
