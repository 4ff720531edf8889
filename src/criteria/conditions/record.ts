import { FACTS } from "../facts";
import type { Subject } from "../subject";
import { isPlainNo } from "../vocabulary";
import { blank, known } from "./exampleFacts";
import { withJudgement, type DataFinding } from "./judged";
import type { ConditionImplementation, ConditionOf } from "./types";

const readRecord = ({ fact, judged }: ConditionOf<"record">, subject: Subject): DataFinding => {
  const found = subject.facts[fact];
  if (!found) return { outcome: "silent", reasons: [{ code: "noColumn", fact }], years: [], cells: [] };
  const { cell } = found;
  if (found.state === "blank") return { outcome: "silent", reasons: [{ code: "blank", fact, cell }], years: [], cells: [cell] };
  if (found.state === "unreadable") {
    return {
      outcome: "unclear",
      reasons: [{ code: "unreadable", fact, cell, text: found.text, problem: found.problem }],
      years: [],
      cells: [cell],
    };
  }
  const about = { fact, cell, text: found.text };
  if (isPlainNo(found.value.text)) return { outcome: "notMet", reasons: [{ code: "documentNone", ...about }], years: [], cells: [cell] };
  if (!found.value.citable) return { outcome: "unclear", reasons: [{ code: "documentNotCitable", ...about }], years: [], cells: [cell] };
  return { outcome: judged ? "silent" : "met", reasons: [{ code: "documentCited", ...about }], years: [], cells: [cell] };
};

/** A recorded judgement comes before a mark: the officer has seen the minutes that the cell does not cite. */
const yieldsToJudgement = (data: DataFinding): DataFinding =>
  data.outcome === "unclear" && data.reasons.every(({ code }) => code === "documentNotCitable") ? { ...data, outcome: "silent" } : data;

const MINUTES = { type: "record", fact: "bienBan", judged: false } as const;
const MINUTES_AND_JUDGEMENT = { type: "record", fact: "bienBan", judged: true } as const;
const minutes = (text: string, citable: boolean) => ({ kind: "collective" as const, facts: { bienBan: known({ text, citable }, text) } });

/** A document or vote must exist; it is met when the cell cites it (BTNMT-SUB2, SXDQB-A7), or is judged besides (BTNMT-T8, SXDQB-B5). */
export const record: ConditionImplementation<"record"> = {
  evaluate: (condition, subject, context) => {
    const data = readRecord(condition, subject);
    const judged = subject.assessments[context.clauseId]?.state === "known";
    return withJudgement(judged ? yieldsToJudgement(data) : data, subject, context);
  },
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
