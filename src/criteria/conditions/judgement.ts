import type { Subject } from "../subject";
import { isBareMark, isPlainNo } from "../vocabulary";
import { known } from "./exampleFacts";
import type { Notes } from "./notes";
import type { ConditionImplementation, SupportFact } from "./types";

/** What the roster offers in support: named, and for a document citable. Support alone never decides. */
const noteSupport = ({ facts }: Subject, fact: SupportFact, notes: Notes): void => {
  const found = facts[fact];
  if (found?.state !== "known" || isPlainNo(found.text) || isBareMark(found.text)) return;
  if (typeof found.value !== "string" && !found.value.citable) return;
  notes.add({ code: "support", fact, cell: found.cell, text: found.text });
};

const ALWAYS = { type: "judgement", support: [], stage: "always" } as const;
const MODEL = { type: "judgement", support: ["moHinh"], stage: "always" } as const;
const INTERIM = { type: "judgement", support: [], stage: "interim" } as const;
const CLAUSE = "EXAMPLE";

/** The officer judges; data of the roster are shown beside (BTNMT-SUB3, G1, G2, G4, T2, T3, T5, T7, N3, K5). */
export const judgement: ConditionImplementation<"judgement"> = {
  read: ({ support, stage }, subject, { clauseId }, notes) => {
    if (notes) for (const fact of support) noteSupport(subject, fact, notes);
    if (stage === "always") return "silent";
    if (subject.assessments[clauseId]?.state !== "known") notes?.add({ code: "interimOnly" });
    return "notDue";
  },
  judgement: () => "besides",
  facts: ({ support }) => support,
  describe: {
    vi: ({ stage }) => (stage === "interim" ? "Cán bộ đánh giá khi sơ kết giai đoạn." : "Cán bộ đánh giá và ghi lại kết quả."),
    en: ({ stage }) => (stage === "interim" ? "The officer judges at the interim review." : "The officer judges and records the result."),
  },
  examples: [
    { name: "nothing recorded", condition: ALWAYS, subject: { kind: "individual" }, expected: "unassessed" },
    {
      name: "recorded yes",
      condition: ALWAYS,
      subject: { kind: "individual", assessments: { [CLAUSE]: known(true, "Đạt") } },
      expected: "met",
    },
    {
      name: "recorded no",
      condition: ALWAYS,
      subject: { kind: "individual", assessments: { [CLAUSE]: known(false, "Không đạt") } },
      expected: "notMet",
    },
    { name: "assumed", condition: ALWAYS, subject: { kind: "individual" }, settings: { assumeAssessed: true }, expected: "met" },
    {
      name: "support alone",
      condition: MODEL,
      subject: { kind: "collective", facts: { moHinh: known("Tổ số hoá hồ sơ") } },
      expected: "unassessed",
    },
    {
      name: "before the interim review",
      condition: INTERIM,
      subject: { kind: "individual" },
      settings: { assumeAssessed: true },
      expected: "notDue",
    },
    {
      name: "judged at the interim review",
      condition: INTERIM,
      subject: { kind: "individual", assessments: { [CLAUSE]: known(true, "Đạt") } },
      expected: "met",
    },
  ],
};
