import { FACTS, type Fact } from "../facts";
import { blank, known, unreadable } from "./exampleFacts";
import { noteGap, written } from "./gaps";
import type { Notes } from "./notes";
import type { ConditionImplementation, YesNoFact } from "./types";

/** What a column of yes or no says. */
export const readYesNo = (fact: YesNoFact, found: Fact<boolean> | undefined, notes?: Notes): "yes" | "no" | "unclear" | "noColumn" => {
  if (found?.state !== "known") return noteGap(fact, found, notes) === "noColumn" ? "noColumn" : "unclear";
  notes?.add({ code: found.value ? "saidYes" : "saidNo", fact, ...written(found) });
  return found.value ? "yes" : "no";
};

const READINGS = { yes: "met", no: "notMet", unclear: "unclear", noColumn: "unclear" } as const;

const SELF = { type: "yesNo", fact: "dangKyChiTieu" } as const;
const said = (value: boolean) => ({ kind: "collective" as const, facts: { dangKyChiTieu: known(value, value ? "Có" : "Không") } });

/** A column of yes or no says yes. */
export const yesNo: ConditionImplementation<"yesNo"> = {
  read: ({ fact }, { facts }, _context, notes) => READINGS[readYesNo(fact, facts[fact], notes)],
  judgement: () => "after",
  facts: ({ fact }) => [fact],
  describe: {
    vi: ({ fact }) => `Cột “${FACTS[fact].label}” ghi Có.`,
    en: ({ fact }) => `The column “${FACTS[fact].labelEn}” says yes.`,
  },
  examples: [
    { name: "yes", condition: SELF, subject: said(true), expected: "met" },
    { name: "no", condition: SELF, subject: said(false), expected: "notMet" },
    { name: "blank", condition: SELF, subject: { kind: "collective", facts: { dangKyChiTieu: blank() } }, expected: "unclear" },
    {
      name: "a dash",
      condition: SELF,
      subject: { kind: "collective", facts: { dangKyChiTieu: unreadable("notYesNo", "-") } },
      expected: "unclear",
    },
    { name: "no column", condition: SELF, subject: { kind: "collective" }, expected: "unclear" },
    {
      name: "yes against a recorded no",
      condition: SELF,
      subject: { ...said(true), assessments: { EXAMPLE: known(false, "Không đạt") } },
      expected: "unclear",
    },
  ],
};
