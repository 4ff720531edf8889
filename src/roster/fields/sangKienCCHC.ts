import type { InitiativeReading } from "../../criteria";
import type { RosterField } from "../field";
import { parseInitiativeCell } from "../parse/parseInitiativeCell";

/** Initiatives in administrative reform. */
export const sangKienCCHC: RosterField<InitiativeReading> = {
  headers: {
    exact: [
      /(ten |cac )?(sang kien|mo hinh|giai phap|sk|cach lam hay)(( va| hoac)? (sang kien|mo hinh|giai phap|cach lam hay))*( ve| trong)? (cchc|cai cach hanh chinh)/,
    ],
  },
  parse: parseInitiativeCell,
  goodHeaders: ["Sáng kiến CCHC", "Sáng kiến cải cách hành chính", "Mô hình, giải pháp CCHC"],
  badHeaders: ["Sáng kiến", "Mô hình"],
  good: [
    ["Một cửa điện tử", { says: "named", count: 1, cited: false, decided: [] }],
    ["Không", { says: "none", count: 0, cited: false, decided: [] }],
  ],
  bad: [],
};
