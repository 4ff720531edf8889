import { parseArrears, type Arrears } from "../../criteria";
import { known, type RosterField } from "../field";
import { displayText } from "../text/display";

/** Arrears of tax or social insurance. */
export const noThue: RosterField<Arrears> = {
  headers: {
    exact: [
      /(so tien |tinh trang |con )?no (dong )?(thue|bhxh|bao hiem( xa hoi)?)(( va| hoac)? (bhxh|bao hiem( xa hoi)?|thue))*( co khong)?/,
    ],
  },
  parse: (cell) => known(parseArrears(displayText(cell.value, cell.text, cell.format))),
  goodHeaders: ["Nợ thuế/BHXH", "Nợ thuế, BHXH", "Nợ BHXH", "Nợ thuế (Có/Không)"],
  badHeaders: ["Mã số thuế", "BHXH"],
  good: [
    ["Không", "none"],
    [0, "none"],
    ["12 triệu đồng", "owed"],
    [12500000, "owed"],
    ["đang đối chiếu", "unclear"],
  ],
  bad: [],
};
