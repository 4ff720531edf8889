import type { FactId } from "../facts";
import type { Subject } from "../subject";
import { parseInitiatives } from "../vocabulary";
import { noteNothingDue, REQUIRED_YEARS_FACTS, requiredYears } from "./requiredYears";
import { blank, known } from "./exampleFacts";
import { noteGap, written } from "./gaps";
import type { Notes } from "./notes";
import type { ConditionContext, ConditionImplementation, Reading } from "./types";

/** While no year is due, too few are no failure: there is still time. */
const nothingYet = (subject: Subject, context: ConditionContext, notes?: Notes): boolean => {
  if (requiredYears(subject, context).length > 0) return false;
  noteNothingDue(subject, context, notes);
  return true;
};

/**
 * What a cell of initiatives says for or against a number of them; the effect is for the officer to judge.
 * @param required how many are asked for
 */
export const readCount = (
  fact: Extract<FactId, "sangKien" | "sangKienCCHC">,
  required: number,
  subject: Subject,
  context: ConditionContext,
  notes?: Notes
): Reading => {
  const found = subject.facts[fact];
  if (found?.state !== "known") {
    const gap = noteGap(fact, found, notes);
    if (gap === "noColumn") return "silent";
    return gap === "blank" && nothingYet(subject, context, notes) ? "notDue" : "unclear";
  }
  const { says, count } = found.value;
  if (says === "unnamed") {
    notes?.add({ code: "initiativeUnnamed", ...written(found) });
    return "unclear";
  }
  if (says === "none") {
    notes?.add({ code: "initiativeNone", ...written(found) });
    return nothingYet(subject, context, notes) ? "notDue" : "notMet";
  }
  notes?.add({ code: count >= required ? "initiativesCounted" : "initiativesFew", ...written(found), count, required });
  if (count >= required) return "silent";
  // A stated number is the whole; a cell that names some may leave others out.
  if (says === "named") return "unclear";
  return nothingYet(subject, context, notes) ? "notDue" : "notMet";
};

const ONE = { type: "initiativeCount", fact: "sangKien", atLeast: 1 } as const;
const MANY = { type: "initiativeCount", fact: "sangKien", atLeast: "many" } as const;
const having = (text: string) => ({ kind: "individual" as const, facts: { sangKien: known(parseInitiatives(text), text) } });

/** So many initiatives (SXDQB-A2: one; SXDQB-B7: "nhiều", as set); fewer refute, their effect is judged. */
export const initiativeCount: ConditionImplementation<"initiativeCount"> = {
  read: ({ fact, atLeast }, subject, context, notes) =>
    readCount(fact, atLeast === "many" ? context.settings.manyInitiatives : atLeast, subject, context, notes),
  judgement: () => "besides",
  facts: ({ fact }) => [fact, ...REQUIRED_YEARS_FACTS],
  describe: {
    vi: ({ atLeast }) =>
      atLeast === "many"
        ? "Có nhiều đề xuất, sáng kiến (số lượng do đơn vị đặt); hiệu quả thiết thực do cán bộ đánh giá."
        : `Có ít nhất ${String(atLeast).padStart(2, "0")} sáng kiến, cải tiến; hiệu quả do cán bộ đánh giá.`,
    en: ({ atLeast }) =>
      atLeast === "many"
        ? "Many proposals and initiatives (how many is a setting); the officer judges their effect."
        : `At least ${atLeast === 1 ? "one initiative" : `${atLeast} initiatives`}; the officer judges the effect.`,
  },
  examples: [
    { name: "one named", condition: ONE, subject: having("Cải tiến quy trình thẩm định"), expected: "unassessed" },
    { name: "one stated", condition: ONE, subject: having("1"), expected: "unassessed" },
    { name: "none", condition: ONE, subject: having("Không"), expected: "notMet" },
    { name: "zero", condition: ONE, subject: having("0"), expected: "notMet" },
    { name: "fewer than stated", condition: { ...ONE, atLeast: 3 }, subject: having("2"), expected: "notMet" },
    { name: "as many as stated", condition: { ...ONE, atLeast: 3 }, subject: having("3"), expected: "unassessed" },
    { name: "a tick", condition: ONE, subject: having("x"), expected: "unclear" },
    { name: "many: one stated", condition: MANY, subject: having("01 sáng kiến"), expected: "notMet" },
    { name: "many: two stated", condition: MANY, subject: having("2"), expected: "unassessed" },
    { name: "many: three stated", condition: MANY, subject: having("3"), expected: "unassessed" },
    { name: "many: one named", condition: MANY, subject: having("Số hoá hồ sơ, bản vẽ"), expected: "unclear" },
    { name: "many: two named", condition: MANY, subject: having("Số hoá hồ sơ; Phần mềm tra cứu"), expected: "unassessed" },
    { name: "many is three", condition: MANY, subject: having("2"), settings: { manyInitiatives: 3 }, expected: "notMet" },
    {
      name: "judged",
      condition: MANY,
      subject: { ...having("2"), assessments: { EXAMPLE: known(true, "Đạt") } },
      expected: "met",
    },
    { name: "blank", condition: ONE, subject: { kind: "individual", facts: { sangKien: blank() } }, expected: "unclear" },
    {
      name: "blank before any year is over",
      condition: ONE,
      subject: { kind: "individual", facts: { sangKien: blank() } },
      settings: { asOf: "2021-12-30" },
      expected: "notDue",
    },
    {
      name: "none before any year is over",
      condition: ONE,
      subject: having("Không"),
      settings: { asOf: "2021-12-30" },
      expected: "notDue",
    },
    { name: "no column", condition: ONE, subject: { kind: "collective" }, expected: "unassessed" },
  ],
};
