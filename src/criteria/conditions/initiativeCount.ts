import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { countInitiatives } from "./countInitiatives";
import { requiredYears } from "./everyYear";
import { blank, known } from "./exampleFacts";
import { withJudgement, type DataFinding } from "./judged";
import type { ConditionContext, ConditionImplementation, ConditionOf } from "./types";

const requiredCount = ({ atLeast }: ConditionOf<"initiativeCount">, { settings }: ConditionContext): number =>
  atLeast === "many" ? settings.manyInitiatives : atLeast;

/** What the cell of initiatives says for or against a number of them; the effect is for the officer to judge. */
const readCount = (condition: ConditionOf<"initiativeCount">, subject: Subject, context: ConditionContext): DataFinding => {
  const found = subject.facts[condition.fact];
  const { fact } = condition;
  if (!found) return { outcome: "silent", reasons: [{ code: "noColumn", fact }], years: [], cells: [] };
  const { cell } = found;
  const finding = (outcome: DataFinding["outcome"], ...reasons: readonly Reason[]): DataFinding => ({
    outcome,
    reasons,
    years: [],
    cells: [cell],
  });
  if (found.state === "blank") {
    const notDue = requiredYears(subject, context).years.length === 0;
    const dueNote: readonly Reason[] = notDue ? [{ code: "noYearDue", dueFrom: context.dueFrom }] : [];
    return finding(notDue ? "notDue" : "unclear", { code: "blank", fact, cell }, ...dueNote);
  }
  const { text } = found;
  if (found.state === "unreadable") return finding("unclear", { code: "unreadable", fact, cell, text, problem: found.problem });
  const required = requiredCount(condition, context);
  const counted = countInitiatives(found.value);
  if (counted.kind === "unnamed") return finding("unclear", { code: "initiativeUnnamed", cell, text });
  if (counted.count === 0) return finding("notMet", { code: "initiativeNone", cell, text });
  if (counted.count >= required) return finding("silent", { code: "initiativesCounted", cell, text, count: counted.count, required });
  // A stated number is the whole; a cell that names some may leave others out.
  return finding(counted.kind === "stated" ? "notMet" : "unclear", { code: "initiativesFew", cell, text, count: counted.count, required });
};

const ONE = { type: "initiativeCount", fact: "sangKien", atLeast: 1 } as const;
const MANY = { type: "initiativeCount", fact: "sangKien", atLeast: "many" } as const;
const having = (text: string) => ({ kind: "individual" as const, facts: { sangKien: known(text) } });

/** So many initiatives (SXDQB-A2: one; SXDQB-B7: "nhiều", as set); fewer refute, their effect is judged. */
export const initiativeCount: ConditionImplementation<"initiativeCount"> = {
  evaluate: (condition, subject, context) => withJudgement(readCount(condition, subject, context), subject, context),
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
    { name: "no column", condition: ONE, subject: { kind: "collective" }, expected: "unassessed" },
  ],
};
