import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Initiative in administrative reform, as written. */
export const sangKienCCHC: RosterField<string> = {
  headers: {
    exact: [
      /(ten |cac )?(sang kien|mo hinh|giai phap|sk|cach lam hay)(( va| hoac)? (sang kien|mo hinh|giai phap|cach lam hay))*( ve| trong)? (cchc|cai cach hanh chinh)/,
    ],
  },
  parse: parseText,
  goodHeaders: ["Sáng kiến CCHC", "Sáng kiến cải cách hành chính", "Mô hình, giải pháp CCHC"],
  badHeaders: ["Sáng kiến", "Mô hình"],
  good: [
    ["Một cửa điện tử", "Một cửa điện tử"],
    ["Không", "Không"],
  ],
  bad: [],
};
