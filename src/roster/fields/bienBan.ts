import type { DocumentEvidence } from "../../criteria";
import type { RosterField } from "../field";
import { parseDocument } from "../parse/parseDocument";

/** Minutes of the vote. */
export const bienBan: RosterField<DocumentEvidence> = {
  headers: {
    exact: [
      /(so |ngay |so ngay )?(bien ban|bb)( hop| hoi nghi| cuoc hop| binh xet| suy ton| binh chon| bo phieu| xet| so| ngay| va)*/,
      /bien ban.* > (?:so|ngay|so ngay|so hieu)( .{0,15})?/,
    ],
    part: [/\bbien ban\b/],
  },
  parse: parseDocument,
  goodHeaders: ["Biên bản bình xét", "Biên bản họp bình xét (số/ngày)", "Số biên bản"],
  badHeaders: ["Bình xét"],
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
