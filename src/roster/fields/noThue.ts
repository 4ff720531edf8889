import type { RosterField } from "../field";
import { parseText } from "../parse/parseText";

/** Arrears of tax or social insurance, as written. */
export const noThue: RosterField<string> = {
  headers: {
    exact: [
      /(so tien |tinh trang |con )?no (dong )?(thue|bhxh|bao hiem( xa hoi)?)(( va| hoac)? (bhxh|bao hiem( xa hoi)?|thue))*( co khong)?/,
    ],
  },
  parse: parseText,
  goodHeaders: ["Nợ thuế/BHXH", "Nợ thuế, BHXH", "Nợ BHXH", "Nợ thuế (Có/Không)"],
  badHeaders: ["Mã số thuế", "BHXH"],
  good: [
    ["Không", "Không"],
    ["12 triệu đồng", "12 triệu đồng"],
  ],
  bad: [],
};
