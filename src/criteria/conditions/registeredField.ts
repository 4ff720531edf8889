import { readField, type ExemplarField } from "../exemplarFields";
import { blank, known } from "./exampleFacts";
import type { ConditionImplementation } from "./types";

const FIELDS: readonly ExemplarField[] = [
  { code: "a", name: "Lao động giỏi", nameEn: "Good work", words: ["lao dong gioi"] },
  { code: "b", name: "Học tập và làm theo", nameEn: "Studying and following", words: ["hoc tap va lam theo"] },
];
const SELF = { type: "registeredField", fields: FIELDS } as const;
const registeredIn = (text: string) => ({ kind: "individual" as const, facts: { loaiDHTT: known(text) } });
const letters = (fields: readonly ExemplarField[]): string => fields.map(({ code }) => code).join(", ");

/** The subject must be registered in one field of the document, whose criteria then apply besides the general ones (SXDQB-F0). */
export const registeredField: ConditionImplementation<"registeredField"> = {
  read: ({ fields }, subject, _context, notes) => {
    const { field, reason } = readField(subject.facts.loaiDHTT, fields);
    notes?.add(reason);
    return field ? "met" : "unclear";
  },
  judgement: () => "after",
  facts: () => ["loaiDHTT"],
  describe: {
    vi: ({ fields }) => `Đăng ký ở một lĩnh vực (${letters(fields)}); xét thêm tiêu chí của lĩnh vực đó.`,
    en: ({ fields }) => `Registered in one field (${letters(fields)}); the criteria of that field apply besides.`,
  },
  examples: [
    { name: "by its letter", condition: SELF, subject: registeredIn("Lĩnh vực a"), expected: "met" },
    { name: "by its words", condition: SELF, subject: registeredIn("Học tập và làm theo Bác"), expected: "met" },
    { name: "letter and words agree", condition: SELF, subject: registeredIn("a) Lao động giỏi"), expected: "met" },
    { name: "letter and words disagree", condition: SELF, subject: registeredIn("b) Lao động giỏi"), expected: "unclear" },
    { name: "several", condition: SELF, subject: registeredIn("a, b"), expected: "unclear" },
    { name: "all-round", condition: SELF, subject: registeredIn("Toàn diện"), expected: "unclear" },
    { name: "blank", condition: SELF, subject: { kind: "individual", facts: { loaiDHTT: blank() } }, expected: "unclear" },
    { name: "no column", condition: SELF, subject: { kind: "collective" }, expected: "unclear" },
  ],
};
