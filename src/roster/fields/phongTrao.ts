import type { DocumentEvidence } from "../../criteria";
import type { RosterField } from "../field";
import { parseDocument } from "../parse/parseDocument";

/** Emulation movement that a collective launched. */
export const phongTrao: RosterField<DocumentEvidence> = {
  headers: {
    exact: [
      /(cac )?phong trao( thi dua)?( da| duoc)*( phat dong| to chuc)?( so van ban| so vb| van ban)?/,
      /(so )?(van ban|vb|ke hoach) phat dong( phong trao)?( thi dua)?/,
    ],
  },
  parse: parseDocument,
  goodHeaders: ["Phong trào đã phát động", "Phong trào đã phát động (số VB)", "Văn bản phát động phong trào"],
  badHeaders: ["Đăng ký thi đua", "Dẫn đầu phong trào"],
  good: [
    ["BB 03/BB-CCV ngày 10/8/2021", { text: "BB 03/BB-CCV ngày 10/8/2021", citable: true }],
    ["12/2021", { text: "12/2021", citable: true }],
    ["x", { text: "x", citable: false }],
    ["Không", { text: "Không", citable: false }],
    [
      { value: 44418, format: "dd/mm/yyyy" },
      { text: "10/08/2021", citable: true },
    ],
  ],
  bad: [["-", "blank"]],
};
