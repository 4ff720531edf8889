import { FACTS } from "../facts";
import { isPlainNo } from "../vocabulary";
import { blank, known } from "./exampleFacts";
import { noteGap, written } from "./gaps";
import type { ConditionImplementation } from "./types";

const MINUTES = { type: "record", fact: "bienBan", judged: false } as const;
const MINUTES_AND_JUDGEMENT = { type: "record", fact: "bienBan", judged: true } as const;
const minutes = (text: string, citable: boolean) => ({ kind: "collective" as const, facts: { bienBan: known({ text, citable }, text) } });

/** A document or vote must exist; it is met when the cell cites it (BTNMT-SUB2, SXDQB-A7), or is judged besides (BTNMT-T8, SXDQB-B5). */
export const record: ConditionImplementation<"record"> = {
  read: ({ fact, judged }, { facts, assessments }, { clauseId }, notes) => {
    const found = facts[fact];
    if (found?.state !== "known") return noteGap(fact, found, notes) === "unreadable" ? "unclear" : "silent";
    const { text, citable } = found.value;
    if (citable) {
      notes?.add({ code: "documentCited", fact, ...written(found) });
      return judged ? "silent" : "met";
    }
    const none = isPlainNo(text);
    notes?.add({ code: none ? "documentNone" : "documentNotCitable", fact, ...written(found) });
    if (none) return "notMet";
    // A recorded judgement comes before a mark: the officer has seen the minutes that the cell does not cite.
    return assessments[clauseId]?.state === "known" ? "silent" : "unclear";
  },
  judgement: () => "besides",
  facts: ({ fact }) => [fact],
  describe: {
    vi: ({ fact, judged }) => `Có căn cứ “${FACTS[fact].label}”, ghi rõ số, ngày${judged ? "; cán bộ đánh giá thêm." : "."}`,
    en: ({ fact, judged }) => `On record with number and date: ${FACTS[fact].labelEn}${judged ? "; the officer judges besides." : "."}`,
  },
  examples: [
    { name: "cited", condition: MINUTES, subject: minutes("BB số 05 ngày 10/8/2021", true), expected: "met" },
    {
      name: "cited, judged besides",
      condition: MINUTES_AND_JUDGEMENT,
      subject: minutes("BB số 05 ngày 10/8/2021", true),
      expected: "unassessed",
    },
    { name: "only a mark", condition: MINUTES, subject: minutes("x", false), expected: "unclear" },
    { name: "plainly none", condition: MINUTES, subject: minutes("Không", false), expected: "notMet" },
    { name: "blank", condition: MINUTES, subject: { kind: "collective", facts: { bienBan: blank() } }, expected: "unassessed" },
    { name: "no column", condition: MINUTES, subject: { kind: "individual" }, expected: "unassessed" },
    {
      name: "a mark and a recorded yes",
      condition: MINUTES,
      subject: { ...minutes("x", false), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "met",
    },
  ],
};
