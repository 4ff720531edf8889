import type { DocumentEvidence } from "../../criteria";
import type { RosterField } from "../field";
import { parseDocument } from "../parse/parseDocument";

/** Decision that recognises the initiative. */
export const sangKienQD: RosterField<DocumentEvidence> = {
  headers: {
    exact: [
      /(?:sang kien|de tai|skkn).* > (?:.*\b)?(?:so|qd|quyet dinh|ngay)\b.*/,
      /(so|ngay|so ngay|so va ngay)?( cua)? ?(qd|quyet dinh)( so)?( ngay)?( .{0,20})? (sang kien|skkn|sk|de tai)( .{0,20})?/,
    ],
  },
  parse: parseDocument,
  goodHeaders: ["Quyết định công nhận sáng kiến", "Số QĐ công nhận sáng kiến", "Số quyết định sáng kiến"],
  badHeaders: ["Sáng kiến", "Số QĐ"],
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
