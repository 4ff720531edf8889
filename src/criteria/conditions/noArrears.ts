import type { Subject } from "../subject";
import { fold, isPlainNo } from "../vocabulary";
import { blank, known } from "./exampleFacts";
import { noteGap, written } from "./gaps";
import type { Notes } from "./notes";
import type { ConditionImplementation, Reading } from "./types";

const YES = new Set(["co", "x", "no", "con", "conno", "true"]);
const NONE = new Set(["khongno", "khongconno", "khongnothue", "khongnobhxh", "0dong", "false", "het"]);
/** "0", "0 đồng", "0,00". */
const ZERO = /^0+([.,]0+)?$/;

const says = (text: string): "some" | "none" | "unclear" => {
  const folded = fold(text);
  if (isPlainNo(text) || NONE.has(folded) || ZERO.test(text.trim())) return "none";
  // A number alone, or with its unit of money, is an amount owed.
  return YES.has(folded) || /^[\d.,\s]*[1-9][\d.,\s]*(đ|đồng|vnđ|triệu|nghìn|tỷ|tr|trđ|\s)*$/iu.test(text.trim()) ? "some" : "unclear";
};

const READINGS = { some: "notMet", none: "silent", unclear: "unclear" } as const;
const CODES = { some: "arrears", none: "arrearsNone", unclear: "arrearsUnclear" } as const;

const readArrears = ({ facts: { noThue } }: Subject, notes?: Notes): Reading => {
  if (noThue?.state !== "known") return noteGap("noThue", noThue, notes) === "unreadable" ? "unclear" : "silent";
  const said = says(noThue.value);
  notes?.add({ code: CODES[said], ...written(noThue) });
  return READINGS[said];
};

const SELF = { type: "noArrears" } as const;
const owing = (text: string) => ({ kind: "collective" as const, facts: { noThue: known(text) } });

/** Arrears of tax or social insurance refute; that the duties are carried out well is judged (SXDQB-A4). */
export const noArrears: ConditionImplementation<"noArrears"> = {
  read: (_condition, subject, _context, notes) => readArrears(subject, notes),
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
