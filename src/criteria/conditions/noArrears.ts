import { parseArrears } from "../vocabulary";
import { blank, known } from "./exampleFacts";
import { noteGap, written } from "./gaps";
import type { ConditionImplementation } from "./types";

const READINGS = { owed: "notMet", none: "silent", unclear: "unclear" } as const;
const CODES = { owed: "arrears", none: "arrearsNone", unclear: "arrearsUnclear" } as const;

const SELF = { type: "noArrears" } as const;
const owing = (text: string) => ({ kind: "collective" as const, facts: { noThue: known(parseArrears(text), text) } });

/** Arrears of tax or social insurance refute; that the duties are carried out well is judged (SXDQB-A4). */
export const noArrears: ConditionImplementation<"noArrears"> = {
  read: (_condition, { facts: { noThue } }, _context, notes) => {
    if (noThue?.state !== "known") return noteGap("noThue", noThue, notes) === "unreadable" ? "unclear" : "silent";
    notes?.add({ code: CODES[noThue.value], ...written(noThue) });
    return READINGS[noThue.value];
  },
  judgement: () => "besides",
  facts: () => ["noThue"],
  describe: {
    vi: () => "Không nợ thuế, bảo hiểm xã hội (nếu có số liệu); việc thực hiện tốt nghĩa vụ, chính sách do cán bộ đánh giá.",
    en: () => "No arrears of tax or social insurance (where there are figures); the officer judges the rest.",
  },
  examples: [
    { name: "none", condition: SELF, subject: owing("Không"), expected: "unassessed" },
    { name: "zero", condition: SELF, subject: owing("0"), expected: "unassessed" },
    { name: "an amount", condition: SELF, subject: owing("12.500.000 đồng"), expected: "notMet" },
    { name: "one dong", condition: SELF, subject: owing("1"), expected: "notMet" },
    { name: "yes", condition: SELF, subject: owing("Có"), expected: "notMet" },
    { name: "other words", condition: SELF, subject: owing("đang đối chiếu"), expected: "unclear" },
    { name: "blank", condition: SELF, subject: { kind: "collective", facts: { noThue: blank() } }, expected: "unassessed" },
    { name: "no column", condition: SELF, subject: { kind: "collective" }, expected: "unassessed" },
    {
      name: "an amount against a recorded yes",
      condition: SELF,
      subject: { ...owing("5 triệu đồng"), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "unclear",
    },
  ],
};
